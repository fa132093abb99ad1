import { follow, type ChainFailure, type Link } from '#shared/record/chain.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Database } from './store/database.ts';
import { takeRows, type OpenedRow } from './store/opened-rows.ts';

/** A row of the database that does not open under this computer's key: altered, moved, or sealed under another key. */
export type LineDamage = { readonly kind: 'line_damaged'; readonly log: string; readonly seq: number };

/** A log as the database holds it: its chain, and how many lines each row has. */
export type FollowedLog = {
  readonly links: readonly Link[];
  readonly rows: readonly Pick<OpenedRow, 'seq' | 'count'>[];
};

type Followed = Result<FollowedLog, ChainFailure | LineDamage>;

/** Reads a log from the database and follows its chain from the genesis on, while further lines are being unsealed. */
export async function followLog(db: Database, log: string): Promise<Followed> {
  const links: Link[] = [];
  const rows: OpenedRow[] = [];
  let followed: Followed = ok({ links, rows });
  await takeRows(db, log, (opened) => {
    for (const row of opened) {
      const seq = links.length;
      if (row.seq !== seq) followed = err({ kind: 'chain_broken', seq });
      else if (row.lines === null) followed = err({ kind: 'line_damaged', log, seq });
      else followed = extend(links, row.lines, followed);
      if (!followed.ok) return false;
      rows.push(row);
    }
    return true;
  });
  return followed;
}

/** Puts lines on the end of a chain; answers `so far` unless one does not continue it. */
function extend(links: Link[], lines: readonly string[], soFar: Followed): Followed {
  for (const line of lines) {
    const link = follow(links.at(-1)?.head ?? EMPTY_HEAD, line);
    if (!link.ok) return link;
    links.push(link.value);
  }
  return soFar;
}
