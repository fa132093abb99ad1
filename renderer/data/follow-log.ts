import type { ChainFailure, Link } from '#shared/record/chain.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { growChain } from './growing-chain.ts';
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

/**
 * Reads a log from the database and follows its chain from the genesis on, while further lines are being unsealed. `vouched`: the
 * digests of blocks whose chain the host has followed in its journal, which it may still be reading.
 */
export async function followLog(
  db: Database,
  log: string,
  vouched: Promise<readonly string[]> | null = null,
): Promise<Followed> {
  const chain = growChain(vouched);
  const rows: Pick<OpenedRow, 'seq' | 'count'>[] = [];
  let seq = 0;
  let failure: ChainFailure | LineDamage | null = null;
  await takeRows(db, log, async (opened) => {
    chain.hold(opened.digests);
    for (const row of opened.rows) {
      if (row.seq !== seq) failure = (await chain.end()) ?? { kind: 'chain_broken', seq };
      else if (row.lines === null) failure = (await chain.end()) ?? { kind: 'line_damaged', log, seq };
      else failure = await chain.add(row.lines);
      if (failure !== null) return false;
      seq += row.count;
      rows.push({ seq: row.seq, count: row.count });
    }
    return true;
  });
  failure ??= await chain.end();
  return failure === null ? ok({ links: chain.links, rows }) : err(failure);
}
