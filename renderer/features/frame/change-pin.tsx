import { useState } from 'react';
import { useRecorder, useSignedIn } from '#renderer/data/sitting-context.tsx';
import { invoke } from '#renderer/host/bridge.ts';
import { openEndorsing } from '#renderer/host/endorsing.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { LONG_PIN } from '#shared/model/pin.ts';
import type { Person } from '#shared/model/staff.ts';
import { NewPinRow, useNewPin } from './new-pin.tsx';
import { changeWords as words } from './words.ts';

type Props = {
  readonly person: Person;
  /** The one that opened their key just now. */
  readonly pin: string;
  readonly onDone: () => void;
};

/** Whose PIN is from before, and shorter than any that is taken today, is asked for another; the key stays the same. */
export function ChangePin({ person, pin: old, onDone }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { practice, log } = useSignedIn();
  const { view } = useRecorder();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { pin, isWhole, isSame, typed } = useNewPin(person, LONG_PIN, setProblem);
  const { personId, idNumber, name } = person;

  const change = async (): Promise<void> => {
    if (!isSame()) return;
    setBusy(true);
    const changed = await invoke('keys:change', { practice, log, personId, pin: old, fresh: pin, idNumber, name });
    // the site head's key opens what the others' lie under, from now on
    if (changed.ok && view().state.root?.personId === personId)
      await openEndorsing({ practice, log, personId }, pin).then(() => undefined);
    setBusy(false);
    if (changed.ok) onDone();
    else setProblem(explain(changed.error));
  };
  return (
    <form
      className="kp-stack"
      data-change
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void change();
      }}
    >
      <p className="kp-soft">{t(words.lead)}</p>
      <NewPinRow of={typed} busy={busy} />
      <FormFoot
        problem={problem}
        submit={t(words.change)}
        busy={busy}
        disabled={!isWhole}
        leave={t(words.later)}
        onLeave={onDone}
      />
    </form>
  );
}
