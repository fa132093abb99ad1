import { Button } from 'antd';
import { useId, useState, type SyntheticEvent } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import type { Output } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { fingerprint } from '#shared/base/signing/public-key.ts';
import { handoverWords } from '#renderer/features/handover/words.ts';
import { EnrolForm } from './enrol-form.tsx';
import { OwnPassphrase } from './own-passphrase.tsx';

type Status = Output<'central:status'>;

/** The central service: which one, whether it answers, and how to enrol at it. */
export function CentralPanel({ status }: { readonly status: Status | null }) {
  const t = useSay();
  const [changing, setChanging] = useState(false);
  const central = status?.central ?? null;
  const showForm = status !== null && (central === null || changing);
  return (
    <aside className="kp-panel kp-stack" aria-label={t(handoverWords.central)}>
      <h2>{t(handoverWords.central)}</h2>
      {central !== null && !changing && (
        <>
          <Facts central={central} />
          {status?.confirmed === true ? (
            <Reachable reachable={status.reachable} />
          ) : (
            <Unconfirmed publicKey={central.publicKey} />
          )}
          <div>
            <Button onClick={() => setChanging(true)}>{t(handoverWords.change)}</Button>
          </div>
        </>
      )}
      {showForm && (
        <EnrolForm
          known={central?.url ?? ''}
          onCancel={central === null ? null : () => setChanging(false)}
          onEnrolled={() => setChanging(false)}
        />
      )}
    </aside>
  );
}

function Facts({ central }: { readonly central: NonNullable<Status['central']> }) {
  const t = useSay();
  return (
    <dl className="kp-facts">
      <dt>{t(handoverWords.name)}</dt>
      <dd>{central.name}</dd>
      <dt>{t(handoverWords.address)}</dt>
      <dd className="handover-code">{central.url}</dd>
      <dt>{t(handoverWords.signedBy)}</dt>
      <dd>
        <span className="handover-code">{fingerprint(central.publicKey)}</span>
        <p className="kp-small kp-faint">{t(handoverWords.fingerprintNote)}</p>
      </dd>
    </dl>
  );
}

/** A central nobody at this computer has looked at: nothing is sent to it before somebody compared its fingerprint. */
function Unconfirmed({ publicKey }: { readonly publicKey: string }) {
  const t = useSay();
  const explain = useFailureSentence();
  const note = useId();
  const [passphrase, setPassphrase] = useState('');
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const confirm = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const confirmed = await invoke('central:confirm', { publicKey, passphrase });
    setFailure(confirmed.ok ? null : confirmed.error);
  };
  const said = failure === null ? undefined : explain(failure);
  return (
    <form
      className="kp-note kp-stack"
      data-tone="warn"
      aria-labelledby={note}
      onSubmit={(event) => void confirm(event)}
    >
      <p id={note} role="alert">
        {t(handoverWords.unconfirmed)}
      </p>
      <OwnPassphrase value={passphrase} onChange={setPassphrase} error={said} />
      <div>
        <Button type="primary" htmlType="submit" disabled={passphrase === ''}>
          {t(handoverWords.confirmCentral)}
        </Button>
      </div>
    </form>
  );
}

function Reachable({ reachable }: { readonly reachable: boolean | null }) {
  const t = useSay();
  if (reachable === null) return <p className="kp-faint">{t(handoverWords.asking)}</p>;
  return (
    <p className="kp-line kp-tone" data-tone={reachable ? 'good' : 'warn'} role="status">
      <Shape name={reachable ? 'check' : 'triangle'} />
      {t(reachable ? handoverWords.reachable : handoverWords.unreachable)}
    </p>
  );
}
