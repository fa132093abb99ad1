import { instantSchema } from '#shared/model/basics.ts';
import { readEntry } from '#shared/record/chain.ts';
import type { JournalSummary } from '#shared/wire/host/journal-summary.ts';

/** What a journal is listed by: its first line, whether that opens a sitting, and when its last entry was made. */
export type Listed = Pick<JournalSummary, 'opening' | 'opens' | 'lastAt'>;

/** The same after more lines of the journal, each of which was read as its next. */
export function listedAfter(before: Listed, lines: readonly string[]): Listed {
  const last = lines.at(-1);
  if (last === undefined) return before;
  const at = instantSchema.safeParse(AT.exec(last)?.[1]);
  const first =
    before.opening === undefined ? openingOf(lines[0] ?? last) : { opening: before.opening, ...opensIn(before) };
  return { ...first, ...(at.success ? { lastAt: at.data } : {}) };
}

const openingOf = (opening: string): Listed => {
  const type = readEntry(opening)?.body.type;
  return { opening, ...(type === 'sitting_opened' ? { opens: true as const } : {}) };
};
const opensIn = ({ opens }: Listed): Listed => (opens === undefined ? {} : { opens });

/** An entry's time stands in front of whatever a person typed; a journal may hold lines that have none. */
const AT = /^\{[^{}]*?"at":"([^"]*)"/;
