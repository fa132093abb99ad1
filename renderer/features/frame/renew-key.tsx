import { useRef, useState } from 'react';
import { useRecorder, useSignedIn } from '#renderer/data/sitting-context.tsx';
import { endorsingUntil } from '#renderer/host/endorsing.ts';
import { whoIsMissing } from '#renderer/host/session.ts';
import { usePinLeast } from '#renderer/host/pin-least.ts';
import { chosenFault } from '#renderer/ui/chosen-pin.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { PinField } from '#renderer/ui/pin-field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { isTyped } from '#renderer/ui/typed-pin.ts';
import { mayAttest } from '#shared/conduct/keys.ts';
import type { Person } from '#shared/model/staff.ts';
import { Beside } from './beside.tsx';
import { proveAnew, type Anew } from './person-key.ts';
import { ReasonAndWitness } from './reason-and-witness.tsx';
import { forgottenWords as words, signInWords } from './words.ts';

type Props = { readonly person: Person; readonly onDone: () => void; readonly onBack: () => void };

/** A forgotten PIN does not end the day: the person's key is registered anew, by the site head and beside a witness. */
export function RenewKey({ person, onDone, onBack }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { log } = useSignedIn();
  const { others, renew } = useRenewal(person);
  const least = usePinLeast();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [witness, setWitness] = useState<string | null>(null);
  const [witnessPin, setWitnessPin] = useState('');
  const [reason, setReason] = useState('');
  const [seen, setSeen] = useState(false);
  const [, setGiven] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const second = useRef<HTMLInputElement>(null);
  const isWhole = isTyped(pin) && again !== '' && isTyped(witnessPin) && witness !== null && reason.trim() !== '';
  const isReady = isWhole && seen && endorsingUntil(log) !== null;

  /** A PIN that will not do is told before it is typed once more. */
  const choose = (): void => {
    const fault = chosenFault(pin, person, least);
    setProblem(fault === null ? null : explain(fault));
    if (fault === null) second.current?.focus();
    else setPin('');
  };
  const submit = async (): Promise<void> => {
    if (witness === null || busy) return;
    if (again !== pin) {
      setAgain('');
      setProblem(t(signInWords.pinDiffers));
      return;
    }
    setBusy(true);
    setProblem(null);
    const renewed = await renew(pin, { witness, witnessPin, reason: reason.trim() });
    setBusy(false);
    if (renewed.ok) {
      onDone();
      return;
    }
    const { isWitness = false, ...failure } = renewed.error;
    if (isWitness) setWitnessPin('');
    const name = others.find(({ personId }) => personId === witness)?.name ?? '';
    setProblem(isWitness ? t(words.ofWitness, { name, problem: explain(failure) }) : explain(failure));
  };
  return (
    <form
      className="kp-stack"
      data-renew
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void submit();
      }}
    >
      <p className="kp-soft">{t(words.lead)}</p>
      <div className="renew-row">
        <PinField label={t(words.fresh, { least })} pin={pin} setPin={setPin} onEnter={choose} busy={busy} />
        <PinField
          {...{ ref: second, label: t(signInWords.pinAgain), pin: again, setPin: setAgain, busy }}
          takesFocus={false}
        />
      </div>
      <ReasonAndWitness {...{ reason, setReason, witness, setWitness }} hint={t(words.reasonHint)} witnesses={others} />
      <PinField {...{ label: t(words.witnessPin), pin: witnessPin, setPin: setWitnessPin, busy }} takesFocus={false} />
      <Beside
        {...{ person, why: null, seen, onSeen: setSeen, head: null, tick: null }}
        onGiven={() => setGiven(true)}
      />
      <FormFoot
        problem={others.length === 0 ? t(words.noWitness) : problem}
        submit={t(words.register)}
        busy={busy}
        disabled={!isReady}
        leave={t(words.back)}
        onLeave={onBack}
      />
    </form>
  );
}

/** Who may witness, and the act itself: the key made, recorded and signed in with. */
function useRenewal(person: Person) {
  const { record, retry, view } = useRecorder();
  const { signIn, practice, log } = useSignedIn();
  const { personId, idNumber } = person;
  const { state } = view();
  const others = [...state.people.values()].filter(
    (one) => one.personId !== personId && one.personId !== state.root?.personId && mayAttest(state, one.personId),
  );
  const renew = async (pin: string, anew: Anew): ReturnType<typeof proveAnew> => {
    const registered = view().state.keys.get(personId) ?? '';
    const proved = await proveAnew({ personId, idNumber, practice, log, registered }, pin, anew, record);
    if (!proved.ok) return proved;
    signIn(person);
    if (whoIsMissing(view().failure) === personId) retry();
    return proved;
  };
  return { others, renew };
}
