import { cells } from '../parts/cells.ts';
import { fitColumns } from '../parts/columns.ts';
import { EXPERT_INDEX, EXPERT_SIZE, EXPERT_WIDTH, expertPages, signedMarks } from '../parts/expert-paper.ts';
import type { Write } from '../parts/faces.ts';
import type { Node, Section } from '../parts/paper.ts';
import { paper } from '../parts/words.ts';
import type { ReviewSheetFigures } from './figures.ts';
import { reviewPaper as words } from './words.ts';

/** The pages of one expert's paper, with more of a title where it is a variant: what the candidate came with, and the mark for it. */
export const reviewSheet = (form: ReviewSheetFigures, write: Write, suffix = ''): Section =>
  expertPages(form, `${words.title}${suffix}`, [marks(form, write)], write);

function marks(form: ReviewSheetFigures, write: Write): Node {
  const make = cells(write, EXPERT_SIZE);
  const { value, prose, mark } = make;
  const rows = form.rows.map((row, index) => [
    ...[value(row.part === true || form.rows.length === 1 ? String(index + 1) : ''), prose(row.name)],
    ...[value(row.fullMark), row.part === true ? mark(row.mark) : { ...mark(row.mark), bold: true }],
  ]);
  return signedMarks(
    form,
    {
      widths: fitColumns(EXPERT_WIDTH, [EXPERT_INDEX, '*', 60, 80]),
      heads: [paper.index, paper.reviewItem, paper.fullMark, paper.mark],
      rows,
    },
    make,
  );
}
