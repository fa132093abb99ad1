import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Person } from '#shared/model/staff.ts';
import type { SigningRole } from '#shared/procedure/signing-order.ts';
import { signerWords, signOffWords } from '#shared/words/sign-off.ts';
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
  const [pin, setPin] = useState('');
  const [opinion, setOpinion] = useState(role === 'supervisor' ? t(signOffWords.opinionDefault) : '');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const sign = async (): Promise<void> => {
    if (role === 'supervisor' && opinion.trim() === '') {
      setProblem(t(signOffWords.opinionNeeded));
      return;
    }
    setBusy(true);
    const signed = await signSitting({
      state,
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
  const title = t(signOffWords.signAs, { name: person.name, role: t(signerWords[role]) });
  const ready = /^\d{6}$/.test(pin);
  return (
    <Modal
      open
      title={title}
      okText={t(signOffWords.confirm)}
      cancelText={t(signOffWords.cancel)}
      confirmLoading={busy}
      okButtonProps={{ disabled: !ready }}
      onOk={sign}
      onCancel={onClose}
      width={440}
      destroyOnHidden
    >
      <div className="kp-stack">
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
        <label>
          {t(signOffWords.pin)}
          <Input.Password
            autoFocus
            inputMode="numeric"
            maxLength={6}
            autoComplete="off"
            visibilityToggle={false}
            value={pin}
            onChange={(e) => setPin(e.target.value.replace(/\D/g, ''))}
            onPressEnter={() => (ready && !busy ? void sign() : undefined)}
          />
        </label>
        {problem !== null && (
          <p className="kp-note" data-tone="danger" role="alert">
            {problem}
          </p>
        )}
      </div>
    </Modal>
  );
}
