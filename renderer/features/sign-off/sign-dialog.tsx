import { Button, Input } from 'antd';
import { useState } from 'react';
import { useRecorder, useSitting } from '#renderer/data/sitting-context.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { PinField } from '#renderer/ui/pin-field.tsx';
import { procedureOf } from '#shared/procedures/registry.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Person } from '#shared/model/staff.ts';
import type { SigningRole } from '#shared/model/signing-order.ts';
import { isTyped } from '#renderer/ui/typed-pin.ts';
import { signerName, signOffWords } from '#renderer/features/sign-off/words.ts';
import { signSitting } from './sign-sitting.ts';

type Props = {
  readonly role: SigningRole;
  readonly person: Person;
  readonly digest: string;
  readonly onClose: () => void;
};

/** The moment of signing: the digest that is signed, the PIN, and for the supervisor an opinion. */
export function SignDialog({ role, person, digest, onClose }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { state, practice, record } = useSitting();
  const { whole } = useRecorder();
  const [pin, setPin] = useState('');
  const [opinion, setOpinion] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const sign = async (): Promise<void> => {
    if (role === 'supervisor' && opinion.trim() === '') {
      setProblem(t(signOffWords.opinionNeeded));
      return;
    }
    setBusy(true);
    const signed = await signSitting({
      state: whole().state,
      practice,
      role,
      personId: person.personId,
      pin,
      opinion: opinion.trim(),
      record,
    });
    setBusy(false);
    if (signed.ok) {
      onClose();
      return;
    }
    setPin('');
    setProblem(explain(signed.error));
  };
  const title = t(signOffWords.signAs, {
    name: person.name,
    role: t(signerName(role, procedureOf(state.sitting))),
  });
  const ready = isTyped(pin);
  return (
    <Dialog open title={title} width={440} onClose={onClose}>
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !busy) void sign();
        }}
      >
        <div className="sign-off-seal">
          <small>{t(signOffWords.digest)}</small>
          <strong>{digest.slice(0, 8)}</strong>
        </div>
        {role === 'supervisor' && (
          <label>
            {t(signOffWords.opinion)}
            <Input.TextArea rows={3} maxLength={500} value={opinion} onChange={(e) => setOpinion(e.target.value)} />
          </label>
        )}
        <PinField label={t(signOffWords.pin)} pin={pin} setPin={setPin} busy={busy} />
        {problem !== null && (
          <p className="kp-note" data-tone="danger" role="alert">
            {problem}
          </p>
        )}
        <div className="kp-line">
          <Button type="primary" htmlType="submit" disabled={!ready} loading={busy}>
            {t(signOffWords.confirm)}
          </Button>
          <Button onClick={onClose}>{t(signOffWords.cancel)}</Button>
        </div>
      </form>
    </Dialog>
  );
}
