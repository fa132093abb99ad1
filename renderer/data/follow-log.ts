import { follow, type ChainFailure, type Link } from '#shared/record/chain.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import { takeLines } from './line-reader.ts';
import type { Database } from './database.ts';

/** A row of the database that does not open under this computer's key: altered, moved, or sealed under another key. */
export type LineDamage = { readonly kind: 'line_damaged'; readonly log: string; readonly seq: number };

type Followed = Result<Link[], ChainFailure | LineDamage>;

/** Reads a log from the database and follows its chain from the genesis on, while further lines are being unsealed. */
export async function followLog(db: Database, log: string): Promise<Followed> {
  const links: Link[] = [];
  let followed: Followed = ok(links);
  await takeLines(db, { log, fromSeq: 0 }, (page) => {
    for (const line of page) {
      const head = links.at(-1)?.head ?? EMPTY_HEAD;
      const link = line === null ? err({ kind: 'line_damaged', log, seq: head.seq + 1 } as const) : follow(head, line);
      if (!link.ok) {
        followed = link;
        return false;
      }
      links.push(link.value);
    }
    return true;
  });
  return followed;
}
