import { readFileSync } from 'node:fs';
import { readWorkbook } from '#renderer/worker/read-workbook.ts';
import type { SheetCells } from '#shared/roster/cell.ts';
import type { RosterContext } from '#shared/roster/roster-context.ts';

export const samplePath = (name: string): URL => new URL(`../../../resources/samples/${name}`, import.meta.url);

/** The sheets of a sample file, read the way the app reads them. */
export function sampleSheets(name: string): SheetCells[] {
  const read = readWorkbook(readFileSync(samplePath(name)));
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
export const CONTEXT: RosterContext = {
  checkId: (number) => {
    const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
    if ('10X98765432'[sum % 11] !== number[17]) return { ok: false, why: 'check_digit' };
    const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
    return { ok: true, birthDate, sex: Number(number[16]) % 2 === 1 ? 'male' : 'female' };
  },
  today: '2026-11-20',
  sitting: null,
  admitted: [],
};
