import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { BackupSummary } from '#shared/wire/host/holding.ts';
import { backupWords } from '#shared/wire/backup/words.ts';
import { HoldingsTable } from './holdings-table.tsx';

type Props = {
  readonly summary: BackupSummary;
  /** Where it lies, when it was just written. */
  readonly file?: { readonly where: string; readonly bytes: number };
};

/** What a backup or a stick holds, in figures a person can hold against the board. */
export function SummaryFacts({ summary, file }: Props) {
  const t = useSay();
  const { source, stationName, createdAt, incomplete, keysLost, logs, ...figures } = summary;
  return (
    <>
      <dl className="kp-facts kp-num">
        <dt>{t(backupWords.stationName)}</dt>
        <dd>{stationName}</dd>
        <dt>{t(source === 'stick' ? backupWords.endsAt : backupWords.madeAt)}</dt>
        <dd>{localTime(createdAt)}</dd>
        <dt>{t(backupWords.contents)}</dt>
        <dd>{t(backupWords.holds, figures)}</dd>
        {file !== undefined && (
          <>
            <dt>{t(backupWords.where)}</dt>
            <dd>{file.where}</dd>
            <dt>{t(backupWords.size)}</dt>
            <dd>{t(backupWords.kilobytes, { count: Math.ceil(file.bytes / 1024) })}</dd>
          </>
        )}
      </dl>
      <HoldingsTable logs={logs} />
      {incomplete > 0 && source === 'backup' && (
        <p className="kp-note" data-tone="danger" role="alert">
          {t(backupWords.incomplete, { count: incomplete })}
        </p>
      )}
      {keysLost > 0 && (
        <p className="kp-note" data-tone="danger" role="alert">
          {t(backupWords.keysLost, { count: keysLost })}
        </p>
      )}
    </>
  );
}
