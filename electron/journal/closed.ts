import { entrySchema } from '#shared/record/entry.ts';

/** A text inside an entry has its quotes escaped, so that only the closing itself is read as one. */
const CLOSES = /"type":"sitting_closed"/;

/** Whether a journal is closed after one more line of it. Start-up asks it of every line there is, so that most are not read again. */
export const closed = (before: boolean, line: string): boolean =>
  before || (CLOSES.test(line) && entrySchema.safeParse(JSON.parse(line)).data?.body.type === 'sitting_closed');
