import { Button, Input } from 'antd';
import { useState } from 'react';
import { shownFailure } from '#renderer/data/shown-view.ts';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { mayRecord } from '#shared/conduct/may-record.ts';
import type { WayBack } from '#shared/progress/undo.ts';
import type { Body } from '#shared/record/body.ts';
import { isEndorsed } from '#shared/record/endorsement.ts';
import type { SittingState } from '#shared/record/state.ts';
import { shortcutWords as words } from './words.ts';

/** More of one act than this is counted, not listed. */
const MOST_SHOWN = 8;

type Props = { readonly ways: readonly WayBack[]; readonly onDone: () => void };

/**
 * Takes the last act back by the acts that do so. The door is asked first: whoever may not record them is told why, and is not shown what
 * they would change, because that may be somebody else's mark.
 */
export function UndoForm({ ways, onDone }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { actor, view, whole, record, recordAll } = useRecorder();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { state } = view();
  const needsReason = ways.some((way) => way.needsReason);
  const entries = (why: string): Body[] => ways.map((way) => way.entry(why));
  const [refusal] = entries(t(words.undoSlip)).flatMap((body) => {
    // the door judges the whole, as it will when it is written; the clock and the third copy are judged only then
    const { state: known } = whole();
    const asked = mayRecord(known, body, {
      ...{ actor: writerOf(known, body, actor?.personId ?? null), thirdCopyKept: true },
      at: known.high ?? '',
    });
    return asked.ok ? [] : [shownFailure(asked.error, body, whole(), actor?.role ?? null)];
  });
  if (refusal !== undefined) {
    return (
      <p className="kp-note" data-tone="warn" role="alert">
        {t(words.undoRefused, { why: explain(refusal) })}
      </p>
    );
  }

  const submit = async (): Promise<void> => {
    setBusy(true);
    const [first, ...rest] = entries(reason.trim());
    if (first === undefined) return;
    const recorded = await (rest.length === 0 ? record(first) : recordAll([first, ...rest]));
    setBusy(false);
    if (recorded.ok) onDone();
    else setProblem(explain(recorded.error));
  };
  return (
    <form
      className="kp-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!needsReason || reason.trim() !== '') void submit();
      }}
    >
      <table className="kp-table">
        <thead>
          <tr>
            <th>{t(words.undoAbout)}</th>
            <th>{t(words.undoIs)}</th>
            <th>{t(words.undoWas)}</th>
          </tr>
        </thead>
        <tbody>
          {ways.slice(0, MOST_SHOWN).map(({ about, is, was }, at) => (
            <tr key={at}>
              <td>{nameOf(state, about) ?? t(words.undoSitting)}</td>
              <td className="kp-num">{t(is)}</td>
              <td className="kp-num">{t(was)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ways.length > MOST_SHOWN && <p className="kp-soft">{t(words.undoMore, { count: ways.length - MOST_SHOWN })}</p>}
      {needsReason && (
        <Field label={t(words.undoReason)} note={t(words.undoNote)}>
          {(control) => (
            <span className="kp-line">
              <Input
                {...control}
                autoFocus
                data-autofocus
                maxLength={500}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
              <Button onClick={() => setReason(t(words.undoSlip))}>{t(words.undoSlip)}</Button>
            </span>
          )}
        </Field>
      )}
      <FormFoot
        problem={problem}
        submit={t(words.undoDo)}
        busy={busy}
        disabled={needsReason && reason.trim() === ''}
        leave={t(words.undoLeave)}
        onLeave={onDone}
      />
    </form>
  );
}

/** Who would write it: what the site head signs is theirs, whoever sits here. */
const writerOf = ({ root }: SittingState, body: Body, actor: string | null): string | null =>
  root !== null && isEndorsed(body) ? root.personId : actor;

const nameOf = ({ candidates, people }: SittingState, about: string | null): string | undefined => {
  const candidate = candidates.get(about ?? '');
  return candidate === undefined ? people.get(about ?? '')?.name : `${candidate.number} ${candidate.name}`;
};
