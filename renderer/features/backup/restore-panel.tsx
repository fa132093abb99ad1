import { Button } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { ChooseFile } from '#renderer/ui/choose-file.tsx';
import { PassphraseField } from '#renderer/ui/passphrase-field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { BackupSummary } from '#shared/wire/host/holding.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { backupWords } from '#shared/wire/backup/words.ts';
import './backup.css';
import { useBackupSentence } from './failure.ts';
import { loadFile } from '#renderer/host/load-file.ts';
import { TakeOver } from './take-over.tsx';

type Step =
  | { readonly kind: 'start' }
  | { readonly kind: 'loading'; readonly percent: number }
  | { readonly kind: 'loaded'; readonly name: string }
  | { readonly kind: 'checked'; readonly summary: BackupSummary };

/** 从备份恢复 on a computer without a station: file, passphrase, what is in it, and who answers for taking over. */
export function RestorePanel({ onRestored }: { readonly onRestored: () => Promise<void> }) {
  const t = useSay();
  const explain = useBackupSentence();
  const [step, setStep] = useState<Step>({ kind: 'start' });
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<HostFailure | null>(null);

  const load = async (file: File): Promise<void> => {
    setFailure(null);
    setStep({ kind: 'loading', percent: 0 });
    const failed = await loadFile('backup:load', file, (percent) => setStep({ kind: 'loading', percent }));
    setFailure(failed);
    setStep(failed === null ? { kind: 'loaded', name: file.name } : { kind: 'start' });
  };
  const check = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    const opened = await invoke('backup:open', { passphrase });
    setBusy(false);
    if (opened.ok) setStep({ kind: 'checked', summary: opened.value });
    else setFailure(opened.error);
  };
  return (
    <section className={`kp-panel kp-stack ${step.kind === 'checked' ? 'backup-taking-over' : ''}`}>
      <h2>{t(backupWords.restore)}</h2>
      {step.kind !== 'checked' && <p className="kp-soft">{t(backupWords.restoreNote)}</p>}
      {(step.kind === 'start' || step.kind === 'loaded') && (
        <div className="kp-line">
          <ChooseFile size="large" label={t(backupWords.choose)} accept=".kpb" onFile={(file) => void load(file)}>
            {t(backupWords.choose)}
          </ChooseFile>
          {step.kind === 'loaded' && <span className="kp-soft kp-ellipsis">{step.name}</span>}
        </div>
      )}
      {step.kind === 'loading' && (
        <p className="kp-num" role="status">
          {t(backupWords.loading, { percent: step.percent })}
        </p>
      )}
      {step.kind === 'loaded' && (
        <form className="kp-stack" onSubmit={(event) => void check(event)}>
          <PassphraseField label={t(backupWords.passphrase)} autoFocus value={passphrase} onChange={setPassphrase} />
          <div>
            <Button type="primary" htmlType="submit" loading={busy} disabled={passphrase === ''}>
              {t(backupWords.check)}
            </Button>
          </div>
        </form>
      )}
      {step.kind === 'checked' && (
        <TakeOver
          summary={step.summary}
          onFailed={setFailure}
          onBack={() => setStep({ kind: 'start' })}
          onLeave={onRestored}
        />
      )}
      {failure !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {explain(failure)}
        </p>
      )}
    </section>
  );
}
