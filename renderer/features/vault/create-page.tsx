import { useState, type SyntheticEvent } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useNewPassphrase } from '#renderer/ui/new-passphrase.tsx';
import { PlainButton } from '#renderer/ui/plain-button.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { VaultState } from '#shared/wire/host/vault.ts';
import { vaultWords } from '#renderer/features/vault/words.ts';
import { Door } from './door.tsx';

type Props = { readonly vault: VaultState; readonly onOpen: (state: VaultState) => void };

/** The first start: the passphrase, what it protects, and that there is no way in without it. */
export function CreatePage({ vault, onOpen }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const passphrase = useNewPassphrase(t(vaultWords.passphrase), { autoFocus: true });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const create = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const chosen = passphrase.take();
    if (chosen === null || busy) return;
    setBusy(true);
    setProblem(null);
    const created = await invoke('vault:create', { passphrase: chosen });
    setBusy(false);
    if (created.ok) onOpen(created.value);
    else setProblem(explain(created.error));
  };
  return (
    <Door state="new" onSubmit={(event) => void create(event)}>
      <h1>{t(vaultWords.create)}</h1>
      <p>{t(vaultWords.createNote)}</p>
      {vault.clearRecords && <p className="kp-note">{t(vaultWords.clearRecords)}</p>}
      {passphrase.fields}
      <p className="kp-note" data-tone="warn">
        {t(vaultWords.noWayIn)}
      </p>
      <div className="kp-line">
        <PlainButton kind="primary" submits busy={busy}>
          {t(busy ? vaultWords.setting : vaultWords.set)}
        </PlainButton>
      </div>
      <p className="kp-soft kp-small">
        {t(vault.keychain === 'none' ? vaultWords.everyStart : vaultWords.keychainOpens)}
      </p>
      {problem !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {problem}
        </p>
      )}
    </Door>
  );
}
