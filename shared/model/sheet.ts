import { z } from 'zod';
import { markSchema } from './basics.ts';

/** What an examiner gave one line: deductions that are summed, or the mark itself; hundredths. */
export const lineScoreSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('deductions'), deductions: z.array(markSchema).max(50) }),
  z.strictObject({ kind: z.literal('mark'), mark: markSchema }),
]);
export type LineScore = z.infer<typeof lineScoreSchema>;

/** A subject's score: hundredths, 免考, 缺考, or 违纪（成绩无效）. */
export const subjectScoreSchema = z.union([z.int().min(0).max(10_000), z.enum(['exempt', 'absent', 'void'])]);

/** Names one sheet: one examiner's marks for one candidate. */
export type SheetRef = { readonly candidateId: string; readonly examinerId: string };
export const sheetKey = ({ candidateId, examinerId }: SheetRef): string => `${candidateId}/${examinerId}`;
