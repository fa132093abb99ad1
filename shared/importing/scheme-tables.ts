import { cellAt, textOf, type SheetCells } from './cell.ts';
import { chooseTables, type SheetTables, type TableChoice } from './choose-table.ts';
import { tablesIn, withMapping, type Table } from './find-table.ts';
import { heading, plain } from './normalise.ts';
import { SCHEME_LAYOUT, SUMMARY_LAYOUT, type SchemeField } from './scheme-layout.ts';

export type SchemeTable = Table<SchemeField>;

/** The tables of a scheme: those that are read, and the sheets whose lines are not. */
export type SchemeTables = {
  readonly main: SchemeTable | null;
  readonly read: readonly SchemeTable[];
  readonly elsewhere: readonly SheetTables<SchemeField>[];
  /** Tasks with their figures as a summary on a page of its own lists them. */
  readonly summary: readonly { readonly name: string; readonly mark: string }[];
};

/** Finds the tables of a scheme. Where tasks have a sheet each, or a summary lists several, all sheets belong to it. */
export function schemeTables(sheets: readonly SheetCells[], choice: TableChoice<SchemeField>): SchemeTables {
  const { main, read, elsewhere } = chooseTables(sheets, SCHEME_LAYOUT, choice);
  const summary = summaryIn(sheets);
  const chosen = choice.sheet !== undefined || choice.headerRow !== undefined;
  const resolve = (table: SchemeTable): SchemeTable => (choice.mapping === undefined ? columnsByContent(table) : table);
  const first = read.flatMap(({ tables }) => tables.map(resolve)).filter(isWhole);
  const all = [...read, ...elsewhere];
  const order = (one: SheetTables<SchemeField>): number => sheets.indexOf(one.sheet);
  const whole = [...all]
    .sort((a, b) => order(a) - order(b))
    .map((one) => ({ ...one, tables: one.tables.map(resolve).filter(isWhole) }))
    .filter(({ sheet, tables }) => tables.length > 0 && !sheet.hidden);
  const sheetATask =
    summary.length > 1 || whole.every(({ tables }) => tables.every(({ mapping }) => mapping.taskName === null));
  const takesAll = !chosen && whole.length > 1 && sheetATask;
  if (takesAll) {
    const tables = whole.flatMap((one) => one.tables);
    const hidden = elsewhere.filter(({ sheet }) => sheet.hidden);
    return { main: tables[0] ?? main, read: tables, elsewhere: hidden, summary };
  }
  return { main: first[0] ?? (main === null ? null : resolve(main)), read: first, elsewhere, summary };
}

const isWhole = ({ missing }: SchemeTable): boolean => missing.length === 0;

/** Headings by which a table names its lines where no column of lines has a heading of its own. */
const LINES_AS_PROJECTS = /项目|内容|模块/;

/**
 * Columns whose headings say too little are told apart by what stands in them: 项目名称 names the lines where nothing else does;
 * rules stand under 扣分 in some tables; with 考核要求 beside it, 评分标准 holds the rules.
 */
function columnsByContent(table: SchemeTable): SchemeTable {
  const { mapping, columns } = table;
  const change: Partial<Record<SchemeField, number | null>> = {};
  const taskHeader = columns.find(({ field }) => field === 'taskName')?.header ?? '';
  if (mapping.lineName === null && LINES_AS_PROJECTS.test(taskHeader) && !/试题/.test(taskHeader)) {
    change.lineName = mapping.taskName;
    change.taskName = null;
  }
  const deducted = columns.find(({ header, index }) => heading(header) === '扣分' && holdsRules(table, index));
  if (mapping.rule === null && deducted !== undefined) change.rule = deducted.index;
  else if (mapping.rule === null && mapping.standard !== null && mapping.requirement !== null) {
    change.rule = mapping.standard;
    change.standard = mapping.requirement;
    change.requirement = null;
  }
  const standard = change.standard === undefined ? mapping.standard : change.standard;
  if (standard === null && mapping.requirement !== null && change.requirement === undefined) {
    change.standard = mapping.requirement;
    change.requirement = null;
  }
  return Object.keys(change).length === 0 ? table : withMapping(table, SCHEME_LAYOUT, change);
}

function holdsRules({ sheet, headerRows, lastRow }: SchemeTable, column: number): boolean {
  const below = sheet.rows.slice(headerRows[1], lastRow);
  return below.some((cells) => /[扣减]/.test(textOf(cellAt(cells, column))));
}

function summaryIn(sheets: readonly SheetCells[]): SchemeTables['summary'] {
  for (const sheet of sheets) {
    const [table] = tablesIn(sheet, SUMMARY_LAYOUT);
    if (table === undefined || table.missing.length > 0) continue;
    if (tablesIn(sheet, SCHEME_LAYOUT).some((one) => isWhole(columnsByContent(one)))) continue;
    const { taskName, taskMark } = table.mapping;
    const rows = sheet.rows.slice(table.headerRows[1], table.lastRow).map((cells) => ({
      name: plain(textOf(cellAt(cells, taskName ?? 0))),
      mark: plain(textOf(cellAt(cells, taskMark ?? 0))),
    }));
    return rows.filter(({ name, mark }) => name !== '' && mark !== '' && !/^[合总小]计/.test(heading(name)));
  }
  return [];
}

/** Whether a sheet grades its lines from A to E, as Shanghai's do: the letters stand below each other. */
export function isGraded(sheets: readonly SheetCells[]): boolean {
  return sheets.some(({ rows }) =>
    rows.some((cells, at) =>
      cells.some(
        (cell, column) =>
          letterOf(textOf(cell)) === 'A' &&
          ['B', 'C', 'D'].every(
            (letter, step) => letterOf(textOf(cellAt(rows[at + 1 + step] ?? [], column))) === letter,
          ),
      ),
    ),
  );
}

const letterOf = (text: string): string =>
  text.length > 8 ? '' : (/^([A-E])(?:$|[(（])/.exec(plain(text))?.[1] ?? '');
