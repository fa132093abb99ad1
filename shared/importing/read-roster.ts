import { CANDIDATE_LAYOUT, type CandidateField } from './candidate-layout.ts';
import type { SheetCells } from './cell.ts';
import { dataRows, type SkippedRow } from './data-rows.ts';
import { chooseTable, type Table, type TableChoice } from './find-table.ts';
import { flaw, type Flaw } from './flaw.ts';
import { candidateReader, type CandidateRow } from './read-candidate.ts';
import type { RosterContext } from './roster-context.ts';

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
  readonly flaws: readonly Flaw[];
};

/** More rows than any sitting has; a longer list is the wrong file or one to be split. */
export const MAX_ROWS = 20_000;

/** Reads a roster: finds its table, reads each row, and says of every flaw where it is. Rows are judged one by one. */
export function readRoster(
  sheets: readonly SheetCells[],
  context: RosterContext,
  choice: TableChoice<CandidateField> = {},
): RosterReading {
  const table = chooseTable(sheets, CANDIDATE_LAYOUT, choice);
  const nothing = { table, accepted: [], alreadyAdmitted: [], waiting: 0, skipped: [] };
  if (table === null) return { ...nothing, flaws: [flaw('header_not_found', null, '', '')] };
  const missing = missingColumns(table, context);
  if (missing.length > 0) return { ...nothing, flaws: missing };
  const { rows, skipped } = dataRows(table, ['name', 'idNumber']);
  if (rows.length > MAX_ROWS) {
    return { ...nothing, flaws: [flaw('too_many_rows', null, '', String(rows.length), { max: MAX_ROWS })] };
  }
  const read = candidateReader(table, context);
  const accepted: CandidateRow[] = [];
  const alreadyAdmitted: number[] = [];
  const flaws: Flaw[] = [];
  let waiting = 0;
  for (const row of rows) {
    const reading = read(row);
    flaws.push(...reading.flaws);
    if (reading.kind === 'accepted') accepted.push(reading.row);
    else if (reading.kind === 'already_admitted') alreadyAdmitted.push(row.sheetRow);
    else waiting += 1;
  }
  return { table, accepted, alreadyAdmitted, waiting, skipped, flaws };
}

function missingColumns(table: Table<CandidateField>, { sitting }: RosterContext): Flaw[] {
  const fields = [...table.missing, ...(sitting === null && table.mapping.level === null ? (['level'] as const) : [])];
  return fields.map((field) => {
    const { header } = CANDIDATE_LAYOUT.specs[field];
    return flaw('column_missing', table.headerRows[1], header, '', { header });
  });
}
