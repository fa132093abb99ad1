import { Button } from 'antd';
import { useState } from 'react';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { shownSheet, signSheets } from '#renderer/marking/sign-sheets.ts';
import { useSignFailure } from '#renderer/marking/sign-failure.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { PinField } from '#renderer/ui/pin-field.tsx';
import { isTyped } from '#renderer/ui/typed-pin.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Mark } from '#shared/base/marks/mark.ts';
import { explainRatio } from '#shared/base/marks/rounding.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import type { Person } from '#shared/model/staff.ts';
import { unscoredLines } from '#shared/progress/sheet-lines.ts';
import { snapshotDigest } from '#shared/results/snapshot.ts';
import { tasksOf } from '#shared/record/division.ts';
import { sheetOf } from '#shared/record/state.ts';
import { runningClock } from '#shared/conduct/task-clock.ts';
import { timed } from '#shared/procedures/parts/times.ts';
import { scoreOf } from '#shared/procedures/parts/sheet-score.ts';
import { markingWords } from '#renderer/marking/words.ts';
import { scoringWords } from '#renderer/features/scoring/words.ts';
import { TaskMarks } from './task-marks.tsx';

type Props = {
  readonly candidate: Candidate;
  readonly examiner: Person;
  readonly scheme: Scheme;
  readonly passMark: Mark;
  readonly onSigned: () => void;
  readonly onClose: () => void;
};

/** Signing is a moment: exactly what is signed, what is missing, one PIN, and the digest that stands on paper too. */
export function SignSheet({ candidate, examiner, scheme, passMark, onSigned, onClose }: Props) {
  const t = useSay();
  const explain = useSignFailure();
  const recorder = useRecorder();
  const ref = { candidateId: candidate.candidateId, examinerId: examiner.personId };
  const state = useSittingPart((view) => view.state);
  const sheet = sheetOf(state, ref);
  const own = tasksOf(state, ref);
  const score = scoreOf(scheme, timed(state, sheet));
  const shown = shownSheet(recorder.whole(), ref);
  const left = unscoredLines(state, ref);
  const running =
    runningClock(state, ref.candidateId, ref.examinerId)?.task ??
    Object.entries(sheet.times).find(([, time]) => time.running)?.[0];
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const complete = left.length === 0 && running === undefined && shown !== null;

  const sign = async (): Promise<void> => {
    if (shown === null || !complete || busy) return;
    if (!isTyped(pin)) {
      setProblem(t(markingWords.sign_pin_short));
      return;
    }
    setBusy(true);
    const result = await signSheets(recorder, [shown], pin);
    setBusy(false);
    setPin('');
    if (result.ok) onSigned();
    else setProblem(explain(result.error));
  };
  return (
    <Dialog
      open
      width={560}
      title={t(scoringWords.sign_title, { number: candidate.number, name: candidate.name })}
      onClose={onClose}
    >
      <form
        className="scoring-signing"
        onSubmit={(event) => {
          event.preventDefault();
          void sign();
        }}
      >
        <TaskMarks {...{ scheme, own, score }} />
        <p className="scoring-total">
          <span>{t(own === null ? scoringWords.total : scoringWords.total_own)}</span>
          <output className="kp-num-right">{explainRatio(score.total, passMark)}</output>
        </p>
        <dl className="kp-facts">
          <dt>{t(scoringWords.vetoes)}</dt>
          <dd>{vetoText(sheet.vetoes) || t(scoringWords.sign_nothing_vetoed)}</dd>
          <dt>{t(markingWords.sign_digest)}</dt>
          <dd className="marking-digest">{shown === null ? '–' : snapshotDigest(shown.snapshot).slice(0, 8)}</dd>
        </dl>
        {left.length > 0 && (
          <p className="kp-note" data-tone="warn">
            {t(scoringWords.sign_unscored, { left: left.length, lines: left.slice(0, 12).join('、') })}
          </p>
        )}
        {running !== undefined && (
          <p className="kp-note" data-tone="warn">
            {t(scoringWords.sign_timing, { task: running })}
          </p>
        )}
        <p className="kp-small kp-soft">{t(scoringWords.sign_promise)}</p>
        {complete && (
          <PinField label={t(markingWords.sign_pin, { name: examiner.name })} pin={pin} setPin={setPin} busy={busy} />
        )}
        <p className="marking-objection" role="alert">
          {problem}
        </p>
        <footer className="marking-foot">
          <Button onClick={onClose}>{t(markingWords.cancel)}</Button>
          <Button type="primary" htmlType="submit" disabled={!complete || busy}>
            {t(busy ? markingWords.sign_working : scoringWords.sign)}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

const vetoText = (vetoes: Readonly<Record<string, { readonly reason: string }>>): string =>
  Object.entries(vetoes)
    .map(([line, { reason }]) => `${line} ${reason}`)
    .join('；');
