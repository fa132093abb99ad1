import { textOf, type Cell, type SheetCells } from './cell.ts';
import type { Table } from './find-table.ts';
import { flaw, type Flaw } from './flaw.ts';
import { code } from './normalise.ts';

const LENGTH = 18;
const NUMBER = /^\d{17}[\dX]$/;
const NUMBER_WITHIN = /(?<!\d)\d{17}[\dX](?!\d)/g;
const BIRTH = /^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;

/** Whether a cell holds what looks like the number of a resident: 18 places with a date of birth in them. */
export function holdsResidentNumber(cell: Cell): boolean {
  if (cell.kind !== 'text' || cell.text.length < LENGTH) return false;
  const number = code(cell.text);
  return NUMBER.test(number) && BIRTH.test(number);
}

/** Whether one stands in a cell, alone or behind a name: `沈一鸣120000…`. */
const namesResident = (text: string): boolean =>
  Array.from(code(text).matchAll(NUMBER_WITHIN)).some(([number]) => BIRTH.test(number));

/** Numbers of people in rows that no table covers: above a heading, on a sheet without one, below or beside the last column. */
export function strayNumbers<F extends string>(sheets: readonly SheetCells[], tables: readonly Table<F>[]): Flaw[] {
  return sheets.flatMap((sheet) => {
    const own = tables.filter((table) => table.sheet === sheet);
    const isCovered = (row: number, column: number): boolean =>
      own.some(
        ({ headerRows, lastRow, across }) =>
          row > headerRows[1] && row <= lastRow && column >= across[0] && column < across[1],
      );
    const flaws: Flaw[] = [];
    for (const [at, cells] of sheet.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell.kind !== 'text' || cell.text.length < LENGTH || isCovered(at + 1, column)) continue;
        if (!namesResident(cell.text)) continue;
        const near = cells.filter((one) => one.kind === 'text').map((one) => textOf(one));
        flaws.push({ ...flaw('person_not_read', at + 1, '', near.join(' ').slice(0, 200)), sheet: sheet.name });
      }
    }
    return flaws;
  });
}
