import { readFileSync } from 'node:fs';
import { readWorkbook } from '#renderer/importing/worker/read-workbook.ts';
import type { SheetCells } from '#shared/importing/cell.ts';
import { residentIdCheck } from '#shared/importing/resident-id.ts';
import type { RosterContext } from '#shared/importing/roster-context.ts';

export const samplePath = (name: string): URL => new URL(`../../../resources/samples/${name}`, import.meta.url);

/** The sheets of a sample file, read the way the app reads them. */
export function sampleSheets(name: string): SheetCells[] {
  const read = readWorkbook(readFileSync(samplePath(name)));
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

export const CONTEXT: RosterContext = {
  checkId: residentIdCheck('2026-11-20'),
  today: '2026-11-20',
  sitting: null,
  admitted: [],
};
