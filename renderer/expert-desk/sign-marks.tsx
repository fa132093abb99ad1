import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { useSignFailure } from '#renderer/marking/sign-failure.ts';
import { shownSheet, signSheets, type ShownSheet } from '#renderer/marking/sign-sheets.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { PinField } from '#renderer/ui/pin-field.tsx';
import { isTyped } from '#renderer/ui/typed-pin.ts';
import { useSay } from '#renderer/ui/say.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Person } from '#shared/model/staff.ts';
import { stageOf, type SheetStage } from '#shared/progress/ledger.ts';
import { unscoredLines } from '#shared/progress/sheet-lines.ts';
import { snapshotDigest } from '#shared/results/snapshot.ts';
import { sheetOf, type Sheet } from '#shared/record/state.ts';
import { markingWords } from '#renderer/marking/words.ts';
import { deskWords } from './words.ts';
import type { Subject } from './mark-rows.ts';

type Props = {
  readonly expert: Person;
  readonly candidates: readonly Candidate[];
  readonly subjects: readonly Subject[];
  /** The candidate under the cursor. */
  readonly current: Candidate;
  readonly everything: boolean;
  readonly onSigned: (candidateIds: readonly string[]) => void;
  readonly onClose: () => void;
};

type Ready = { readonly candidate: Candidate; readonly sheet: Sheet; readonly shown: ShownSheet };

const OPEN: ReadonlySet<SheetStage> = new Set(['complete', 'corrected']);

/** One PIN for all complete sheets, a signature for each: the list shows exactly what is signed. */
export function SignMarks({ expert, candidates, subjects, current, everything, onSigned, onClose }: Props) {
  const t = useSay();
  const explain = useSignFailure();
  const recorder = useRecorder();
  const { view, whole } = recorder;
  // frozen when the dialog opens: what is shown is what is signed
  const [ready] = useState(() => candidates.flatMap((candidate) => readySheet(candidate)));
  const own = useMemo(() => ready.filter((one) => one.candidate.candidateId === current.candidateId), [ready, current]);
  const [all, setAll] = useState(everything || own.length === 0);
  const sheets = all ? ready : own;
  const [pin, setPin] = useState('');
  const [done, setDone] = useState<number | null>(null);
  const [problem, setProblem] = useState('');

  function readySheet(candidate: Candidate): Ready[] {
    const { state } = view();
    const ref = { candidateId: candidate.candidateId, examinerId: expert.personId };
    const sheet = sheetOf(state, ref);
    const open = OPEN.has(stageOf(state, ref.candidateId, ref.examinerId)) && sheet.signature === null;
    const shown = open && unscoredLines(state, ref).length === 0 ? shownSheet(whole(), ref) : null;
    return shown === null ? [] : [{ candidate, sheet, shown }];
  }
  const sign = async (): Promise<void> => {
    if (sheets.length === 0 || done !== null) return;
    if (!isTyped(pin)) {
      setProblem(t(markingWords.sign_pin_short));
      return;
    }
    setDone(0);
    const signed: string[] = [];
    const result = await signSheets(
      recorder,
      sheets.map(({ shown }) => shown),
      pin,
      ({ candidateId }) => {
        signed.push(candidateId);
        setDone(signed.length);
      },
    );
    setDone(null);
    setPin('');
    if (result.ok) onSigned(signed);
    else setProblem(explain(result.error));
  };
  return (
    <Dialog
      open
      width={640}
      title={t(deskWords.sign_title, { name: expert.name })}
      onClose={() => {
        if (done === null) onClose();
      }}
    >
      <form
        className="panel-signing"
        onSubmit={(event) => {
          event.preventDefault();
          void sign();
        }}
      >
        {ready.length === 0 && <p className="kp-note">{t(deskWords.nothing_to_sign)}</p>}
        {own.length > 0 && ready.length > 1 && (
          <div role="radiogroup" aria-label={t(deskWords.sign)}>
            {[false, true].map((every) => (
              <label key={String(every)} className="marking-choice" data-chosen={all === every || undefined}>
                <input type="radio" name="which" checked={all === every} onChange={() => setAll(every)} />
                {every
                  ? t(deskWords.sign_these, { count: ready.length })
                  : t(deskWords.sign_this, { number: current.number, name: current.name })}
              </label>
            ))}
          </div>
        )}
        {sheets.length > 0 && (
          <>
            <SignedList sheets={sheets} subjects={subjects} />
            <p className="kp-small kp-soft">{t(deskWords.sign_each)}</p>
            <PinField
              label={t(markingWords.sign_pin, { name: expert.name })}
              pin={pin}
              setPin={setPin}
              busy={done !== null}
            />
          </>
        )}
        <p className="marking-objection" role="alert">
          {problem}
        </p>
        <footer className="marking-foot">
          <Button disabled={done !== null} onClick={onClose}>
            {t(markingWords.cancel)}
          </Button>
          <Button type="primary" htmlType="submit" disabled={sheets.length === 0 || done !== null}>
            {done === null ? t(deskWords.sign) : t(deskWords.signing_of, { done, all: sheets.length })}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

function SignedList({
  sheets,
  subjects,
}: {
  readonly sheets: readonly Ready[];
  readonly subjects: readonly Subject[];
}) {
  const t = useSay();
  return (
    <div className="panel-signed">
      <table>
        <thead>
          <tr>
            <th>{t(deskWords.column_number)}</th>
            <th>{t(deskWords.column_name)}</th>
            {subjects.map(({ line, name }) => (
              <th key={line} className="kp-num-right">
                {name}
              </th>
            ))}
            <th>{t(deskWords.column_digest)}</th>
          </tr>
        </thead>
        <tbody>
          {sheets.map(({ candidate, sheet, shown }) => (
            <tr key={candidate.candidateId}>
              <td className="kp-num">{candidate.number}</td>
              <td>{candidate.name}</td>
              {subjects.map(({ line }) => (
                <td key={line} className="kp-num-right">
                  {markText(sheet, line)}
                </td>
              ))}
              <td className="marking-digest-small">{snapshotDigest(shown.snapshot).slice(0, 8)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function markText(sheet: Sheet, line: string): string {
  const score = sheet.scores[line]?.score;
  return score?.kind === 'mark' ? formatMark(score.mark) : '–';
}
