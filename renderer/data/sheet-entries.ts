import { invoke } from '#renderer/host/bridge.ts';
import type { SheetRef } from '#shared/model/sheet.ts';
import { mayConcern } from '#shared/progress/sheet-history.ts';
import { readEntry } from '#shared/record/chain.ts';
import type { Entry } from '#shared/record/entry.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { LINES_A_CALL, type Which } from './journal-lines.ts';

/** The entries that may be about one sheet, as the journal holds them; only those are read beyond their first look. */
export async function sheetEntries(
  { log, practice }: Omit<Which, 'station'>,
  ref: SheetRef,
): Promise<Result<readonly Entry[], HostFailure>> {
  const entries: Entry[] = [];
  for (let fromSeq = 0; ;) {
    const page = await invoke('journal:read', { practice, log, fromSeq, limit: LINES_A_CALL });
    if (!page.ok) return page;
    const { lines, head } = page.value;
    for (const line of lines) {
      const entry = mayConcern(ref, line) ? readEntry(line) : null;
      if (entry !== null) entries.push(entry);
    }
    fromSeq += lines.length;
    if (lines.length === 0 || fromSeq > head.seq) return ok(entries);
  }
}
