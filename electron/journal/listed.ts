import { instantSchema } from '#shared/model/basics.ts';
import type { JournalSummary } from '#shared/wire/host/contract.ts';

/** What a journal is listed by: its first line, and when its last entry was made. */
export type Listed = Pick<JournalSummary, 'opening' | 'lastAt'>;

/** The same after more lines of the journal, each of which was read as its next. */
export function listedAfter(before: Listed, lines: readonly string[]): Listed {
  const last = lines.at(-1);
  if (last === undefined) return before;
  const at = instantSchema.safeParse(AT.exec(last)?.[1]);
  return { opening: before.opening ?? lines[0] ?? last, ...(at.success ? { lastAt: at.data } : {}) };
}

/** An entry's time stands in front of whatever a person typed; a journal may hold lines that have none. */
const AT = /^\{[^{}]*?"at":"([^"]*)"/;
