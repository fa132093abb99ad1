import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import type { BackupSummary } from '#shared/wire/host/holding.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { backupWords } from '#shared/wire/backup/words.ts';
import { SummaryFacts } from './summary-facts.tsx';
import { TakeOverForm } from './take-over-form.tsx';

type Props = {
  readonly summary: BackupSummary;
  readonly onFailed: (failure: HostFailure | null) => void;
  /** This is not the one: another may be chosen. */
  readonly onBack: () => void;
  /** The person goes on to the sittings. */
  readonly onLeave: () => Promise<void>;
  /** What more is said once it is done. */
  readonly after?: ReactNode;
};

/** From what was checked to a computer that goes on: the same for a backup and for a stick. */
export function TakeOver({ summary, onFailed, onBack, onLeave, after }: Props) {
  const t = useSay();
  const [done, setDone] = useState(false);
  if (!done) {
    return <TakeOverForm summary={summary} onFailed={onFailed} onBack={onBack} onRestored={() => setDone(true)} />;
  }
  return (
    <>
      <h3 className="kp-line kp-tone" data-tone="good">
        <Shape name="check" />
        {t(summary.source === 'stick' ? backupWords.tookOver : backupWords.restored)}
      </h3>
      <SummaryFacts summary={summary} />
      {summary.incomplete > 0 && (
        <p className="kp-note" data-tone="warn">
          {t(backupWords.partTaken)}
        </p>
      )}
      <p>
        {t(backupWords.restoredNote)} {summary.incomplete === 0 && t(backupWords.allTaken)}
      </p>
      {after}
      <div>
        <Button type="primary" size="large" onClick={() => void onLeave()}>
          {t(backupWords.toSittings)}
        </Button>
      </div>
    </>
  );
}
