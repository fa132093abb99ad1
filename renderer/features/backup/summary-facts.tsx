import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { BackupSummary } from '#shared/host/contract.ts';
import { backupWords } from '#shared/words/backup.ts';

type Props = {
  readonly summary: BackupSummary;
  /** Where it lies, when it was just written. */
  readonly file?: { readonly where: string; readonly bytes: number };
};

/** What a backup holds, in figures a person can hold against the board. */
export function SummaryFacts({ summary, file }: Props) {
  const t = useSay();
  const { stationName, createdAt, incomplete, ...figures } = summary;
  return (
    <>
      <dl className="kp-facts kp-num">
        <dt>{t(backupWords.stationName)}</dt>
        <dd>{stationName}</dd>
        <dt>{t(backupWords.madeAt)}</dt>
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
      {incomplete > 0 && (
        <p className="kp-note" data-tone="danger" role="alert">
          {t(backupWords.incomplete, { count: incomplete })}
        </p>
      )}
    </>
  );
}
