import { cells, covered } from '../parts/cells.ts';
import { fitColumns } from '../parts/columns.ts';
import { EXPERT_INDEX, EXPERT_SIZE, EXPERT_WIDTH, expertPages, signedMarks } from '../parts/expert-paper.ts';
import type { Write } from '../parts/faces.ts';
import { allStayWhole, rowHeight } from '../parts/height.ts';
import type { Node, Section } from '../parts/paper.ts';
import { fill, paper } from '../parts/words.ts';
import type { ThesisSheetFigures } from './figures.ts';
import { thesisPaper as words } from './words.ts';

/** The pages of one expert's paper, with more of a title where it is a variant: the questions that were asked, the two marks with their weights, the total. */
export const thesisSheet = (form: ThesisSheetFigures, write: Write, suffix = ''): Section =>
  expertPages(form, `${words.title}${suffix}`, [questions(form, write), marks(form, write)], write);

/** 答辩提问: one row a question, empty rows where they are still to be written by hand. */
function questions(form: ThesisSheetFigures, write: Write): Node {
  const widths = fitColumns(EXPERT_WIDTH, [EXPERT_INDEX, '*']);
  const heights = form.questions.map((text) => rowHeight([[text, widths[1] ?? 0]], EXPERT_SIZE));
  const whole = allStayWhole(heights);
  const { head, value, prose } = cells(write, EXPERT_SIZE, whole);
  return {
    layout: 'grid',
    margin: [0, 12, 0, 0],
    table: {
      widths,
      headerRows: 1,
      keepWithHeaderRows: whole ? 1 : 0,
      dontBreakRows: whole,
      body: [
        [head(paper.index), head(fill(words.questions, { count: form.asked === 0 ? '　' : form.asked }))],
        ...form.questions.map((text, index) => [value(String(index + 1)), prose(text)]),
      ],
    },
  };
}

function marks(form: ThesisSheetFigures, write: Write): Node {
  const make = cells(write, EXPERT_SIZE);
  const { head, value, prose, mark } = make;
  const widths = fitColumns(EXPERT_WIDTH, [EXPERT_INDEX, '*', 60, 60, 70, 80]);
  const heads = [paper.index, paper.reviewItem, paper.fullMark, paper.weight, paper.mark, paper.weighted];
  const items = form.rows.some(({ part }) => part === true);
  const rows = form.rows.map((row, index) => [
    ...[value(items && row.part !== true ? '' : String(index + 1)), prose(row.name), value(row.fullMark)],
    ...[value(row.weight), mark(row.mark), mark(row.weighted)],
  ]);
  const sum: Node[] = [
    { ...head(words.thesisTotal), colSpan: widths.length - 1 },
    ...covered(widths.length - 2),
    { ...mark(form.total), bold: true, fontSize: 12 },
  ];
  return signedMarks(form, { widths, heads, rows: [...rows, sum] }, make);
}
