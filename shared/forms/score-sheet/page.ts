import { PROCEDURES } from '#shared/procedures/registry.ts';
import { fill, paper, paperDate } from '../parts/words.ts';
import { scoreSheetPaper as words } from './words.ts';
import { cells, covered, ending, signatureRows, type Cells } from '../parts/cells.ts';
import { correctionTable } from '../parts/corrections.ts';
import { fitColumns } from '../parts/columns.ts';
import type { Write } from '../parts/faces.ts';
import { furniture } from '../parts/furniture.ts';
import { allStayWhole, rowHeight, rowsToKeep, type Column } from '../parts/height.ts';
import { againText } from '../parts/from-sitting.ts';
import { textWidth, type Node, type Section } from '../parts/paper.ts';
import { titleBlock } from '../parts/title.ts';
import type { ScoreSheetFigures, SheetLine, SheetTask } from './figures.ts';

// 操作技能考核评分记录表 in the layout of the national question bank: who and where, the table of totals, then one table
// a task with the signatures of 评分人 and 核分人 under it.

const ORIENTATION = 'portrait';
const WIDTH = textWidth(ORIENTATION);
const LINE_SIZE = 9;
const TASK_COLUMNS = fitColumns(WIDTH, [20, 78, 28, '*', 112, 34, 36, 58]);

/** What variants of the sheet have of their own: more of a title, and another head that says whose it is, also on later pages. */
type Variant = { readonly suffix?: string; readonly top?: readonly Node[]; readonly who?: string };

/** The pages of one sheet. */
export function scoreSheet(form: ScoreSheetFigures, write: Write, { suffix = '', top, who }: Variant = {}): Section {
  const { number, name, attempt } = form.candidate;
  const title = `${sheetTitle(form)}${suffix}`;
  const whose = who ?? `${paper.number} ${number}　${paper.name} ${name}`;
  const runningHead = `${title}${paper.continued}　${whose}`;
  const heading = titleBlock(title, `${form.occupation}　${form.level}${againText(attempt)}`, write, 1.5);
  return {
    section: [
      ...(top === undefined
        ? [...heading, identity(form, cells(write, 10))]
        : [...top, ...heading, conditions(form, cells(write, 10))]),
      totals(form, cells(write, 10)),
      ...breaches(form, cells(write, 10)),
      ...form.tasks.flatMap((task, index) => (task.lines.length === 0 ? [] : [taskTable(form, task, index, write)])),
      ...correctionTable(form.corrections, WIDTH, write),
    ],
    pageOrientation: ORIENTATION,
    ...furniture({ ...form, runningHead }, write),
  };
}

/** What the paper is called: a panel of experts fills in another form than examiners do. */
export const sheetTitle = ({ procedure }: ScoreSheetFigures): string => PROCEDURES[procedure].paper.sheet;

function identity(form: ScoreSheetFigures, { head, value, prose }: Cells): Node {
  const { number, name, idNumber, employer } = form.candidate;
  const wide = (text: string, columns: number): Node[] => [
    { ...prose(text), colSpan: columns },
    ...covered(columns - 1),
  ];
  return {
    layout: 'grid',
    table: {
      widths: fitColumns(WIDTH, [66, '*', 42, 96, 54, 122]),
      body: [
        [head(paper.number), value(number), head(paper.name), value(name), head(paper.idNumber), value(idNumber)],
        [head(paper.employer), ...wide(employer, 3), head(words.ticket), value(form.ticket)],
        [
          ...[head(paper.occupation), value(form.occupation), head(paper.level), value(form.level)],
          ...[head(paper.room), value(form.room)],
        ],
        [
          head(paper.organiser),
          ...wide(form.organiser, 3),
          head(PROCEDURES[form.procedure].paper.scorer),
          value(form.examiner),
        ],
        [head(paper.policy), ...wide(form.policy, 3), head(paper.heldOn), value(paperDate(form.heldOn))],
      ],
    },
  };
}

/** What the sheet says of the exam where whose it is stands elsewhere: no name, and no employer. */
function conditions(form: ScoreSheetFigures, { head, value, prose }: Cells): Node {
  const { scorer } = PROCEDURES[form.procedure].paper;
  return {
    layout: 'grid',
    table: {
      widths: fitColumns(WIDTH, [66, '*', 54, 122]),
      body: [
        [head(paper.number), value(form.candidate.number), head(paper.heldOn), value(paperDate(form.heldOn))],
        [head(paper.organiser), prose(form.organiser), head(paper.room), value(form.room)],
        [head(paper.policy), prose(form.policy), head(scorer), value(form.examiner)],
      ],
    },
  };
}

const breaches = ({ breaches: said }: ScoreSheetFigures, { prose }: Cells): Node[] =>
  said === undefined ? [] : [{ ...prose(said), margin: [0, 6, 0, 0] }];

function totals(form: ScoreSheetFigures, make: Cells): Node {
  const { head, value, prose, mark } = make;
  const weighted = form.tasks.some((task) => task.weight !== '');
  const percent = (weight: string): string => (weight === '' ? '' : fill(words.percent, { weight }));
  const columns = weighted ? 7 : 5;
  const widths = fitColumns(WIDTH, weighted ? [24, '*', 44, 44, 50, 56, 84] : [24, '*', 52, 60, 110]);
  const heads = [
    ...[paper.index, words.taskName, paper.fullMark],
    ...(weighted ? [paper.weight, paper.mark, paper.weighted] : [paper.mark]),
    paper.remark,
  ];
  const rows = form.tasks.map((task, index) => [
    ...[value(String(index + 1)), prose(task.name), value(task.fullMark)],
    ...(weighted ? [value(percent(task.weight)), mark(task.mark), mark(task.weighted)] : [mark(task.mark)]),
    prose(task.remark),
  ]);
  const sum: Node[] = [
    { ...head(paper.sum), colSpan: columns - 2 },
    ...covered(columns - 3),
    { ...mark(form.total), bold: true, fontSize: 12 },
    { ...head(form.state), fontSize: 12 },
  ];
  // a panel judges its subjects one by one: no sum, but the state has to stand somewhere
  const stateRow =
    form.state === '' ? [] : [[{ ...head(form.state), fontSize: 12, colSpan: columns }, ...covered(columns - 1)]];
  const end = [
    ...rows.slice(-1),
    ...(PROCEDURES[form.procedure].resultShape === 'total' ? [sum] : stateRow),
    ...signatureRows(form.tally, columns, make),
  ];
  return {
    stack: [
      caption(head(words.totals)),
      {
        layout: 'grid',
        table: {
          widths,
          headerRows: 1,
          dontBreakRows: true,
          body: [heads.map(head), ...rows.slice(0, -1), ending(widths, end)],
        },
      },
    ],
  };
}

function taskTable(form: ScoreSheetFigures, task: SheetTask, index: number, write: Write): Node {
  const heights = task.lines.map(heightOf);
  const whole = allStayWhole(heights);
  const make = cells(write, LINE_SIZE, whole);
  const { head, prose } = make;
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
  const heads = [
    ...[paper.index, words.point, paper.fullMark, words.standard, words.rule],
    ...[words.deducted, paper.mark, paper.remark],
  ];
  return {
    layout: 'grid',
    margin: [0, 14, 0, 0],
    table: {
      widths: TASK_COLUMNS,
      headerRows: 2,
      keepWithHeaderRows: whole ? 1 : 0,
      dontBreakRows: whole,
      body: [
        [title, ...covered(all - 1)],
        heads.map(head),
        ...rows.slice(0, last),
        ending(TASK_COLUMNS, [...rows.slice(last), ...endRows(form, task, make)]),
      ],
    },
  };
}

function heightOf({ name, standard, rule, veto, remark }: SheetLine): number {
  const [, point = 0, , criterion = 0, deduction = 0, , , note = 0] = TASK_COLUMNS;
  const columns: Column[] = [
    [name, point],
    [standard, criterion],
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
    ...[value(String(place + 1)), prose(line.name), value(line.fullMark), prose(line.standard), rule],
    ...[mark(line.deducted), mark(line.mark), prose(line.remark)],
  ];
}

function endRows(form: ScoreSheetFigures, task: SheetTask, make: Cells): Node[][] {
  const { head, value, prose, mark } = make;
  const all = TASK_COLUMNS.length;
  const timing = [task.minutes, task.spent, task.overtime].filter((phrase) => phrase !== '').join('；');
  const sum: Node[] = [
    { ...head(paper.sum), colSpan: 2 },
    ...covered(1),
    value(task.fullMark),
    { ...prose(timing), colSpan: 2 },
    ...covered(1),
    ...[mark(task.deducted), { ...mark(task.mark), bold: true }, prose(task.remark)],
  ];
  return [sum, ...signatureRows(form.signatures, all, make)];
}

const caption = (head: Node): Node => ({ ...head, fontSize: 12, margin: [0, 12, 0, 5] });

const terms = (task: SheetTask): string =>
  [
    `${paper.fullMark} ${task.fullMark}`,
    task.weight === '' ? '' : `${paper.weight} ${fill(words.percent, { weight: task.weight })}`,
    task.minutes,
  ]
    .filter((phrase) => phrase !== '')
    .join('　');
