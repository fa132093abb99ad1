import { Button } from 'antd';
import { useState } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { PinField } from '#renderer/ui/pin-field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { isTyped } from '#renderer/ui/typed-pin.ts';
import { mayWitness } from '#shared/conduct/head-succession.ts';
import type { Person } from '#shared/model/staff.ts';
import { isRetired } from '#shared/record/head-succession.ts';
import { ReasonAndWitness } from './reason-and-witness.tsx';
import { successionWords as words } from './succession-words.ts';
import { useSuccession } from './use-succession.ts';
import { forgottenWords } from './words.ts';

type Props = { readonly head: Person; readonly onDone: () => void; readonly onBack: () => void };

/** The site head can't be there: whom they named takes their place, or it is said what is missing for it. */
export function SucceedForm({ head, onDone, onBack }: Props) {
  const t = useSay();
  const { people, keys, deputy: named } = useSittingPart(({ state }) => state);
  const deputy = people.get(named ?? '');
  const isSeen = deputy !== undefined && keys.has(deputy.personId);
  if (deputy !== undefined && isSeen) return <TakePlace {...{ head, deputy, onDone, onBack }} />;
  return (
    <div className="kp-stack" data-succeed="no">
      <p>{deputy === undefined ? t(words.nobody, { name: head.name }) : t(words.unseen, { name: deputy.name })}</p>
      <div className="kp-line">
        {deputy !== undefined && (
          <Button type="primary" onClick={() => requestSignIn(deputy.personId)}>
            {t(words.signInDeputy, { name: deputy.name })}
          </Button>
        )}
        <Button onClick={onBack}>{t(forgottenWords.back)}</Button>
      </div>
    </div>
  );
}

function TakePlace({ head, deputy, onDone, onBack }: Props & { readonly deputy: Person }) {
  const t = useSay();
  const { busy, problem, succeed } = useSuccession(deputy, onDone);
  const state = useSittingPart((view) => view.state);
  const [pin, setPin] = useState('');
  const [witness, setWitness] = useState<string | null>(null);
  const [witnessPin, setWitnessPin] = useState('');
  const [reason, setReason] = useState('');
  const witnesses = [...state.people.values()].filter(
    ({ personId, role }) => mayWitness(role) && state.keys.has(personId) && !isRetired(state, personId),
  );
  const isWhole = isTyped(pin) && isTyped(witnessPin) && reason.trim() !== '';
  const submit = async (): Promise<void> => {
    if (!isWhole || busy || witness === null) return;
    const wrong = await succeed(pin, { personId: witness, pin: witnessPin }, reason.trim());
    if (wrong === deputy.personId) setPin('');
    if (wrong === witness) setWitnessPin('');
  };
  return (
    <form
      className="kp-stack"
      data-succeed="asked"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p className="kp-soft">{t(words.lead, { head: head.name, deputy: deputy.name })}</p>
      <ReasonAndWitness
        {...{ reason, setReason, witnesses, witness, setWitness }}
        hint={t(words.reasonHint)}
        takesFocus
      />
      <div className="renew-row">
        <PinField {...{ label: t(words.deputyPin, { name: deputy.name }), pin, setPin, busy }} takesFocus={false} />
        <PinField
          {...{ label: t(words.witnessPin), pin: witnessPin, setPin: setWitnessPin, busy }}
          takesFocus={false}
        />
      </div>
      <FormFoot
        problem={witnesses.length === 0 ? t(words.noWitness) : problem}
        submit={t(words.succeed)}
        busy={busy}
        disabled={!isWhole || witness === null}
        leave={t(forgottenWords.back)}
        onLeave={onBack}
      />
    </form>
  );
}
