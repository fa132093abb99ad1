import { z } from 'zod';
import type { SheetRef } from '#shared/model/sheet.ts';
import type { SittingState } from '#shared/record/state.ts';
import { BY_HAND, untouched } from '../parts/by-hand.ts';
import type { Form } from '../parts/form.ts';
import { SOURCES } from '../parts/sources.ts';
import { thesisSheetSchema } from '../thesis-sheet/figures.ts';
import { fillThesisSheet } from '../thesis-sheet/fill.ts';
import { thesisSheet } from '../thesis-sheet/page.ts';
import { thesisPaper } from '../thesis-sheet/words.ts';

const NAME = '纸质备用论文答辩评分表';

const schema = thesisSheetSchema.extend({ form: z.literal('thesis-fallback') });
type Figures = z.infer<typeof schema>;

/** As many rows as questions may be asked. */
const MOST_QUESTIONS = 6;

function fill(state: SittingState, ref: SheetRef): Figures | null {
  const sheet = fillThesisSheet(untouched(state), ref);
  if (sheet === null) return null;
  return { ...sheet, form: 'thesis-fallback', digest: '', questions: Array<string>(MOST_QUESTIONS).fill('') };
}

export const thesisFallbackForm = {
  name: NAME,
  source: {
    document: SOURCES.own,
    article: '',
    layout: 'practice',
    note: '与论文答辩评分表同版，提问（留六行）、分数、签字留空，停电停机时手写，事后补录',
  },
  use: { policies: ['tianjin-appraisal'], procedures: ['review'] },
  scope: 'sheet',
  volume: 3,
  schema,
  fill,
  title: () => `${thesisPaper.title}${BY_HAND}`,
  layout: (form, write) => thesisSheet({ ...form, form: 'thesis-sheet' }, write, BY_HAND),
} as const satisfies Form<Figures>;
