import { parseMark } from '../base/marks/mark.ts';
import { isBlank, textOf, type SheetCells } from './cell.ts';
import type { TableChoice } from './choose-table.ts';
import type { Table } from './find-table.ts';
import { flaw, type Flaw } from './flaw.ts';
import { onSheet } from './gather-rows.ts';
import { columnsLeftOut } from './left-out.ts';
import { heading, plain } from './normalise.ts';
import { readOvertime } from './read-rule.ts';
import { SCHEME_LAYOUT, type SchemeField } from './scheme-layout.ts';
import { markOrZero, numberText, readLine, schemeCells, sumOf, withMore, type SchemeCells } from './scheme-line.ts';
import { typedMark, type LineDraft, type SchemeDraft } from './scheme-draft.ts';
import { minutesOver, taskNameOver, titleOf } from './scheme-names.ts';
import { schemeRows, type SchemeRow } from './scheme-rows.ts';
import { isGraded, schemeTables, type SchemeTable } from './scheme-tables.ts';
import { hangVetoes, type StrayVeto } from './scheme-vetoes.ts';
import { weigh, type OpenTask } from './weigh-tasks.ts';

/** What a scheme file turned out to hold: a draft for the editor, which checks its totals. */
export type SchemeReading = {
  readonly table: Table<SchemeField> | null;
  readonly draft: SchemeDraft | null;
  readonly flaws: readonly Flaw[];
};

/** Reads a mark scheme: a line a row, its task named in the first row of the task, above its table, or by its sheet. */
export function readScheme(sheets: readonly SheetCells[], choice: TableChoice<SchemeField> = {}): SchemeReading {
  const { main: table, read, elsewhere, summary } = schemeTables(sheets, choice);
  const graded = isGraded(sheets) ? [flaw('grade_scheme', null, '', '')] : [];
  if (table === null)
    return { table, draft: null, flaws: graded[0] === undefined ? [flaw('header_not_found', null, '', '')] : graded };
  if (graded.length > 0) return { table, draft: null, flaws: graded };
  if (read.length === 0) {
    const headers = table.missing.map((field) => SCHEME_LAYOUT.specs[field].header);
    const flaws = headers.map((header) => flaw('column_missing', table.headerRows[1], header, '', { header }));
    return { table, draft: null, flaws };
  }
  const flaws: Flaw[] = [];
  const tasks: OpenTask[] = [];
  for (const [index, one] of read.entries()) {
    const before = read[index - 1];
    const from = before !== undefined && before.sheet === one.sheet ? lastLineOf(before) : 0;
    const own: Flaw[] = [];
    tasks.push(...tasksOf(one, from, own));
    const said = read[index + 1]?.sheet === one.sheet ? own.filter(isNoTitle) : own;
    flaws.push(...(read.length > 1 ? onSheet(one.sheet.name, said) : said));
  }
  flaws.push(...elsewhere.flatMap(({ sheet, tables }) => linesElsewhere(sheet, tables)));
  const named = tasks.map((task, index) => ({ ...task, ...fromSummary(task, summary, index, tasks.length) }));
  const draft = { title: titleOf(table), ...weigh(named, table) };
  return { table, draft: tasks.length === 0 ? null : draft, flaws };
}

/** The tasks of one table, in order. */
function tasksOf(table: SchemeTable, from: number, flaws: Flaw[]): OpenTask[] {
  const tasks: (Omit<OpenTask, 'lines'> & { lines: LineDraft[] })[] = [];
  const vetoes: StrayVeto[] = [];
  let totalled = 0;
  for (const row of schemeRows(table)) {
    const cells = schemeCells(table, row);
    const open = tasks.at(-1);
    const last = open?.lines.at(-1);
    if (row.kind === 'line') {
      const task = open === undefined || startsTask(cells, open) ? readTask(cells, table, from) : open;
      if (task !== open) tasks.push(task);
      task.lines.push(readLine(cells));
    } else if (row.kind === 'more' && open !== undefined && last !== undefined) {
      open.lines[open.lines.length - 1] = withMore(last, cells);
    } else if (row.kind === 'total') {
      const lines = tasks.flatMap((task) => task.lines);
      flaws.push(...checkTotal(row, cells, tasks, lines.slice(totalled)));
      totalled = lines.length;
    } else if (row.kind === 'veto') vetoes.push({ sheetRow: row.sheetRow, text: row.text });
    else if (row.kind === 'left_out') flaws.push(flaw('scheme_row_not_read', row.sheetRow, '', row.text.slice(0, 200)));
    else if (row.kind === 'group') flaws.push(flaw('group_of_lines', row.sheetRow, '', row.text, { text: row.text }));
    if (row.kind === 'line' && table.sheet.hiddenRows.has(row.sheetRow))
      flaws.push(flaw('line_hidden', row.sheetRow, '', plain(textOf(cells.cellOf('lineName')))));
    flaws.push(...cells.flaws);
  }
  flaws.push(...hangVetoes(tasks, vetoes), ...(from === 0 ? saidAbove(table) : []));
  const rows = schemeRows(table).filter(({ kind }) => kind === 'line');
  flaws.push(...columnsLeftOut(table, rows, ({ header }) => !SEQUENCE.has(heading(header))));
  return tasks;
}

const SEQUENCE = new Set(['序号', '编号', '题号', '项次']);
const RULE_ABOVE = /否定项|否决|不得分|零分|[扣减]\s*\d|超时|超过/;

/** What stands between two tables may be the name and the time of the second: only what is surely neither is named. */
const isNoTitle = ({ kind, value }: Flaw): boolean =>
  kind !== 'scheme_row_not_read' || RULE_ABOVE.test(value) || /^(?:评分人|核分人|统分人|考评|备注|说明|注)/.test(value);

/** Rules that stand above the heading of the first table hang on no line: they are named. */
const saidAbove = ({ sheet, headerRows }: SchemeTable): Flaw[] =>
  sheet.rows.slice(0, headerRows[0] - 1).flatMap((cells, at) => {
    const texts = [...new Set(cells.map((cell) => plain(textOf(cell))))].filter((text) => RULE_ABOVE.test(text));
    const text = texts.join(' ').slice(0, 200);
    return text === '' ? [] : [flaw('scheme_row_not_read', at + 1, '', text)];
  });

/** Merged cells leave the task's cells empty below its first row; some offices repeat them instead. */
function startsTask({ cellOf }: SchemeCells, open: OpenTask): boolean {
  if (!isBlank(cellOf('taskName'))) return plain(textOf(cellOf('taskName'))) !== open.name;
  return !isBlank(cellOf('taskMark')) && !isBlank(cellOf('taskNumber'));
}

function readTask({ cellOf, report }: SchemeCells, table: SchemeTable, from: number) {
  const text = (field: SchemeField): string => plain(textOf(cellOf(field)));
  const name = table.mapping.taskName === null ? taskNameOver(table, from) : text('taskName');
  if (name === '') report('task_name_missing', 'taskName');
  const mark = numberText(cellOf('taskMark'));
  if (mark !== '' && !parseMark(mark, 100_000).ok) report('mark_unreadable', 'taskMark');
  const stated = numberText(cellOf('minutes'));
  const minutes = stated === '' && table.mapping.minutes === null ? minutesOver(table, from) : stated;
  if (!/^\d*$/.test(minutes)) report('minutes_unreadable', 'minutes');
  const { steps, disqualifyOver, unread } = readOvertime(text('overtime'));
  for (const clause of unread) report('overtime_unread', 'overtime', { clause });
  return {
    name,
    mark,
    minutes,
    overtime: steps.map(({ over, deduct }) => ({ over: String(over), deduct: typedMark(deduct) })),
    disqualifyOver: disqualifyOver === null ? '' : String(disqualifyOver),
    lines: [] as LineDraft[],
  };
}

/** Holds 合计 against the lines above it: those of the last task, of all, or since the total before (小计). */
function checkTotal(
  row: SchemeRow,
  { cellOf }: SchemeCells,
  tasks: readonly OpenTask[],
  since: readonly LineDraft[],
): Flaw[] {
  const total = numberText(cellOf('lineMark'));
  if (!parseMark(total, 1_000_000).ok)
    return isBlank(cellOf('lineMark')) ? [] : [flaw('total_unreadable', row.sheetRow, '', total)];
  const sums = [sumOf(tasks.at(-1)?.lines ?? []), sumOf(tasks.flatMap(({ lines }) => lines)), sumOf(since)];
  const agrees = sums.some((sum) => markOrZero(sum) === markOrZero(total));
  return agrees ? [] : [flaw('total_differs', row.sheetRow, '', total, { total, sum: sums[0] ?? '' })];
}

/** The last row, 0-based and exclusive, that holds a line or a total: what follows belongs to the next table. */
const lastLineOf = (table: SchemeTable): number =>
  schemeRows(table).findLast(({ kind }) => kind !== 'group' && kind !== 'left_out')?.sheetRow ?? table.headerRows[1];

function linesElsewhere(sheet: SheetCells, tables: readonly SchemeTable[]): Flaw[] {
  const count = tables
    .filter(({ missing }) => missing.length === 0)
    .flatMap((table) => schemeRows(table))
    .filter(({ kind }) => kind === 'line').length;
  const { name } = sheet;
  return count === 0 ? [] : onSheet(name, [flaw('lines_elsewhere', null, '', name, { sheet: name, count })]);
}

/** What a summary of the tasks says of one that says it not itself. */
function fromSummary(
  { name, mark }: OpenTask,
  summary: readonly { readonly name: string; readonly mark: string }[],
  index: number,
  count: number,
): Pick<OpenTask, 'name' | 'mark'> {
  const same = summary.find((one) => one.name === name) ?? (summary.length === count ? summary[index] : undefined);
  const stated = numberText({ kind: 'text', text: same?.mark ?? '' });
  return { name: name === '' ? (same?.name ?? '') : name, mark: mark === '' ? stated : mark };
}
