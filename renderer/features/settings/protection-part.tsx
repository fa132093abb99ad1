import { Button } from 'antd';
import { useEffect, useState, type SyntheticEvent } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useNewPassphrase } from '#renderer/ui/new-passphrase.tsx';
import { PassphraseField } from '#renderer/ui/passphrase-field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { VaultState } from '#shared/wire/host/vault.ts';
import { protectionWords } from '#renderer/features/settings/protection-words.ts';
import { Part } from './part.tsx';

/** What protects the data at rest, said plainly, and the way to another passphrase. */
export function ProtectionPart() {
  const t = useSay();
  const [vault, setVault] = useState<VaultState | null>(null);
  const [changing, setChanging] = useState(false);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    let left = false;
    void invoke('vault:state', {}).then((answer) => {
      if (!left && answer.ok) setVault(answer.value);
    });
    return () => {
      left = true;
    };
  }, []);
  return (
    <Part title={t(protectionWords.atRest)} note={t(protectionWords.outside)}>
      {vault !== null && (
        <p>{t(vault.keychain === 'none' ? protectionWords.byPassphrase : protectionWords.byKeychain)}</p>
      )}
      {changing ? (
        <ChangeForm
          onDone={(done) => {
            setChanging(false);
            setChanged(done);
          }}
        />
      ) : (
        <div className="kp-line">
          <Button onClick={() => setChanging(true)}>{t(protectionWords.change)}</Button>
          {changed && <span role="status">{t(protectionWords.changed)}</span>}
        </div>
      )}
    </Part>
  );
}

function ChangeForm({ onDone }: { readonly onDone: (changed: boolean) => void }) {
  const t = useSay();
  const explain = useFailureSentence();
  const fresh = useNewPassphrase(t(protectionWords.newPassphrase));
  const [old, setOld] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const change = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const chosen = fresh.take();
    if (chosen === null || busy) return;
    setBusy(true);
    setProblem(null);
    const done = await invoke('vault:change', { old, fresh: chosen });
    setBusy(false);
    if (done.ok) onDone(true);
    else setProblem(explain(done.error));
  };
  return (
    <form className="kp-stack" autoComplete="off" onSubmit={(event) => void change(event)}>
      <PassphraseField
        label={t(protectionWords.oldPassphrase)}
        error={problem ?? undefined}
        autoFocus
        value={old}
        onChange={setOld}
      />
      {fresh.fields}
      <p className="kp-faint kp-small">{t(protectionWords.changeNote)}</p>
      <div className="kp-line">
        <Button type="primary" htmlType="submit" loading={busy}>
          {t(protectionWords.change)}
        </Button>
        <Button onClick={() => onDone(false)}>{t(protectionWords.cancel)}</Button>
      </div>
    </form>
  );
}
