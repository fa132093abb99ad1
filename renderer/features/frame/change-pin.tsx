import { useRef, useState } from 'react';
import { useRecorder, useSignedIn } from '#renderer/data/sitting-context.tsx';
import { invoke } from '#renderer/host/bridge.ts';
import { openEndorsing } from '#renderer/host/endorsing.ts';
import { chosenFault } from '#renderer/ui/chosen-pin.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { PinField } from '#renderer/ui/pin-field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { LONG_PIN } from '#shared/model/pin.ts';
import type { Person } from '#shared/model/staff.ts';
import { changeWords as words, forgottenWords, signInWords } from './words.ts';

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
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const second = useRef<HTMLInputElement>(null);
  const { personId, idNumber, name } = person;

  const choose = (): void => {
    const fault = chosenFault(pin, person, LONG_PIN);
    setProblem(fault === null ? null : explain(fault));
    if (fault === null) second.current?.focus();
    else setPin('');
  };
  const change = async (): Promise<void> => {
    if (again !== pin) {
      setAgain('');
      setProblem(t(signInWords.pinDiffers));
      return;
    }
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
      <div className="renew-row">
        <PinField {...{ label: t(forgottenWords.fresh, { least: LONG_PIN }), pin, setPin, busy }} onEnter={choose} />
        <PinField
          {...{ ref: second, label: t(signInWords.pinAgain), pin: again, setPin: setAgain, busy }}
          takesFocus={false}
        />
      </div>
      <FormFoot
        problem={problem}
        submit={t(words.change)}
        busy={busy}
        disabled={pin === '' || again === ''}
        leave={t(words.later)}
        onLeave={onDone}
      />
    </form>
  );
}
