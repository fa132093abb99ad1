import { Button } from 'antd';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { openSitting, type OpenedSitting, type OpenSittingFailure } from '#renderer/data/open-sitting.ts';
import { prepareLedger } from '#renderer/data/known-ledger.ts';
import { isLockedHere } from '#renderer/data/locked.ts';
import { turn } from '#renderer/turns/turn.ts';
import { setDamagedAside } from '#renderer/data/set-aside.ts';
import { LonePage } from '#renderer/ui/full-page.tsx';
import { leaveSitting } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { openingWords } from './words.ts';
import type { OnBroken } from './home-gate.tsx';
import { adoptKnownYears } from '#renderer/data/home/adopt-known-years.ts';
import { completeBeginning } from '#renderer/data/home/complete-beginning.ts';
import { databaseOf, stationOf, type Home } from '#renderer/data/home/load-home.ts';
import { OpenFailurePage } from './open-failure-page.tsx';

type Props = {
  readonly home: Home;
  readonly log: string;
  /** Gives the whole database up for broken, which is the way on where it can't be read. */
  readonly onBroken: OnBroken;
  readonly children: (opened: OpenedSitting, practice: boolean) => ReactNode;
};

/** Opens a sitting from its two copies; until they agree nothing of it shows but what is wrong and what is safe. */
export function OpenSittingPage({ home, log, onBroken, children }: Props) {
  const t = useSay();
  const [result, setResult] = useState<Result<OpenedSitting, OpenSittingFailure> | null>(null);
  const summary = home.sittings.find((known) => known.log === log);
  const practice = summary?.practice ?? false;

  const open = useCallback(
    async (how: 'as-it-is' | 'restore' | 'set-aside'): Promise<void> => {
      setResult(null);
      const station = stationOf(home, practice);
      if (station === undefined) {
        setResult(err({ kind: 'station_missing' }));
        return;
      }
      const which = { log, station: station.stationId, practice };
      const db = databaseOf(home, practice);
      const aside = how === 'set-aside' ? await setDamagedAside(db, which) : null;
      if (aside?.ok === false) {
        setResult(aside);
        return;
      }
      const opened = await openSitting(db, which, how !== 'as-it-is');
      if (opened.ok) {
        await completeBeginning(opened.value.log);
        await adoptKnownYears(opened.value.log);
        // one that can't be made is told by the screen that needs it
        await prepareLedger(opened.value.log.view().state).catch(() => undefined);
      }
      setResult(opened.ok && aside !== null ? withAside(opened.value, aside.value) : opened);
    },
    [home, log, practice],
  );
  useEffect(() => {
    void open('as-it-is');
  }, [open]);
  const stands = result?.ok === true;
  // The host folds its journal while people look at what was opened: sooner it would take the processor from drawing it, later the
  // first mark would wait. Where it can't, it says so when something is recorded.
  useEffect(() => {
    if (!stands) return undefined;
    // behind the frame that it is first drawn in
    const frame = requestAnimationFrame(() => void turn().then(() => invoke('journal:open', { practice, log })));
    return () => cancelAnimationFrame(frame);
  }, [stands, practice, log]);

  if (result === null) {
    const count = Math.max(summary?.database ?? 0, summary?.journal ?? 0);
    return (
      <LonePage
        title={isLockedHere(log) ? t(openingWords.locked) : (summary?.sitting?.title ?? '')}
        paragraphs={[t(openingWords.checking, { count })]}
        actions={<Button onClick={leaveSitting}>{t(openingWords.back)}</Button>}
      />
    );
  }
  if (result.ok) return children(result.value, practice);
  return (
    <OpenFailurePage
      home={home}
      log={log}
      practice={practice}
      failure={result.error}
      onOpen={(how) => void open(how)}
      onBroken={onBroken}
    />
  );
}

/** Says along with the repair where the damaged copy lies. */
const withAside = ({ log, repair }: OpenedSitting, aside: string): Result<OpenedSitting, OpenSittingFailure> =>
  ok({ log, repair: repair === null ? null : { ...repair, aside } });
