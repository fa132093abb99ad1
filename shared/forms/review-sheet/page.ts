import { fill, paper, paperDate } from '../parts/words.ts';
import { cells, covered, ending, signatureRows, type Cells } from '../parts/cells.ts';
import type { Write } from '../parts/faces.ts';
import { furniture } from '../parts/furniture.ts';
import { allStayWhole, rowHeight, rowsToKeep } from '../parts/height.ts';
import { innerWidth, textWidth, type Node, type Section } from '../parts/paper.ts';
import type { ReviewSheetForm } from '../parts/request.ts';

// The two papers an expert fills in during a 综合评审 (天津 综合评审工作流程 五（二）、五（三）): 论文答辩评分表 with the questions that were
// asked, and 综合评审评分表 with what the candidate came with. The document names them and what they decide, not their columns.

const WIDTH = textWidth('portrait');
const SIZE = 10;
const INDEX = 28;

/** What the paper is called. */
export const reviewSheetTitle = ({ kind }: ReviewSheetForm): string => paper.reviewSheets[kind];

/** The pages of one expert's paper for one candidate and stage. */
export function reviewSheet(form: ReviewSheetForm, write: Write): Section {
  const { number, name } = form.candidate;
  const title = reviewSheetTitle(form);
  const runningHead = `${title}${paper.continued}　${paper.number} ${number}　${paper.name} ${name}`;
  const make = cells(write, SIZE);
  return {
    section: [
      { text: write(title), fontSize: 19, bold: true, alignment: 'center', characterSpacing: 1.5 },
      { text: write(`${form.occupation}　${form.level}`), fontSize: 12, alignment: 'center', margin: [0, 3, 0, 10] },
      identity(form, make),
      ...(form.kind === 'thesis' ? [questions(form, write)] : []),
      marks(form, make),
      { text: write(form.rule), fontSize: 9, margin: [0, 8, 0, 0] },
    ],
    pageOrientation: 'portrait',
    ...furniture({ ...form, runningHead }, write),
  };
}

function identity(form: ReviewSheetForm, { head, value, prose }: Cells): Node {
  const { number, name, idNumber, employer } = form.candidate;
  const wide = (text: string, columns: number): Node[] => [
    { ...prose(text), colSpan: columns },
    ...covered(columns - 1),
  ];
  return {
    layout: 'grid',
    table: {
      widths: fit([66, '*', 42, 96, 54, 122]),
      body: [
        [head(paper.number), value(number), head(paper.name), value(name), head(paper.idNumber), value(idNumber)],
        [head(paper.employer), ...wide(employer, 3), head(paper.heldOn), value(paperDate(form.heldOn))],
        [
          ...[head(paper.theory), value(form.theory), head(paper.practical), value(form.practical)],
          ...[head(paper.room), value(form.room)],
        ],
        [head(paper.organiser), ...wide(form.organiser, 3), head(paper.expert), value(form.examiner)],
        [head(paper.policy), ...wide(form.policy, 5)],
      ],
    },
  };
}

/** 答辩提问: one row a question, empty rows where they are still to be written by hand. */
function questions(form: ReviewSheetForm, write: Write): Node {
  const widths = fit([INDEX, '*']);
  const heights = form.questions.map((text) => rowHeight([[text, widths[1] ?? 0]], SIZE));
  const whole = allStayWhole(heights);
  const { head, value, prose } = cells(write, SIZE, whole);
  return {
    layout: 'grid',
    margin: [0, 12, 0, 0],
    table: {
      widths,
      headerRows: 1,
      keepWithHeaderRows: whole ? 1 : 0,
      dontBreakRows: whole,
      body: [
        [head(paper.index), head(fill(paper.questions, { count: form.asked }))],
        ...form.questions.map((text, index) => [value(String(index + 1)), prose(text)]),
      ],
    },
  };
}

/** The marks with their weight, what they come to, and the expert's signature: one row that never breaks. */
function marks(form: ReviewSheetForm, make: Cells): Node {
  const { head, value, prose, mark } = make;
  const weighed = form.kind === 'thesis';
  const widths = fit(weighed ? [INDEX, '*', 60, 60, 70, 80] : [INDEX, '*', 60, 80]);
  const all = widths.length;
  const heads = [
    ...[paper.index, paper.reviewItem, paper.fullMark],
    ...(weighed ? [paper.weight, paper.mark, paper.weighted] : [paper.mark]),
  ];
  const rows = form.rows.map((row, index) => [
    ...[value(String(index + 1)), prose(row.name), value(row.fullMark)],
    ...(weighed ? [value(row.weight), mark(row.mark), mark(row.weighted)] : [{ ...mark(row.mark), bold: true }]),
  ]);
  const sum: Node[] = [
    { ...head(paper.thesisTotal), colSpan: all - 1 },
    ...covered(all - 2),
    { ...mark(form.total), bold: true, fontSize: 12 },
  ];
  const state: Node[] = [{ ...head(form.state), fontSize: 12, colSpan: all }, ...covered(all - 1)];
  const kept = rowsToKeep(
    rows.map(() => SIZE * 2),
    rows.length,
  );
  const end = [
    ...rows.slice(rows.length - kept),
    ...(weighed ? [sum] : []),
    ...(form.state === '' ? [] : [state]),
    ...signatureRows(form.signatures, all, make),
  ];
  return {
    layout: 'grid',
    margin: [0, 12, 0, 0],
    table: { widths, headerRows: 1, dontBreakRows: true, body: [heads.map(head), ending(widths, end)] },
  };
}

/** Fixed widths for a table as wide as the text; `*` takes what is left. */
function fit(widths: readonly (number | '*')[]): number[] {
  const fixed = widths.reduce<number>((sum, width) => sum + (width === '*' ? 0 : width), 0);
  const rest = innerWidth(WIDTH, widths.length) - fixed;
  return widths.map((width) => (width === '*' ? rest : width));
}
