import type { JournalSummary } from '#shared/wire/host/journal-summary.ts';
import type { Journal } from './journal.ts';

/** A journal that is only known by what it was listed by. The first that is asked of it beside has it read whole. */
export function unread(known: JournalSummary, read: () => Promise<Journal>): Journal {
  let found: Journal | null = null;
  let reading: Promise<Journal> | null = null;
  const whole = (): Promise<Journal> => (reading ??= read().then((journal) => (found = journal)));
  return {
    summary: () => (found === null ? known : found.summary()),
    isRead: () => found !== null,
    whole: async () => {
      await whole();
    },
    roll: () => found?.roll(),
    blocks: () => found?.blocks() ?? [],
    seen: () => found?.seen() ?? null,
    append: async (lines, admit) => (await whole()).append(lines, admit),
    withReader: async (job) => (await whole()).withReader(job),
    read: async (fromSeq, limit) => (await whole()).read(fromSeq, limit),
    close: async () => {
      if (reading !== null) await (await reading).close();
    },
  };
}
