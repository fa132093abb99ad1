import { z } from 'zod';
import type { SheetRef } from '#shared/model/sheet.ts';
import type { SittingState } from '#shared/record/state.ts';
import { BY_HAND, untouched } from '../parts/by-hand.ts';
import type { Form } from '../parts/form.ts';
import { SOURCES } from '../parts/sources.ts';
import { scoreSheetSchema } from '../score-sheet/figures.ts';
import { fillScoreSheet } from '../score-sheet/fill.ts';
import { scoreSheet, sheetTitle } from '../score-sheet/page.ts';

const NAME = '纸质备用评分表';

const fallbackSchema = scoreSheetSchema.extend({ form: z.literal('fallback-sheet') });
type Figures = z.infer<typeof fallbackSchema>;

/** The sheet of one examiner and candidate as if nothing had been recorded: for the day on which no screen works. */
function fill(state: SittingState, ref: SheetRef): Figures | null {
  const sheet = fillScoreSheet(untouched(state), ref);
  return sheet === null ? null : { ...sheet, form: 'fallback-sheet', digest: '' };
}

export const fallbackSheetForm = {
  name: NAME,
  source: {
    document: SOURCES.own,
    article: '',
    layout: 'practice',
    note: '与评分表同版，分数、扣分、签字留空，停电停机时手写，事后补录',
  },
  use: { policies: 'all', procedures: ['practical', 'panel'] },
  scope: 'sheet',
  volume: 3,
  schema: fallbackSchema,
  fill,
  title: (form) => `${sheetTitle({ ...form, form: 'score-sheet' })}${BY_HAND}`,
  layout: (form, write) => scoreSheet({ ...form, form: 'score-sheet' }, write, { suffix: BY_HAND }),
} as const satisfies Form<Figures>;
