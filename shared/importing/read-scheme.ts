import { parseMark } from '../base/marks/mark.ts';
import { EMPTY, cellAt, isBlank, shownText, textOf, type Cell, type SheetCells } from './cell.ts';
import { dataRows, type DataRow } from './data-rows.ts';
import { chooseTable, type Table, type TableChoice } from './find-table.ts';
import { flaw, type Flaw, type FlawKind } from './flaw.ts';
import { halfWidth, heading, plain } from './normalise.ts';
import { readChips, readOvertime, readVetoScope } from './read-rule.ts';
import { SCHEME_LAYOUT, type SchemeField } from './scheme-layout.ts';
import { typedChips, typedMark, type LineDraft, type SchemeDraft, type TaskDraft } from './scheme-draft.ts';

/** What a scheme file turned out to hold: a draft for the editor, which checks its totals. */
export type SchemeReading = {
  readonly table: Table<SchemeField> | null;
  readonly draft: SchemeDraft | null;
  readonly flaws: readonly Flaw[];
};

type OpenTask = Omit<TaskDraft, 'fullMark' | 'weight' | 'lines'> & {
  readonly mark: string;
  readonly lines: LineDraft[];
};

/** Reads a mark scheme: one line a row, its task named in the first row of the task. */
export function readScheme(sheets: readonly SheetCells[], choice: TableChoice<SchemeField> = {}): SchemeReading {
  const table = chooseTable(sheets, SCHEME_LAYOUT, choice);
  if (table === null) return { table, draft: null, flaws: [flaw('header_not_found', null, '', '')] };
  if (table.missing.length > 0) {
    const headers = table.missing.map((field) => SCHEME_LAYOUT.specs[field].header);
    const flaws = headers.map((header) => flaw('column_missing', table.headerRows[1], header, '', { header }));
    return { table, draft: null, flaws };
  }
  const flaws: Flaw[] = [];
  const tasks: OpenTask[] = [];
  for (const row of dataRows(table, ['lineName', 'lineMark']).rows) {
    const cells = rowReader(row, table, flaws);
    let task = tasks.at(-1);
    if (task === undefined || startsTask(cells, task)) {
      task = readTask(cells);
      tasks.push(task);
    }
    task.lines.push(readLine(cells));
  }
  const draft = { title: titleOf(table), ...weigh(tasks, table) };
  return { table, draft: tasks.length === 0 ? null : draft, flaws };
}

type RowCells = {
  readonly cell: (field: SchemeField) => Cell;
  readonly text: (field: SchemeField) => string;
  readonly report: (kind: FlawKind, field: SchemeField, detail?: Flaw['detail']) => void;
};

function rowReader({ sheetRow, cells }: DataRow, table: Table<SchemeField>, flaws: Flaw[]): RowCells {
  const cell = (field: SchemeField): Cell => {
    const index = table.mapping[field];
    return index === null ? EMPTY : cellAt(cells, index);
  };
  return {
    cell,
    text: (field) => plain(textOf(cell(field))),
    report: (kind, field, detail = {}) => {
      const header =
        table.columns.find((column) => column.field === field)?.header ?? SCHEME_LAYOUT.specs[field].header;
      flaws.push(flaw(kind, sheetRow, header, shownText(cell(field)), detail));
    },
  };
}

/** Merged cells leave the task's cells empty below its first row; some offices repeat them instead. */
function startsTask({ cell, text }: RowCells, open: OpenTask): boolean {
  if (!isBlank(cell('taskName'))) return text('taskName') !== open.name;
  return !isBlank(cell('taskMark')) && !isBlank(cell('taskNumber'));
}

function readTask({ cell, text, report }: RowCells): OpenTask {
  const name = text('taskName');
  if (name === '') report('task_name_missing', 'taskName');
  const mark = numberText(cell('taskMark'));
  if (mark !== '' && !parseMark(mark, 100_000).ok) report('mark_unreadable', 'taskMark');
  const minutes = numberText(cell('minutes'));
  if (!/^\d*$/.test(minutes)) report('minutes_unreadable', 'minutes');
  const { steps, disqualifyOver, unread } = readOvertime(text('overtime'));
  for (const clause of unread) report('overtime_unread', 'overtime', { clause });
  return {
    name,
    mark,
    minutes,
    overtime: steps.map(({ over, deduct }) => ({ over: String(over), deduct: typedMark(deduct) })),
    disqualifyOver: disqualifyOver === null ? '' : String(disqualifyOver),
    lines: [],
  };
}

function readLine({ cell, text, report }: RowCells): LineDraft {
  const name = text('lineName');
  if (name === '') report('line_name_missing', 'lineName');
  const fullMark = numberText(cell('lineMark'));
  const mark = parseMark(fullMark, 100_000);
  if (!mark.ok) report('mark_unreadable', 'lineMark');
  const rule = text('rule');
  const chips = mark.ok ? readChips(rule, mark.value) : [];
  if (rule !== '' && mark.ok && chips.length === 0) report('chips_unread', 'rule');
  const veto = text('veto');
  const vetoed = veto !== '' && !/^[-—/无]+$/.test(veto);
  const scope = readVetoScope(veto);
  if (vetoed && scope === null) report('veto_scope_unclear', 'veto');
  return {
    name,
    fullMark,
    standard: text('standard'),
    rule,
    chips: typedChips(chips),
    veto: vetoed ? { text: veto, scope: scope ?? 'task' } : null,
  };
}

/** A number as it would be typed: `60%`, `60分` and `60 分钟` lose their unit, a percentage cell of 0.6 is 60. */
function numberText(cell: Cell): string {
  if (cell.kind === 'number' && cell.text.endsWith('%')) return String(Math.round(cell.value * 10_000) / 100);
  return halfWidth(plain(textOf(cell)))
    .replace(/\s|%|分钟?$/g, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}

/**
 * Tells the two ways of weighting apart (domain.md 4.1). A task's figure is its full mark where its lines sum to it in every
 * task; otherwise, each task being marked out of 100, it is a weight.
 */
function weigh(tasks: readonly OpenTask[], table: Table<SchemeField>): Pick<SchemeDraft, 'weighting' | 'tasks'> {
  const header = table.columns.find(({ field }) => field === 'taskMark')?.header ?? '';
  const sums = tasks.map(({ lines }) => lines.reduce((sum, line) => sum + markOrZero(line.fullMark), 0));
  const figures = tasks.map(({ mark }) => markOrZero(mark));
  const none = tasks.every(({ mark }) => mark === '');
  const areMarks = none || figures.every((figure, index) => figure === sums[index]);
  const areWeights = !areMarks && (/权重|比重|%/.test(heading(header)) || sums.every((sum) => sum === 10_000));
  return {
    weighting: areWeights ? 'weights' : 'marks',
    tasks: tasks.map(({ mark, ...task }, index) => ({
      ...task,
      fullMark: areWeights ? '100' : none ? typedMark(sums[index] ?? 0) : mark,
      weight: areWeights ? mark : '',
    })),
  };
}

function markOrZero(text: string): number {
  const mark = parseMark(text, 1_000_000);
  return mark.ok ? mark.value : 0;
}

/** The first text above the heading, or the sheet's name. */
function titleOf(table: Table<SchemeField>): string {
  const above = table.sheet.rows.slice(0, table.headerRows[0] - 1).flat();
  const title = above.find((cell) => cell.kind === 'text' && !isBlank(cell));
  return title === undefined ? table.sheet.name : plain(textOf(title));
}
