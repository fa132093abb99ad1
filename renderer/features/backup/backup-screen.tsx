import { Button, Input } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { invoke } from '#renderer/bridge/bridge.ts';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Output } from '#shared/host/contract.ts';
import type { HostFailure } from '#shared/host/failure.ts';
import type { Result } from '#shared/result/result.ts';
import { backupWords } from '#shared/words/backup.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import './backup.css';
import { useBackupSentence } from './failure.ts';
import { SummaryFacts } from './summary-facts.tsx';
import { useProgress } from './use-progress.ts';

const LEAST_CHARACTERS = 8;

/** 备份与恢复: writes the station into one sealed file; it says 已备份 only after the file was read back and agrees. */
export function BackupScreen() {
  const t = useSay();
  const explain = useBackupSentence();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Result<Output<'backup:write'>, HostFailure> | null>(null);
  const progress = useProgress(busy);
  const short = passphrase.length < LEAST_CHARACTERS;

  const write = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (short || again !== passphrase) return;
    setBusy(true);
    setAnswer(null);
    const written = await invoke('backup:write', { passphrase });
    setBusy(false);
    setAnswer(written);
    if (!written.ok) return;
    setAsked(false);
    setPassphrase('');
    setAgain('');
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
          <Field
            label={t(backupWords.passphrase)}
            note={t(backupWords.passphraseNote)}
            error={asked && short ? t(backupWords.passphraseShort) : undefined}
          >
            {(control) => (
              <Input.Password
                {...control}
                autoComplete="off"
                maxLength={200}
                value={passphrase}
                onChange={(event) => setPassphrase(event.target.value)}
              />
            )}
          </Field>
          <Field
            label={t(backupWords.passphraseAgain)}
            error={asked && !short && again !== passphrase ? t(backupWords.passphraseDiffers) : undefined}
          >
            {(control) => (
              <Input.Password
                {...control}
                autoComplete="off"
                maxLength={200}
                value={again}
                onChange={(event) => setAgain(event.target.value)}
              />
            )}
          </Field>
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
