import { Button } from 'antd';
import { useState } from 'react';
import { canBePutAway, moveSittings, type Archive } from '#renderer/data/home/archive.ts';
import type { SittingSummary } from '#renderer/data/home/sitting-summary.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { archiveWords } from './archive-words.ts';

/** What was moved last, which one press takes back, or why nothing was. */
type Moved = { readonly logs: readonly string[]; readonly away: boolean; readonly failure: HostFailure | null };
export type Archiving = {
  readonly moved: Moved | null;
  readonly move: (logs: readonly string[], away: boolean) => void;
};

export function useArchiving(): Archiving {
  const [moved, setMoved] = useState<Moved | null>(null);
  const move = (logs: readonly string[], away: boolean): void =>
    void moveSittings(logs, away).then((failure) => setMoved({ logs, away, failure }));
  return { moved, move };
}

type Props = {
  readonly archive: Archive;
  readonly archiving: Archiving;
  /** The sittings that are shown, and whether these are those of the archive. */
  readonly shown: readonly SittingSummary[];
  readonly inArchive: boolean;
  /** How many of the archive are like what is looked for, where something is. */
  readonly alsoAway: number;
  readonly onLook: (inArchive: boolean) => void;
};

/** Above the list: moving all that are shown at once, what was moved last, and the way into the archive and back. */
export function ArchiveLine({ archive, archiving: { moved, move }, shown, inArchive, alsoAway, onLook }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const logs = shown.filter((one) => inArchive || canBePutAway(one)).map(({ log }) => log);
  const count = logs.length;
  return (
    <>
      {archive.damaged && (
        <p className="kp-note" data-tone="warn" role="alert">
          {t(archiveWords.damaged)}
        </p>
      )}
      {(count > 1 || inArchive || alsoAway > 0) && (
        <div className="kp-line kp-wrap">
          {count > 1 && (
            <Button title={t(archiveWords.putAwayNote)} onClick={() => move(logs, !inArchive)}>
              {t(inArchive ? archiveWords.bringBackAll : archiveWords.putAwayAll, { count })}
            </Button>
          )}
          {inArchive && <Button onClick={() => onLook(false)}>{t(archiveWords.leave)}</Button>}
          {alsoAway > 0 && (
            <>
              <span className="kp-soft">{t(archiveWords.alsoAway, { count: alsoAway })}</span>
              <Button onClick={() => onLook(true)}>{t(archiveWords.look)}</Button>
            </>
          )}
          {(count > 1 || inArchive) && <span className="kp-soft kp-small">{t(archiveWords.putAwayNote)}</span>}
        </div>
      )}
      {moved !== null && (
        <p className="kp-note kp-line" data-tone={moved.failure === null ? undefined : 'danger'} role="status">
          <span className="kp-grow">
            {moved.failure === null
              ? t(moved.away ? archiveWords.wentAway : archiveWords.cameBack, { count: moved.logs.length })
              : explain(moved.failure)}
          </span>
          {moved.failure === null && (
            <Button size="small" onClick={() => move(moved.logs, !moved.away)}>
              {t(archiveWords.undo)}
            </Button>
          )}
        </p>
      )}
    </>
  );
}
