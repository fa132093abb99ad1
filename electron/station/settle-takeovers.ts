import type { Station } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { forge, readEntry } from '#shared/record/chain.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { readStatement, type TakeoverCertificate } from '#shared/model/takeover.ts';
import type { Journals } from '../journal/journals.ts';
import type { Log } from '../log/logger.ts';

type Ports = {
  readonly journals: Pick<Journals, 'list' | 'read' | 'append'>;
  /** The real station of this computer, or null while a restore has not come to its end. */
  readonly station: Pick<Station, 'stationId'> | null;
  /** Oldest first. */
  readonly takeovers: readonly TakeoverCertificate[];
  readonly now: () => Date;
  readonly log: Log;
};

/**
 * Records in every real journal whose writer was replaced that this computer's station goes on with it, before anyone can
 * record anything else. A journal that says so already stays as it is, so that a start after a power cut completes what a
 * restore began.
 */
export async function settleTakeovers({ journals, station, takeovers, now, log }: Ports): Promise<void> {
  const last = takeovers.at(-1);
  if (last === undefined || readStatement(last.text)?.newStationId !== station?.stationId) return;
  for (const { log: sitting, practice, problem } of journals.list()) {
    if (practice || problem !== null) continue;
    const settled = await settle({ journals, takeovers, now }, sitting);
    // the sitting then does not open, and says why; the next start tries again
    if (!settled.ok) log('takeover_not_recorded', `${sitting} ${settled.error.kind}`);
  }
}

async function settle(
  { journals, takeovers, now }: Omit<Ports, 'log' | 'station'>,
  log: string,
): Promise<Result<null, HostFailure>> {
  for (;;) {
    const last = await lastEntry(journals, log);
    if (!last.ok) return last;
    const { entry, head } = last.value;
    const next = takeovers.find(({ text }) => readStatement(text)?.oldStationId === entry.station);
    const said = next === undefined ? null : readStatement(next.text);
    if (next === undefined || said === null) return ok(null);
    const body = { type: 'station_replaced', ...next } as const;
    const where = { log, station: said.newStationId, actor: null, at: now().toISOString(), high: entry.high };
    const forged = forge(head, body, { ...where, elapsed: Math.round(process.uptime() * 1000) });
    if (!forged.ok) return err({ kind: 'chain_refused' });
    const appended = await journals.append({ log, practice: false }, [forged.value.line]);
    if (!appended.ok) return appended;
  }
}

async function lastEntry(journals: Ports['journals'], log: string) {
  const { head } = journals.list().find((journal) => journal.log === log && !journal.practice) ?? {};
  if (head === undefined) return err({ kind: 'log_missing' } as const);
  const page = await journals.read({ log, practice: false }, head.seq, 1);
  if (!page.ok) return page;
  const entry = readEntry(page.value.lines[0] ?? '');
  return entry === null ? err({ kind: 'journal_damaged', detail: { seq: head.seq } } as const) : ok({ entry, head });
}
