import { Input } from 'antd';
import { useState } from 'react';
import { useRecorder, useSignedIn } from '#renderer/data/sitting-context.tsx';
import { usePinLeast } from '#renderer/host/pin-least.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import type { Person } from '#shared/model/staff.ts';
import { NewPinRow, useNewPin } from './new-pin.tsx';
import { proveBySlip } from './person-key.ts';
import { forgottenWords, signInWords, slipWords as words } from './words.ts';

type Props = { readonly person: Person; readonly onDone: () => void; readonly onBack: () => void };

/** A first sign-in without the site head beside: by the code on the slip that they had printed for this person. */
export function SlipForm({ person, onDone, onBack }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { recordAs } = useRecorder();
  const { signIn, practice, log } = useSignedIn();
  const least = usePinLeast();
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { pin, isWhole, isSame, typed } = useNewPin(person, least, setProblem);
  const { personId, idNumber } = person;
  const isReady = code.trim() !== '' && isWhole;

  const submit = async (): Promise<void> => {
    if (!isSame()) return;
    setBusy(true);
    setProblem(null);
    const who = { personId, idNumber, practice, log };
    const proved = await proveBySlip(who, pin, code, (body) => recordAs(body, personId));
    setBusy(false);
    if (proved.ok) {
      signIn(person);
      onDone();
    } else setProblem(explain(proved.error));
  };
  return (
    <form
      className="kp-stack"
      data-slip
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !busy) void submit();
      }}
    >
      <p className="kp-soft">{t(words.lead)}</p>
      <Field label={t(words.code)}>
        {(control) => (
          <Input
            {...control}
            autoFocus
            data-autofocus
            autoComplete="off"
            maxLength={40}
            placeholder={t(words.codeHint)}
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        )}
      </Field>
      <NewPinRow of={typed} busy={busy} takesFocus={false} />
      <FormFoot
        problem={problem}
        submit={t(signInWords.signIn)}
        busy={busy}
        disabled={!isReady}
        leave={t(forgottenWords.back)}
        onLeave={onBack}
      />
    </form>
  );
}
