import { useRef, useState, type SyntheticEvent } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { PassphraseField } from '#renderer/ui/passphrase-field.tsx';
import { PlainButton } from '#renderer/ui/plain-button.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { VaultState } from '#shared/wire/host/vault.ts';
import { vaultWords } from '#renderer/features/vault/words.ts';
import { Door } from './door.tsx';

type Props = { readonly vault: VaultState; readonly onOpen: (state: VaultState) => void };

/** One field, the cursor in it, Enter opens. */
export function UnlockPage({ vault, onOpen }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [wrong, setWrong] = useState(0);
  const [forgotten, setForgotten] = useState(false);

  const open = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (passphrase === '' || busy) return;
    setBusy(true);
    setProblem(null);
    const opened = await invoke('vault:open', { passphrase });
    setBusy(false);
    if (opened.ok) {
      onOpen(opened.value);
      return;
    }
    if (opened.error.kind === 'passphrase_wrong') {
      const count = wrong + 1;
      setWrong(count);
      setProblem(count === 1 ? explain(opened.error) : t(vaultWords.wrongAgain, { count }));
    } else setProblem(explain(opened.error));
    field.current?.focus();
    field.current?.select();
  };
  return (
    <Door state="locked" onSubmit={(event) => void open(event)}>
      <h1>{t(vaultWords.unlock)}</h1>
      {vault.keychain === 'failed' ? (
        <p className="kp-note" data-tone="warn">
          {t(vaultWords.keychainFailed)}
        </p>
      ) : (
        <p className="kp-soft">{t(vaultWords.unlockNote)}</p>
      )}
      <PassphraseField
        label={t(vaultWords.passphrase)}
        note={busy ? t(vaultWords.opening) : undefined}
        error={problem ?? undefined}
        field={field}
        autoFocus
        readOnly={busy}
        value={passphrase}
        onChange={setPassphrase}
      />
      <div className="kp-line">
        <PlainButton kind="primary" submits busy={busy}>
          {t(vaultWords.open)}
        </PlainButton>
        <PlainButton kind="link" onClick={() => setForgotten(!forgotten)} expanded={forgotten}>
          {t(vaultWords.forgotten)}
        </PlainButton>
      </div>
      {forgotten && <p className="kp-note">{t(vaultWords.forgottenNote)}</p>}
    </Door>
  );
}
