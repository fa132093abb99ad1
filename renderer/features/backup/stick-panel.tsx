import { Button } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { ChooseStick } from '#renderer/stick/choose-stick.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { PassphraseField } from '#renderer/ui/passphrase-field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { BackupSummary } from '#shared/wire/host/holding.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { StickPlace } from '#shared/wire/host/stick.ts';
import { backupWords } from '#shared/wire/backup/words.ts';
import './backup.css';
import { KeepStick } from './keep-stick.tsx';
import { StickPlaces } from './stick-places.tsx';
import { TakeOver } from './take-over.tsx';
import { useProgress } from './use-progress.ts';

type Props = { readonly world: 'electron' | 'portable'; readonly onRestored: () => Promise<void> };

/** 从 U 盘接替 on a computer without a station: the stick, which third copy on it, the old passphrase, what is in it, taking over. */
export function StickPanel({ world, onRestored }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const [places, setPlaces] = useState<readonly StickPlace[]>([]);
  const [chosen, setChosen] = useState<StickPlace | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [summary, setSummary] = useState<BackupSummary | null>(null);
  const progress = useProgress(busy && chosen !== null);

  const find = async (folder: string | null): Promise<void> => {
    setBusy(true);
    const found = await invoke('backup:find-stick', { folder });
    setBusy(false);
    if (!found.ok && found.error.kind === 'save_cancelled') return;
    const list = found.ok ? found.value.places : [];
    setPlaces(list);
    setChosen(list.find(({ problem }) => problem === null) ?? null);
    setPassphrase('');
    setFailure(found.ok ? null : found.error);
  };
  const open = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (chosen === null || passphrase === '' || busy) return;
    setBusy(true);
    setFailure(null);
    const opened = await invoke('backup:open-stick', { place: chosen.place, passphrase });
    setBusy(false);
    if (opened.ok) setSummary(opened.value);
    else setFailure(opened.error);
  };
  const leave = (): void => {
    setPlaces([]);
    setChosen(null);
    setFailure(null);
  };
  return (
    <section className={`kp-panel kp-stack backup-panel ${places.length === 0 ? '' : 'backup-taking-over'}`}>
      <h2>{t(backupWords.stick)}</h2>
      {summary === null && (
        <>
          <p className="kp-soft">{t(backupWords.stickNote)}</p>
          <div className="kp-line">
            <ChooseStick
              world={world}
              choose={places.length === 0 ? backupWords.chooseStick : backupWords.anotherStick}
              use={backupWords.findStick}
              primary={false}
              size="large"
              busy={busy && chosen === null}
              onChoose={(folder) => void find(folder)}
            />
            {places.length > 0 && (
              <Button size="large" disabled={busy} onClick={leave}>
                {t(backupWords.leaveStick)}
              </Button>
            )}
          </div>
          {places.length > 0 && <StickPlaces places={places} chosen={chosen} onChoose={setChosen} />}
        </>
      )}
      {summary === null && chosen !== null && (
        <form className="kp-stack" onSubmit={(event) => void open(event)}>
          <PassphraseField
            label={t(backupWords.oldPassphrase)}
            note={t(backupWords.oldPassphraseNote)}
            autoFocus
            value={passphrase}
            onChange={setPassphrase}
          />
          <div className="kp-line">
            <Button type="primary" htmlType="submit" loading={busy} disabled={passphrase === ''}>
              {t(backupWords.check)}
            </Button>
            {progress !== null && (
              <span className="kp-soft kp-num" role="status">
                {progress}
              </span>
            )}
          </div>
        </form>
      )}
      {summary !== null && chosen !== null && (
        <TakeOver
          summary={summary}
          onFailed={setFailure}
          onLeave={onRestored}
          onBack={() => setSummary(null)}
          after={chosen.marked && <KeepStick place={chosen.place} onFailed={setFailure} />}
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
