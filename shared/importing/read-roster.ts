import { CANDIDATE_LAYOUT, type CandidateField } from './candidate-layout.ts';
import type { SheetCells } from './cell.ts';
import type { TableChoice } from './choose-table.ts';
import type { SkippedRow } from './data-rows.ts';
import type { Table } from './find-table.ts';
import { flaw, type Flaw } from './flaw.ts';
import { gatherRows, onSheet, type Elsewhere } from './gather-rows.ts';
import { candidateReader, type CandidateRow } from './read-candidate.ts';
import type { RosterContext } from './roster-context.ts';
import { strayNumbers } from './stray-numbers.ts';

/** What a roster turned out to hold. */
export type RosterReading = {
  readonly table: Table<CandidateField> | null;
  /** Rows that may go in, with warnings at most. */
  readonly accepted: readonly CandidateRow[];
  /** Rows of people who are in the sitting already. */
  readonly alreadyAdmitted: readonly number[];
  /** How many rows wait for mending. */
  readonly waiting: number;
  readonly skipped: readonly SkippedRow[];
  /** Who stands where it is not read unless somebody says so. */
  readonly elsewhere: Elsewhere;
  readonly flaws: readonly Flaw[];
};

/** More rows than any sitting has; a longer list is the wrong file or one to be split. */
export const MAX_ROWS = 20_000;

/** Reads a roster: finds its tables, reads each row, and says of every flaw where it is. Rows are judged one by one. */
export function readRoster(
  sheets: readonly SheetCells[],
  context: RosterContext,
  choice: TableChoice<CandidateField> = {},
): RosterReading {
  const gathered = gatherRows<CandidateField>(sheets, CANDIDATE_LAYOUT, ['name', 'idNumber'], choice);
  const { main: table, parts, skipped, elsewhere } = gathered;
  const nothing = { table, accepted: [], alreadyAdmitted: [], waiting: 0, skipped: [], elsewhere };
  if (table === null)
    return { ...nothing, flaws: [flaw('header_not_found', null, '', ''), ...strayNumbers(sheets, [])] };
  const missing = missingColumns(table, context);
  if (missing.length > 0) return { ...nothing, flaws: [...missing, ...strayNumbers(sheets, [])] };
  const count = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count > MAX_ROWS) {
    return { ...nothing, flaws: [flaw('too_many_rows', null, '', String(count), { max: MAX_ROWS })] };
  }
  const readerOf = candidateReader(context);
  const accepted: CandidateRow[] = [];
  const alreadyAdmitted: number[] = [];
  const flaws: Flaw[] = [];
  let waiting = 0;
  for (const part of parts) {
    const read = readerOf(part.table);
    flaws.push(...unsure(part.table));
    for (const row of part.rows) {
      const reading = read(row);
      flaws.push(...onSheet(part.table.sheet.name, reading.flaws));
      if (reading.kind === 'accepted') accepted.push(reading.row);
      else if (reading.kind === 'already_admitted') alreadyAdmitted.push(row.sheetRow);
      else waiting += 1;
    }
  }
  return { table, accepted, alreadyAdmitted, waiting, skipped, elsewhere, flaws: [...flaws, ...gathered.flaws] };
}

function missingColumns(table: Table<CandidateField>, { sitting }: RosterContext): Flaw[] {
  const fields = [...table.missing, ...(sitting === null && table.mapping.level === null ? (['level'] as const) : [])];
  return fields.map((field) => {
    const { header } = CANDIDATE_LAYOUT.specs[field];
    const kind = table.ambiguous.includes(field) ? 'column_twice' : 'column_missing';
    return flaw(kind, table.headerRows[1], header, '', { header });
  });
}

/** Columns that could be meant and are not taken, because their heading occurs twice. */
function unsure(table: Table<CandidateField>): Flaw[] {
  const headers = table.ambiguous.map((field) => CANDIDATE_LAYOUT.specs[field].header);
  return onSheet(
    table.sheet.name,
    headers.map((header) => flaw('column_unsure', table.headerRows[1], header, '', { header })),
  );
}
