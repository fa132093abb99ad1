import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { JournalSummary } from '#shared/wire/host/journal-summary.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { diskFailure, isMissing } from '../files/disk-failure.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { checkLine, type Owner } from './check-line.ts';
import type { Journal } from './journal.ts';

const PAGE_LINES = 2000;

/** Whether a journal's file can't simply be written on. */
export const isDamaged = ({ problem }: JournalSummary): boolean => problem !== null && problem.kind !== 'torn_tail';

/** How many entries lines have more than the journal's good part, whose continuation they must be; else null. */
export function surplusOf(owner: Owner, { head }: JournalSummary, lines: readonly string[]): number | null {
  let reached = EMPTY_HEAD;
  let agrees = head.seq < 0;
  for (const line of lines) {
    const next = checkLine(owner, reached, line);
    if (!next.ok) return null;
    reached = next.value;
    agrees ||= reached.seq === head.seq && reached.hash === head.hash;
  }
  return agrees && reached.seq > head.seq ? reached.seq - head.seq : null;
}

/** Writes lines as a whole new journal beside a damaged one, then puts it in its place; the damaged file keeps a name. */
export async function writeAnew(
  { path, aside }: { readonly path: string; readonly aside: string },
  lines: readonly string[],
  journalIn: (path: string) => Journal,
): Promise<Result<null, HostFailure>> {
  const draft = `${path}.mending`;
  try {
    await rm(draft, { force: true });
    const journal = journalIn(draft);
    const written = await appendAll(journal, lines);
    await journal.close();
    if (!written.ok) return written;
    await rename(path, aside).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
    await rename(draft, path);
    await syncFolder(dirname(path));
    return ok(null);
  } catch (error) {
    return err(diskFailure(error, 'journal'));
  }
}

/** Appends lines in parts of a size that no disk takes too long for. */
export async function appendAll(journal: Journal, lines: readonly string[]): Promise<Result<null, HostFailure>> {
  for (let from = 0; from < lines.length; from += PAGE_LINES) {
    const appended = await journal.append(lines.slice(from, from + PAGE_LINES));
    if (!appended.ok) return appended;
  }
  return ok(null);
}
