import { LONGEST_HEADING, MOST_EXTRAS, type Candidate } from '../model/candidate.ts';
import { sexOf, readBirthDate, readExamLevel } from './candidate-facts.ts';
import type { CandidateField } from './candidate-layout.ts';
import { CANDIDATE_LAYOUT } from './candidate-layout.ts';
import { cellAt, hasLostDigits, shownText, textOf, type Cell } from './cell.ts';
import type { DataRow } from './data-rows.ts';
import type { Column, Table } from './find-table.ts';
import { flaw, type Flaw, type FlawKind } from './flaw.ts';
import { readIdType } from './id-type.ts';
import { code, halfWidth, heading, plain } from './normalise.ts';
import { looksLikeExample, reportName } from './name-findings.ts';
import { personName, sameName } from './person-name.ts';
import { readIdentity } from './read-identity.ts';
import type { CandidateDraft, RosterContext } from './roster-context.ts';
import { cellFault, rowCells, type RowCells } from './row-cells.ts';
import { holdsResidentNumber } from './stray-numbers.ts';

/** A candidate of the list, with the row it came from and the headings of what was tidied up. */
export type CandidateRow = {
  /** Tells rows of several sheets and of tables side by side apart. */
  readonly key: string;
  readonly sheet: string;
  readonly sheetRow: number;
  readonly candidate: CandidateDraft;
  readonly normalised: readonly string[];
  /** What the file says in the cells that were read, as Excel shows them. */
  readonly stated: Readonly<Record<StatedField, string>>;
};

const STATED = ['name', 'idNumber', 'level', 'employer'] as const satisfies readonly CandidateField[];
type StatedField = (typeof STATED)[number];

export type RowReading =
  | { readonly kind: 'accepted'; readonly row: CandidateRow; readonly flaws: readonly Flaw[] }
  | { readonly kind: 'already_admitted'; readonly flaws: readonly Flaw[] }
  | { readonly kind: 'waiting'; readonly flaws: readonly Flaw[] };

const LONGEST_EXTRA = 1000;

/** A reader of one roster's rows, in their order: it remembers IDs and numbers to find those that occur twice. */
export function candidateReader(
  context: RosterContext,
): (table: Table<CandidateField>) => (row: DataRow) => RowReading {
  const admittedById = new Map(context.admitted.map((person) => [person.idNumber, person]));
  const readNumber = numberReader(new Set(context.admitted.map(({ number }) => number)));
  const rowOfId = new Map<string, number>();
  const wanted = context.sitting === null ? '' : heading(context.sitting.occupation);

  return (table) => {
    const extras = table.columns.filter(({ field }) => field === null);
    return (data) => {
      const { sheetRow, cells } = data;
      const row = rowCells(CANDIDATE_LAYOUT, table, data);
      const { cellOf, text, headerOf, report, flaws, tidied } = row;
      const idType = readIdType(text('idType', plain));
      const at = { sheetRow, column: headerOf('idNumber') };
      const identity = readIdentity(cellOf('idNumber'), idType, at, context.checkId);
      if (identity.flaw !== null) flaws.push(identity.flaw);
      const { idNumber, resident } = identity;
      const idCell = cellOf('idNumber');
      if (idNumber !== '' && idCell.kind === 'text' && idCell.text !== idNumber) tidied.add('idNumber');

      const name = text('name', personName);
      reportName(row, name);
      const twin = rowOfId.get(idNumber);
      if (twin !== undefined) report('duplicate_candidate', 'idNumber', { row: twin });
      else if (idNumber !== '') rowOfId.set(idNumber, sheetRow);
      const admitted = idNumber === '' ? undefined : admittedById.get(idNumber);
      if (admitted !== undefined && twin === undefined) {
        if (sameName(admitted.name, name)) return { kind: 'already_admitted', flaws: [] };
        report('admitted_under_other_name', 'idNumber', { name: admitted.name });
      }

      const number = readNumber(row, sheetRow);
      const sex = sexOf(row, resident);
      const birthDate = readBirthDate(row, resident, context.today);
      const level = readExamLevel(row, table, { sitting: context.sitting?.level ?? null, under: data.under });
      const occupation = text('occupation', plain);
      if (wanted !== '' && occupation !== '' && heading(occupation) !== wanted)
        report('occupation_differs', 'occupation', { sitting: context.sitting?.occupation ?? '' });
      const employer = text('employer', plain);
      if (looksLikeExample(name, employer)) report('example_likely', 'name');

      const draft: Omit<CandidateDraft, 'level'> = {
        number,
        name,
        idType: idType.name,
        idNumber,
        sex,
        birthDate,
        employer,
        occupation: occupation === '' ? (context.sitting?.occupation ?? '') : occupation,
        examType: text('examType', plain),
        phone: text('phone', code),
        extra: readExtra(extras, cells, idNumber, (kind, header, cell, max = LONGEST_EXTRA) =>
          flaws.push(flaw(kind, sheetRow, header, shownText(cell), { max })),
        ),
      };
      if (level === null || flaws.some(({ severity }) => severity === 'error')) return { kind: 'waiting', flaws };
      const normalised = CANDIDATE_LAYOUT.fields.filter((field) => tidied.has(field)).map(headerOf);
      const { name: sheet } = table.sheet;
      const key = `${sheet}/${sheetRow}/${table.across[0]}`;
      const stated = Object.fromEntries(
        STATED.map((field) => [field, shownText(cellOf(field))]),
      ) as CandidateRow['stated'];
      const candidate = { ...draft, level };
      return { kind: 'accepted', row: { key, sheet, sheetRow, candidate, normalised, stated }, flaws };
    };
  };
}

/** Reads the numbers of one roster, which remembers them: each is there once, and none that was admitted before. */
function numberReader(admitted: ReadonlySet<string>): (row: RowCells<CandidateField>, sheetRow: number) => string {
  const rowOfNumber = new Map<string, number>();
  return ({ cellOf, text, report }, sheetRow) => {
    if (hasLostDigits(cellOf('number'))) {
      report('number_lost_digits', 'number');
      return '';
    }
    const read = text('number', (raw) => halfWidth(plain(raw)));
    if (read === '') return '';
    const other = rowOfNumber.get(read);
    if (other !== undefined) report('number_duplicate', 'number', { row: other });
    else if (admitted.has(read)) report('number_duplicate', 'number', { row: 0 });
    else rowOfNumber.set(read, sheetRow);
    return read;
  };
}

/** Every other column that holds something, by its heading. What can't be kept right is left out and said. */
function readExtra(
  extras: readonly Column<CandidateField>[],
  cells: readonly Cell[],
  idNumber: string,
  report: (kind: FlawKind, header: string, cell: Cell, max?: number) => void,
): Candidate['extra'] {
  const extra: Record<string, string> = {};
  let kept = 0;
  for (const { index, header } of extras) {
    const cell = cellAt(cells, index);
    if (cell.kind === 'empty' || cell.kind === 'error' || cell.kind === 'uncalculated') continue;
    if (hasLostDigits(cell)) {
      report('digits_lost', header, cell);
      continue;
    }
    if (holdsResidentNumber(cell) && code(textOf(cell)) !== idNumber) {
      report('number_of_another', header, cell);
      continue;
    }
    if (cellFault(cell) !== null) report('character_broken', header, cell);
    const text = plain(textOf(cell));
    if (text === '') continue;
    if (text.length > LONGEST_EXTRA) report('text_too_long', header, cell);
    if (kept === MOST_EXTRAS) {
      report('columns_too_many', header, cell, MOST_EXTRAS);
      continue;
    }
    extra[columnName(header, index, extra)] = text;
    kept += 1;
  }
  return extra;
}

/** A heading as it is kept: in one line, not too long; of two that become one the later says which column it is. */
function columnName(header: string, index: number, taken: Candidate['extra']): string {
  const name = plain(header).slice(0, LONGEST_HEADING);
  const which = `（${String(index + 1)}）`;
  return Object.hasOwn(taken, name) ? `${name.slice(0, LONGEST_HEADING - which.length)}${which}` : name;
}
