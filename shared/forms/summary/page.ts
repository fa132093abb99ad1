import { PROCEDURES } from '#shared/procedures/registry.ts';
import { paper, paperDate } from '../parts/words.ts';
import { summaryPaper as words } from './words.ts';
import { cells, covered, ending, signatureRows, type Cells } from '../parts/cells.ts';
import type { Write } from '../parts/faces.ts';
import { furniture } from '../parts/furniture.ts';
import { allStayWhole, rowHeight, rowsToKeep, type Column } from '../parts/height.ts';
import { innerWidth, textWidth, type Node, type Section } from '../parts/paper.ts';
import { titleBlock } from '../parts/title.ts';
import type { SummaryFigures } from './figures.ts';

// 成绩汇总表: one row a candidate. A register whose figures fit stands upright, else the page is turned.

const LABEL = 66;
const INDEX = 20;
const NUMBER = 56;
/** Wide enough for a 〔U+2EBF0〕 in one line. */
const NAME = 64;
/** An ID number, masked or not, in one line. */
const ID = 98;
const LEVEL = 68;
const EMPLOYER = 120;
const CELL = 44;
const RESULT = 42;
const VERDICT = 38;
const REMARK = 76;

/** The pages of the register of results. */
export function summary(form: SummaryFigures, write: Write): Section {
  const pageOrientation = fits(form, 'portrait') ? 'portrait' : 'landscape';
  const size = fits(form, 'landscape') ? 9.5 : 7.5;
  const about = isOneLevel(form) ? `${form.occupation}　${form.level}` : form.occupation;
  const runningHead = `${summaryTitle(form)}${paper.continued}　${about}`;
  return {
    section: [
      ...titleBlock(summaryTitle(form), about, write, 3),
      particulars(form, cells(write, 10), pageOrientation),
      register(form, write, size, pageOrientation),
    ],
    pageOrientation,
    ...furniture({ ...form, runningHead, pageOrientation }, write),
  };
}

/** The employer all candidates share, which then stands once above the table, or null where they differ. */
function soleEmployer({ rows }: SummaryFigures): string | null {
  const first = rows[0]?.employer ?? '';
  return rows.every((row) => row.employer === first) ? first : null;
}

/** Whether everybody is of the sitting's own level, which then stands once under the title. */
const isOneLevel = ({ rows, level }: SummaryFigures): boolean => rows.every((row) => row.level === level);

/** Where subjects or stages are judged one by one there is no one figure for the candidate. */
const hasResult = ({ procedure }: SummaryFigures): boolean => PROCEDURES[procedure].resultShape === 'total';

/** What the paper is called. */
export const summaryTitle = ({ procedure, subject = '' }: SummaryFigures): string =>
  `${subject}${PROCEDURES[procedure].paper.summary}`;

/** What is left for the columns of marks. */
function roomForCells(form: SummaryFigures, orientation: Section['pageOrientation']): number {
  const employer = soleEmployer(form) === null ? [EMPLOYER] : [];
  const result = hasResult(form) ? [RESULT] : [];
  const level = isOneLevel(form) ? [] : [LEVEL];
  const fixed = [INDEX, NUMBER, NAME, ID, ...level, ...employer, ...result, VERDICT, REMARK];
  const inner = innerWidth(textWidth(orientation), fixed.length + form.columns.length);
  return inner - fixed.reduce((sum, width) => sum + width, 0);
}

const fits = (form: SummaryFigures, orientation: Section['pageOrientation']): boolean =>
  roomForCells(form, orientation) >= form.columns.length * CELL;

/** What the register is of: three pairs abreast where the page is turned, which is short of height, else two. */
function particulars(form: SummaryFigures, { head, prose }: Cells, orientation: Section['pageOrientation']): Node {
  const employer = soleEmployer(form) ?? '';
  const organiser = [head(paper.organiser), prose(form.organiser)];
  const heldOn = [head(paper.heldOn), prose(paperDate(form.heldOn))];
  const sitting = [head(paper.sitting), prose(form.sittingTitle)];
  const room = [head(paper.room), prose(form.room)];
  const shares = orientation === 'landscape' ? [0.46, 0.24, 0.3] : [0.58, 0.42];
  const columns = shares.length * 2;
  const inner = innerWidth(textWidth(orientation), columns) - shares.length * LABEL;
  const rest = (label: string, text: string, from: number): Node[] => [
    head(label),
    { ...prose(text), colSpan: columns - from - 1 },
    ...covered(columns - from - 2),
  ];
  const policy = (from: number): Node[] => rest(paper.policy, form.policy, from);
  return {
    layout: 'grid',
    table: {
      widths: shares.flatMap((share) => [LABEL, inner * share]),
      body: [
        ...(orientation === 'landscape'
          ? [
              [...organiser, ...heldOn, ...room],
              [...sitting, ...policy(2)],
            ]
          : [[...organiser, ...heldOn], [...sitting, ...room], policy(0)]),
        ...(employer === '' ? [] : [rest(words.candidatesOf, employer, 0)]),
      ],
    },
    margin: [0, 0, 0, 10],
  };
}

function register(form: SummaryFigures, write: Write, size: number, orientation: Section['pageOrientation']): Node {
  const mixed = soleEmployer(form) === null;
  const levelled = !isOneLevel(form);
  const heights = form.rows.map((row) => heightOf(row, mixed, size));
  const whole = allStayWhole(heights);
  const make = cells(write, size, whole);
  const { head, value, prose, mark } = make;
  const judged = hasResult(form);
  const count = form.columns.length;
  const room = roomForCells(form, orientation);
  const cell = Math.min(room / Math.max(1, count), CELL + 26);
  const spare = room - cell * count;
  const widths = [
    ...[INDEX, NUMBER, NAME + (mixed ? 0 : spare / 2), ID],
    ...(levelled ? [LEVEL] : []),
    ...(mixed ? [EMPLOYER + spare] : []),
    ...form.columns.map(() => cell),
    ...(judged ? [RESULT] : []),
    ...[VERDICT, REMARK + (mixed ? 0 : spare / 2)],
  ];
  const heads = [
    ...[paper.index, paper.number, paper.name, paper.idNumber],
    ...(levelled ? [paper.level] : []),
    ...(mixed ? [paper.employer] : []),
    ...form.columns,
    ...(judged ? [words.result] : []),
    ...[paper.verdict, paper.remark],
  ];
  const rows = form.rows.map((row, index) => [
    ...[value(String(index + 1)), value(row.number), value(row.name), value(row.idNumber)],
    ...(levelled ? [value(row.level)] : []),
    ...(mixed ? [prose(row.employer)] : []),
    // words such as 缺考 and 通过 stand in the middle, figures under each other
    ...form.columns.map((_, column) => setCell(row.cells[column] ?? '', make)),
    ...(judged ? [{ ...mark(row.result), bold: true }] : []),
    ...[value(row.verdict), prose(row.remark)],
  ]);
  const all = widths.length;
  const counts: Node[] = [{ ...prose(form.counts), bold: true, fontSize: 10, colSpan: all }, ...covered(all - 1)];
  // answers may be many: they stand under the candidates, and only the last of all rows goes with the signatures
  const answers = form.answers.map((line): Node[] => [{ ...prose(line), colSpan: all }, ...covered(all - 1)]);
  const closingRows = [...rows, ...answers];
  const last = closingRows.length - (answers.length > 0 ? 1 : rowsToKeep(heights, 1));
  const end = ending(widths, [
    ...closingRows.slice(last),
    counts,
    ...signatureRows(form.signatures, all, make, orientation),
  ]);
  const body = [heads.map(head), ...closingRows.slice(0, last), end];
  return {
    layout: 'grid',
    table: { widths, headerRows: 1, keepWithHeaderRows: whole ? 1 : 0, dontBreakRows: whole, body },
  };
}

const setCell = (text: string, { mark, value }: Cells): Node => (/^[\d.]*$/.test(text) ? mark(text) : value(text));

function heightOf({ name, employer, remark }: SummaryFigures['rows'][number], mixed: boolean, size: number): number {
  const columns: Column[] = [
    [name, NAME],
    [mixed ? employer : '', EMPLOYER],
    [remark, REMARK],
  ];
  return rowHeight(columns, size);
}
