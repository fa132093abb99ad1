import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { LonePage } from '#renderer/ui/full-page.tsx';
import { PlainButton } from '#renderer/ui/plain-button.tsx';
import { readWhenShown } from '#renderer/ui/read-when-shown.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { VaultState } from '#shared/wire/host/vault.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Result } from '#shared/base/result.ts';
import { vaultWords } from '#renderer/features/vault/words.ts';
import { CreatePage } from './create-page.tsx';
import { UnlockPage } from './unlock-page.tsx';

// hardly anybody ever sees it, and it asks back, which takes antd
const LostPage = readWhenShown(async () => (await import('./lost-page.tsx')).LostPage);

type Props = {
  /** What is behind the door; told whether it is open. */
  readonly children: (isOpen: boolean) => ReactNode;
  /** Called when the host has said how the vault is, and what it asks for stands on the screen. */
  readonly onAsking: () => void;
  /** Called in the breath a passphrase has opened the vault, before what is behind it is drawn. */
  readonly onOpen: () => void;
};

/** Nothing of the records shows, and nothing asks for them, before the vault is open. */
export function VaultGate({ children, onAsking, onOpen }: Props) {
  const [answer, setAnswer] = useState<Result<VaultState, HostFailure> | null>(null);
  const ask = useCallback(async () => setAnswer(await invoke('vault:state', {})), []);
  useEffect(() => {
    void ask();
  }, [ask]);
  const asks = answer !== null;
  useEffect(() => {
    if (asks) onAsking();
  }, [asks, onAsking]);
  const entered = (state: VaultState): void => {
    if (state.state === 'open') onOpen();
    setAnswer({ ok: true, value: state });
  };

  return (
    <>
      <Asks answer={answer} ask={ask} onOpen={entered} />
      {children(answer?.ok === true && answer.value.state === 'open')}
    </>
  );
}

type AsksProps = {
  readonly answer: Result<VaultState, HostFailure> | null;
  readonly ask: () => Promise<void>;
  readonly onOpen: (state: VaultState) => void;
};

/** What the door asks; nothing once it is open. */
function Asks({ answer, ask, onOpen }: AsksProps) {
  const t = useSay();
  const explain = useFailureSentence();
  if (answer === null) return <p className="kp-page kp-soft">{t(vaultWords.asking)}</p>;
  if (!answer.ok) {
    return (
      <LonePage
        tone="danger"
        title={t(vaultWords.failed)}
        paragraphs={[explain(answer.error)]}
        actions={
          <PlainButton kind="primary" onClick={() => void ask()}>
            {t(vaultWords.retry)}
          </PlainButton>
        }
      />
    );
  }
  switch (answer.value.state) {
    case 'open':
      return null;
    case 'new':
      return <CreatePage vault={answer.value} onOpen={onOpen} />;
    case 'locked':
      return <UnlockPage vault={answer.value} onOpen={onOpen} />;
    case 'lost':
      return <LostPage onRetry={() => void ask()} />;
  }
}
