import { heading, code, halfWidth, personName, plain } from './normalise.ts';
import type { Candidate } from '../model/candidate.ts';
import type { CandidateField } from './candidate-layout.ts';
import { CANDIDATE_LAYOUT } from './candidate-layout.ts';
import { EMPTY, cellAt, hasLostDigits, shownText, textOf, type Cell } from './cell.ts';
import type { DataRow } from './data-rows.ts';
import type { Column, Table } from './find-table.ts';
import { flaw, type Flaw, type FlawKind } from './flaw.ts';
import { readDate } from './read-date.ts';
import { readIdType, readIdentity } from './read-identity.ts';
import { readLevel } from './read-level.ts';
import type { CandidateDraft, RosterContext } from './roster-context.ts';

/** A candidate of the list, with the row it came from and the headings of what was tidied up. */
export type CandidateRow = {
  readonly sheetRow: number;
  readonly candidate: CandidateDraft;
  readonly normalised: readonly string[];
};

export type RowReading =
  | { readonly kind: 'accepted'; readonly row: CandidateRow; readonly flaws: readonly Flaw[] }
  | { readonly kind: 'already_admitted'; readonly flaws: readonly Flaw[] }
  | { readonly kind: 'waiting'; readonly flaws: readonly Flaw[] };

const SEXES: Readonly<Record<string, Candidate['sex']>> = {
  男: 'male',
  男性: 'male',
  '1': 'male',
  M: 'male',
  MALE: 'male',
  女: 'female',
  女性: 'female',
  '2': 'female',
  F: 'female',
  FEMALE: 'female',
};
const OLDEST_BIRTH = '1900-01-01';
const LONGEST_LINE = 200;
const LONGEST_EXTRA = 1000;

/** A reader of one roster's rows, in their order: it remembers IDs and numbers to find those that occur twice. */
export function candidateReader(table: Table<CandidateField>, context: RosterContext): (row: DataRow) => RowReading {
  const { mapping, columns } = table;
  const headers = Object.fromEntries(
    CANDIDATE_LAYOUT.fields.map((field) => [
      field,
      columns.find((column) => column.field === field)?.header ?? CANDIDATE_LAYOUT.specs[field].header,
    ]),
  ) as Record<CandidateField, string>;
  const extras = columns.filter(({ field }) => field === null);
  const admittedById = new Map(context.admitted.map((person) => [person.idNumber, person]));
  const rowOfId = new Map<string, number>();
  const rowOfNumber = new Map<string, number>();
  const admittedNumbers = new Set(context.admitted.map(({ number }) => number));
  const wanted = context.sitting === null ? '' : heading(context.sitting.occupation);

  return ({ sheetRow, cells }) => {
    const flaws: Flaw[] = [];
    const normalised: string[] = [];
    const cellOf = (field: CandidateField): Cell => {
      const index = mapping[field];
      return index === null ? EMPTY : cellAt(cells, index);
    };
    const report = (kind: FlawKind, field: CandidateField, detail: Flaw['detail'] = {}): void => {
      flaws.push(flaw(kind, sheetRow, headers[field], shownText(cellOf(field)), detail));
    };
    const text = (field: CandidateField, tidy: (raw: string) => string): string => {
      const cell = cellOf(field);
      if (cell.kind === 'empty') return '';
      if (cell.kind === 'error') {
        report('cell_error', field);
        return '';
      }
      const raw = textOf(cell);
      const tidied = tidy(raw);
      if (tidied !== raw) normalised.push(headers[field]);
      if (tidied.length > LONGEST_LINE) report('text_too_long', field, { max: LONGEST_LINE });
      return tidied;
    };

    const idType = readIdType(text('idType', plain));
    const identity = readIdentity(cellOf('idNumber'), idType, { sheetRow, column: headers.idNumber }, context.checkId);
    if (identity.flaw !== null) flaws.push(identity.flaw);
    const { idNumber, resident } = identity;
    const idCell = cellOf('idNumber');
    if (idNumber !== '' && idCell.kind === 'text' && idCell.text !== idNumber) normalised.push(headers.idNumber);

    const name = text('name', personName);
    if (name === '') report('name_missing', 'name');
    const twin = rowOfId.get(idNumber);
    if (twin !== undefined) report('duplicate_candidate', 'idNumber', { row: twin });
    else if (idNumber !== '') rowOfId.set(idNumber, sheetRow);
    const admitted = idNumber === '' ? undefined : admittedById.get(idNumber);
    if (admitted !== undefined && twin === undefined) {
      if (admitted.name === name) return { kind: 'already_admitted', flaws: [] };
      report('admitted_under_other_name', 'idNumber', { name: admitted.name });
    }

    const number = readNumber();
    const sex = readSex();
    const birthDate = readBirthDate();
    const level = readLevelOf();
    const occupation = text('occupation', plain);
    if (wanted !== '' && occupation !== '' && heading(occupation) !== wanted)
      report('occupation_differs', 'occupation', { sitting: context.sitting?.occupation ?? '' });

    const draft: Omit<CandidateDraft, 'level'> = {
      number,
      name,
      idType,
      idNumber,
      sex,
      birthDate,
      employer: text('employer', plain),
      occupation: occupation === '' ? (context.sitting?.occupation ?? '') : occupation,
      examType: text('examType', plain),
      phone: text('phone', code),
      extra: readExtra(extras, cells, (kind, header, cell) =>
        flaws.push(flaw(kind, sheetRow, header, shownText(cell), { max: LONGEST_EXTRA })),
      ),
    };
    if (level === null || flaws.some(({ severity }) => severity === 'error')) return { kind: 'waiting', flaws };
    return { kind: 'accepted', row: { sheetRow, candidate: { ...draft, level }, normalised }, flaws };

    function readNumber(): string {
      if (hasLostDigits(cellOf('number'))) {
        report('number_lost_digits', 'number');
        return '';
      }
      const read = text('number', (raw) => halfWidth(plain(raw)));
      if (read === '') return '';
      const other = rowOfNumber.get(read);
      if (other !== undefined) report('number_duplicate', 'number', { row: other });
      else if (admittedNumbers.has(read)) report('number_duplicate', 'number', { row: 0 });
      else rowOfNumber.set(read, sheetRow);
      return read;
    }

    function readSex(): Candidate['sex'] {
      const read = text('sex', code);
      if (read === '') return resident?.sex ?? null;
      const sex = SEXES[read];
      if (sex === undefined) report('sex_unknown', 'sex');
      else if (resident !== null && sex !== resident.sex) report('sex_disagrees_with_id', 'sex');
      return sex ?? null;
    }

    function readBirthDate(): Candidate['birthDate'] {
      const read = readDate(cellOf('birthDate'));
      if (read.kind === 'empty') return resident?.birthDate ?? null;
      if (read.kind === 'unreadable') {
        report('birth_date_impossible', 'birthDate');
        return null;
      }
      const stated = read.kind === 'day' ? read.date : read.month;
      if (stated > context.today || stated < OLDEST_BIRTH.slice(0, stated.length)) {
        report('birth_date_impossible', 'birthDate');
      } else if (resident !== null && !resident.birthDate.startsWith(stated)) {
        report('birth_date_disagrees_with_id', 'birthDate', { date: resident.birthDate });
      }
      return read.kind === 'day' ? read.date : (resident?.birthDate ?? null);
    }

    function readLevelOf(): Candidate['level'] | null {
      if (mapping.level === null) return context.sitting?.level ?? null;
      const level = readLevel(textOf(cellOf('level')));
      if (level === null) report('level_unknown', 'level');
      else if (context.sitting !== null && level !== context.sitting.level) report('level_differs', 'level');
      return level;
    }
  };
}

/** Every other column that holds something, by its heading. A long number that Excel cut is left out rather than kept wrong. */
function readExtra(
  extras: readonly Column<CandidateField>[],
  cells: readonly Cell[],
  report: (kind: FlawKind, header: string, cell: Cell) => void,
): Record<string, string> {
  const extra: Record<string, string> = {};
  for (const { index, header } of extras) {
    const cell = cellAt(cells, index);
    if (cell.kind === 'empty' || cell.kind === 'error') continue;
    if (hasLostDigits(cell)) {
      report('digits_lost', header, cell);
      continue;
    }
    const text = plain(textOf(cell));
    if (text === '') continue;
    if (text.length > LONGEST_EXTRA) report('text_too_long', header, cell);
    extra[header] = text;
  }
  return extra;
}
