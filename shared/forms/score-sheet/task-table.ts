import { cells, covered, ending, signatureRows, type Cells } from '../parts/cells.ts';
import { headRows, type RegisterColumn } from '../parts/column-heads.ts';
import { fitColumns } from '../parts/columns.ts';
import type { Write } from '../parts/faces.ts';
import { allStayWhole, rowHeight, rowsToKeep, type Column } from '../parts/height.ts';
import { textWidth, type Node } from '../parts/paper.ts';
import { fill, paper } from '../parts/words.ts';
import type { ScoreSheetFigures, SheetLine, SheetTask } from './figures.ts';
import { scoreSheetPaper as words } from './words.ts';

// The table of one task, with the columns of the national question bank and its two signatures.

const WIDTH = textWidth('portrait');
const LINE_SIZE = 9;
const TASK_COLUMNS: readonly RegisterColumn[] = [
  { head: paper.index, width: 22, group: words.element },
  { head: words.elementName, width: 76, group: words.element },
  { head: words.demand, width: '*' },
  { head: paper.fullMark, width: 28 },
  { head: words.standard, width: 112 },
  { head: words.deducted, width: 34 },
  { head: paper.mark, width: 36 },
  { head: paper.remark, width: 58 },
];
const TASK_WIDTHS = fitColumns(
  WIDTH,
  TASK_COLUMNS.map(({ width }) => width),
);

/** A task as a ruled table; its heads go with it from page to page, and its last row with the signatures. */
export function taskTable(form: ScoreSheetFigures, task: SheetTask, index: number, write: Write): Node {
  const heights = task.lines.map(heightOf);
  const whole = allStayWhole(heights);
  const make = cells(write, LINE_SIZE, whole);
  const { prose } = make;
  const all = TASK_COLUMNS.length;
  const rows = task.lines.map((line, place) => lineRow(line, place, make));
  const last = rows.length - rowsToKeep(heights, 1);
  const title: Node = {
    columns: [
      { ...prose(fill(words.task, { index: index + 1, name: task.name })), width: '*', bold: true, fontSize: 10.5 },
      { ...prose(terms(task)), width: 'auto', margin: [8, 1.5, 0, 0] },
    ],
    colSpan: all,
    margin: [0, 1, 0, 1],
  };
  const heads = headRows(TASK_COLUMNS, TASK_WIDTHS, LINE_SIZE, make);
  return {
    layout: 'grid',
    margin: [0, 10, 0, 0],
    table: {
      widths: TASK_WIDTHS,
      headerRows: 1 + heads.length,
      keepWithHeaderRows: whole ? 1 : 0,
      dontBreakRows: whole,
      body: [
        [title, ...covered(all - 1)],
        ...heads,
        ...rows.slice(0, last),
        ending(TASK_WIDTHS, [...rows.slice(last), ...endRows(form, task, make)]),
      ],
    },
  };
}

function heightOf({ name, standard, rule, veto, remark }: SheetLine): number {
  const [, element = 0, demand = 0, , deduction = 0, , , note = 0] = TASK_WIDTHS;
  const columns: Column[] = [
    [name, element],
    [standard, demand],
    [`${rule}\n${words.veto}${veto}`, deduction],
    [remark, note],
  ];
  return rowHeight(columns, LINE_SIZE);
}

function lineRow(line: SheetLine, place: number, { value, prose, mark }: Cells): Node[] {
  const veto: Node = { ...prose(fill(words.veto, { text: line.veto })), bold: true };
  const both: Node = { stack: [prose(line.rule), veto] };
  const rule = line.veto === '' ? prose(line.rule) : line.rule === '' ? veto : both;
  return [
    ...[value(String(place + 1)), prose(line.name), prose(line.standard), value(line.fullMark), rule],
    ...[mark(line.deducted), mark(line.mark), prose(line.remark)],
  ];
}

function endRows(form: ScoreSheetFigures, task: SheetTask, make: Cells): Node[][] {
  const { head, value, prose, mark } = make;
  const all = TASK_COLUMNS.length;
  const timing = [task.spent, task.overtime].filter((phrase) => phrase !== '').join('；');
  const sum: Node[] = [
    { ...head(paper.sum), colSpan: 2 },
    ...covered(1),
    ...[prose(timing), value(task.fullMark), prose('')],
    ...[mark(task.deducted), { ...mark(task.mark), bold: true }, prose(task.remark)],
  ];
  return [sum, ...signatureRows(form.signatures, all, make)];
}

const terms = (task: SheetTask): string =>
  [
    `${paper.fullMark} ${task.fullMark}`,
    task.weight === '' ? '' : `${paper.weight} ${fill(words.percent, { weight: task.weight })}`,
    task.minutes,
  ]
    .filter((phrase) => phrase !== '')
    .join('　');
