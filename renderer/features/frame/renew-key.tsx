import { useState } from 'react';
import { useRecorder, useSignedIn } from '#renderer/data/sitting-context.tsx';
import { endorsingUntil } from '#renderer/host/endorsing.ts';
import { whoIsMissing } from '#renderer/host/session.ts';
import { usePinLeast } from '#renderer/host/pin-least.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { PinField } from '#renderer/ui/pin-field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { isTyped } from '#renderer/ui/typed-pin.ts';
import { mayAttest } from '#shared/conduct/keys.ts';
import type { Person } from '#shared/model/staff.ts';
import { Beside } from './beside.tsx';
import { NewPinRow, useNewPin } from './new-pin.tsx';
import { proveAnew, type Anew } from './person-key.ts';
import { ReasonAndWitness } from './reason-and-witness.tsx';
import { forgottenWords as words } from './words.ts';

type Props = { readonly person: Person; readonly onDone: () => void; readonly onBack: () => void };

/** A forgotten PIN does not end the day: the person's key is registered anew, by the site head and beside a witness. */
export function RenewKey({ person, onDone, onBack }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { log } = useSignedIn();
  const { others, renew } = useRenewal(person);
  const least = usePinLeast();
  const [witness, setWitness] = useState<string | null>(null);
  const [witnessPin, setWitnessPin] = useState('');
  const [reason, setReason] = useState('');
  const [seen, setSeen] = useState(false);
  const [, setGiven] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { pin, isWhole, isSame, typed } = useNewPin(person, least, setProblem);
  const isTold = isWhole && isTyped(witnessPin) && witness !== null && reason.trim() !== '';
  const isReady = isTold && seen && endorsingUntil(log) !== null;

  const submit = async (): Promise<void> => {
    if (witness === null || busy) return;
    if (!isSame()) return;
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
      <NewPinRow of={typed} busy={busy} />
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
