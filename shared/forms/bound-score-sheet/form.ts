import { z } from 'zod';
import type { SheetRef } from '#shared/model/sheet.ts';
import type { SittingState } from '#shared/record/state.ts';
import { cells } from '../parts/cells.ts';
import { fitColumns } from '../parts/columns.ts';
import type { Write } from '../parts/faces.ts';
import type { Form } from '../parts/form.ts';
import { textWidth, type Node } from '../parts/paper.ts';
import { paper } from '../parts/words.ts';
import { scoreSheetSchema, type ScoreSheetFigures } from '../score-sheet/figures.ts';
import { fillScoreSheet } from '../score-sheet/fill.ts';
import { scoreSheet, sheetTitle } from '../score-sheet/page.ts';
import { scoreSheetPaper } from '../score-sheet/words.ts';

const NAME = '操作技能考核评分记录表（装订线）';
const LINE = '装　　　订　　　线';
const NOTE = '线以上由考务人员填写并密封，评分、核分时不得拆开；线以下只写考件编号。';

const boundSchema = scoreSheetSchema.extend({ form: z.literal('bound-score-sheet') });
type Figures = z.infer<typeof boundSchema>;

const asSheet = (form: Figures): ScoreSheetFigures => ({ ...form, form: 'score-sheet' });

function fill(state: SittingState, ref: SheetRef): Figures | null {
  const sheet = fillScoreSheet(state, ref);
  return sheet === null ? null : { ...sheet, form: 'bound-score-sheet' };
}

const WIDTH = textWidth('portrait');

/** Name, numbers and employer above the line along which the sheet is bound and sealed, so that nobody who counts sees whose it is. */
function aboveTheLine({ candidate, ticket }: Figures, write: Write): Node[] {
  const { head, value } = cells(write, 10);
  const { name, idNumber, employer } = candidate;
  return [
    {
      layout: 'grid',
      table: {
        widths: fitColumns(WIDTH, [66, '*', 66, '*']),
        body: [
          [head(paper.name), value(name), head(scoreSheetPaper.ticket), value(ticket)],
          [head(paper.idNumber), value(idNumber), head(paper.employer), value(employer)],
        ],
      },
    },
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: WIDTH, y2: 0, lineWidth: 0.8, dash: { length: 4 } }],
      margin: [0, 14, 0, 2],
    },
    { text: write(LINE), alignment: 'center', fontSize: 9 },
    { text: write(NOTE), alignment: 'center', fontSize: 7.5, color: '#444444', margin: [0, 1, 0, 10] },
  ];
}

export const boundScoreSheetForm = {
  name: NAME,
  source: {
    document: '职业技能等级认定试卷（机械木工样题）',
    article: '操作技能考核评分记录表',
    layout: 'practice',
    note: '与评分记录表同栏；姓名、证件号码、单位在装订线以上，线以下和续页只写考件编号',
  },
  use: { policies: 'all', procedures: ['practical'] },
  isVariant: true,
  scope: 'sheet',
  volume: 4,
  schema: boundSchema,
  fill,
  title: (form) => sheetTitle(asSheet(form)),
  layout: (form, write) =>
    scoreSheet(asSheet(form), write, {
      top: aboveTheLine(form, write),
      who: `${paper.number} ${form.candidate.number}`,
    }),
} as const satisfies Form<Figures>;
