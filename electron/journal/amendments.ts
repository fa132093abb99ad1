import { entrySchema } from '#shared/record/entry.ts';
import type { JournalSummary } from '#shared/wire/host/journal-summary.ts';

/** What later entries say of a sitting beside its opening: a name, room or day put right, and why it is void. */
export type Amendments = NonNullable<JournalSummary['amended']>;

/** A text inside an entry has its quotes escaped, so that only an entry of such a kind is read as one. */
const AMENDS = /"type":"sitting_(corrected|voided)"/;

/** The same after one more line of the journal. Start-up asks it of every line there is, so that most are not read again. */
export function amended(before: Amendments | undefined, line: string): Amendments | undefined {
  if (!AMENDS.test(line)) return before;
  const body = entrySchema.safeParse(JSON.parse(line)).data?.body;
  if (body?.type === 'sitting_corrected') return { voided: null, ...before, [body.field]: body.fresh };
  return body?.type === 'sitting_voided' ? { ...before, voided: body.reason } : before;
}
