import { MOST_OCCUPATIONS, type ListedOccupation } from '../model/occupation-list.ts';
import type { SheetCells } from './cell.ts';
import { chooseTables, type TableChoice } from './choose-table.ts';
import { dataRows } from './data-rows.ts';
import type { Table } from './find-table.ts';
import { flaw, type Flaw } from './flaw.ts';
import { code, plain } from './normalise.ts';
import { OCCUPATION_LAYOUT, type OccupationField } from './occupation-layout.ts';
import { rowCells } from './row-cells.ts';

/** What a file of occupations turned out to hold; `waiting` rows have no name, or a cell that cannot be read, and stay out. */
export type OccupationReading = {
  readonly table: Table<OccupationField> | null;
  readonly accepted: readonly ListedOccupation[];
  readonly waiting: number;
  readonly flaws: readonly Flaw[];
};

/** Reads a list of occupations: the national catalogue, or which titles belong to which occupation. */
export function readOccupations(
  sheets: readonly SheetCells[],
  choice: TableChoice<OccupationField> = {},
): OccupationReading {
  const { main: table, read } = chooseTables(sheets, OCCUPATION_LAYOUT, choice);
  if (table === null) return { table, accepted: [], waiting: 0, flaws: [flaw('header_not_found', null, '', '')] };
  if (table.missing.length > 0) {
    const { header } = OCCUPATION_LAYOUT.specs.name;
    const flaws = [flaw('column_missing', table.headerRows[1], header, '', { header })];
    return { table, accepted: [], waiting: 0, flaws };
  }
  const accepted = new Map<string, ListedOccupation>();
  let waiting = 0;
  for (const { tables } of read)
    for (const one of tables)
      for (const row of dataRows(one, ['name', 'code']).rows) {
        const cells = rowCells(OCCUPATION_LAYOUT, one, row);
        const occupation = {
          ...{ code: cells.text('code', code), name: cells.text('name', plain) },
          ...{ givenBy: cells.text('givenBy', plain), titles: cells.text('titles', plain) },
        };
        // a row that is there twice says one thing
        if (occupation.name !== '' && cells.flaws.length === 0) accepted.set(JSON.stringify(occupation), occupation);
        else waiting += 1;
      }
  const rows = [...accepted.values()];
  return rows.length > MOST_OCCUPATIONS
    ? { table, accepted: [], waiting, flaws: [flaw('too_many_rows', null, '', '', { max: MOST_OCCUPATIONS })] }
    : { table, accepted: rows, waiting, flaws: [] };
}
