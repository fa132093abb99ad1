import { Button } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useNewPassphrase } from '#renderer/ui/new-passphrase.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Output } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Result } from '#shared/base/result.ts';
import { backupWords } from '#shared/wire/backup/words.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import './backup.css';
import { useBackupSentence } from './failure.ts';
import { SummaryFacts } from './summary-facts.tsx';
import { useProgress } from './use-progress.ts';

/** 备份与恢复: writes the station into one sealed file; it says 已备份 only after the file was read back and agrees. */
export function BackupScreen() {
  const t = useSay();
  const explain = useBackupSentence();
  const fresh = useNewPassphrase(t(backupWords.passphrase), { note: t(backupWords.passphraseNote) });
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Result<Output<'backup:write'>, HostFailure> | null>(null);
  const progress = useProgress(busy);

  const write = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const passphrase = fresh.take();
    if (passphrase === null || busy) return;
    setBusy(true);
    setAnswer(null);
    const written = await invoke('backup:write', { passphrase });
    setBusy(false);
    setAnswer(written);
    if (written.ok) fresh.clear();
  };
  return (
    <section className="kp-screen">
      <header className="kp-screen-head">
        <h1>{t(backupWords.title)}</h1>
      </header>
      <div className="kp-screen-body kp-stack">
        <form className="kp-panel kp-stack backup-form" onSubmit={(event) => void write(event)}>
          <h2>{t(backupWords.make)}</h2>
          <p className="kp-soft">{t(backupWords.makeNote)}</p>
          {fresh.fields}
          <div className="kp-line">
            <Button type="primary" size="large" htmlType="submit" loading={busy}>
              {t(backupWords.write)}
            </Button>
            {progress !== null && (
              <span className="kp-soft kp-num" role="status">
                {progress}
              </span>
            )}
          </div>
          {answer?.ok === false && (
            <p className="kp-note" data-tone="danger" role="alert">
              {explain(answer.error)}
            </p>
          )}
        </form>
        {answer?.ok === true && (
          <section className="kp-panel kp-stack backup-form" role="status">
            <h2 className="kp-line kp-tone" data-tone="good">
              <Shape name="check" />
              {t(backupWords.done)}
            </h2>
            <SummaryFacts summary={answer.value.summary} file={answer.value} />
          </section>
        )}
        <section className="kp-panel kp-stack backup-form">
          <h2>{t(backupWords.restore)}</h2>
          <p className="kp-soft">{t(backupWords.howTo)}</p>
        </section>
      </div>
    </section>
  );
}
