import type { Level } from '../model/basics.ts';
import type { Candidate } from '../model/candidate.ts';
import { agreesWithBirth } from './read-birth.ts';
import type { CandidateField } from './candidate-layout.ts';
import { isBlank, textOf } from './cell.ts';
import type { Table } from './find-table.ts';
import { code } from './normalise.ts';
import { readDate } from './read-date.ts';
import { readLevel } from './read-level.ts';
import type { IdentityReading } from './read-identity.ts';
import { cellFault, type RowCells } from './row-cells.ts';

type Row = RowCells<CandidateField>;
type Resident = IdentityReading['resident'];

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

/** 性别, held against the ID number; where the list is silent the number says it. */
export function sexOf({ text, report }: Row, resident: Resident): Candidate['sex'] {
  const read = text('sex', code);
  if (read === '') return resident?.sex ?? null;
  const sex = SEXES[read];
  if (sex === undefined) report('sex_unknown', 'sex');
  else if (resident !== null && sex !== resident.sex) report('sex_disagrees_with_id', 'sex');
  return sex ?? null;
}

/** 出生日期, held against the ID number, which decides where the list writes only part of it. */
export function readBirthDate({ cellOf, report }: Row, resident: Resident, today: string): Candidate['birthDate'] {
  const cell = cellOf('birthDate');
  if (isBlank(cell)) return resident?.birthDate ?? null;
  const fault = cellFault(cell);
  if (fault !== null) {
    report(fault, 'birthDate');
    return null;
  }
  const read = readDate(cell);
  const stated = read.kind === 'day' ? read.date : read.kind === 'month' ? read.month : null;
  const impossible = stated !== null && (stated > today || stated < OLDEST_BIRTH.slice(0, stated.length));
  if (resident !== null) {
    const agrees = agreesWithBirth(cell, resident.birthDate);
    if (agrees === true) return resident.birthDate;
    if (agrees === null || impossible) report('birth_date_impossible', 'birthDate');
    else report('birth_date_disagrees_with_id', 'birthDate', { date: resident.birthDate });
    return null;
  }
  if (impossible || stated === null) report('birth_date_impossible', 'birthDate');
  return read.kind === 'day' ? read.date : null;
}

/** The level of the exam: the list's, or the sitting's where the list has no column for it. */
export function readExamLevel(
  { cellOf, report }: Row,
  table: Table<CandidateField>,
  { sitting, under }: { readonly sitting: Level | null; readonly under: Level | null },
): Level | null {
  // Rows that name no level have that of the line over their group, or belong to the sitting.
  const silent = (): Level | null => {
    if (under !== null && sitting !== null && under !== sitting) report('level_differs', 'level');
    return under ?? sitting;
  };
  if (table.mapping.level === null) {
    const level = silent();
    if (level === null) report('level_unknown', 'level');
    return level;
  }
  const cell = cellOf('level');
  const fault = cellFault(cell);
  if (fault !== null) report(fault, 'level');
  if (fault === 'cell_error' || fault === 'cell_uncalculated') return null;
  if (isBlank(cell) && (under ?? sitting) !== null) return silent();
  const level = readLevel(textOf(cell));
  if (level === null) report('level_unknown', 'level');
  else if (sitting !== null && level !== sitting) report('level_differs', 'level');
  return level;
}
