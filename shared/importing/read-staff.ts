import type { CivilDate } from '../base/calendar/civil-date.ts';
import type { Person } from '../model/staff.ts';
import { isBlank, textOf, type SheetCells } from './cell.ts';
import { dataRows, type DataRow } from './data-rows.ts';
import { chooseTable, type Table, type TableChoice } from './find-table.ts';
import { flaw, type Flaw } from './flaw.ts';
import { code, personName, plain } from './normalise.ts';
import { readDate } from './read-date.ts';
import { RESIDENT_ID, readIdentity } from './read-identity.ts';
import { readAppointer, readRole } from './read-role.ts';
import type { ResidentIdCheck } from './resident-id.ts';
import { rowCells } from './row-cells.ts';
import { STAFF_LAYOUT, type StaffField } from './staff-layout.ts';

/** Somebody on the staff list, without an id. */
export type PersonDraft = Omit<Person, 'personId'>;
export type StaffRow = { readonly sheetRow: number; readonly person: PersonDraft };

export type StaffContext = {
  readonly checkId: ResidentIdCheck;
  /** The day of the exam, to see whose qualification has ended by then; null while unknown. */
  readonly heldOn: CivilDate | null;
  readonly named: readonly PersonDraft[];
};

export type StaffReading = {
  readonly table: Table<StaffField> | null;
  readonly accepted: readonly StaffRow[];
  /** Rows of people who are named in the sitting already. */
  readonly alreadyNamed: readonly number[];
  readonly waiting: number;
  readonly flaws: readonly Flaw[];
};

/** Reads a list of staff. An ID number is not required here, but one that is given must be right. */
export function readStaff(
  sheets: readonly SheetCells[],
  context: StaffContext,
  choice: TableChoice<StaffField> = {},
): StaffReading {
  const table = chooseTable(sheets, STAFF_LAYOUT, choice);
  const nothing = { table, accepted: [], alreadyNamed: [], waiting: 0 };
  if (table === null) return { ...nothing, flaws: [flaw('header_not_found', null, '', '')] };
  if (table.missing.length > 0) {
    const missing = table.missing.map((field) => STAFF_LAYOUT.specs[field].header);
    return {
      ...nothing,
      flaws: missing.map((header) => flaw('column_missing', table.headerRows[1], header, '', { header })),
    };
  }
  const seen = new Map<string, number>();
  const named = new Set(context.named.map(identityOf));
  const accepted: StaffRow[] = [];
  const alreadyNamed: number[] = [];
  const flaws: Flaw[] = [];
  let waiting = 0;
  for (const row of dataRows(table, ['role', 'name']).rows) {
    const reading = readPerson(row, table, context, seen);
    if (reading.person !== null && named.has(identityOf(reading.person))) {
      alreadyNamed.push(row.sheetRow);
      continue;
    }
    flaws.push(...reading.flaws);
    if (reading.person === null) waiting += 1;
    else accepted.push({ sheetRow: row.sheetRow, person: reading.person });
  }
  return { table, accepted, alreadyNamed, waiting, flaws };
}

/** Who a person is as far as a list can tell: the ID number, or else name and employer. */
export const identityOf = ({ idNumber, name, employer }: PersonDraft): string =>
  idNumber === '' ? `${name}/${employer}` : idNumber;

function readPerson(
  row: DataRow,
  table: Table<StaffField>,
  context: StaffContext,
  seen: Map<string, number>,
): { person: PersonDraft | null; flaws: Flaw[] } {
  const { cellOf, headerOf, report, flaws } = rowCells(STAFF_LAYOUT, table, row);
  const text = (field: StaffField): string => plain(textOf(cellOf(field)));

  const name = personName(textOf(cellOf('name')));
  if (name === '') report('name_missing', 'name');
  const role = readRole(text('role'));
  if (role === null) report('role_unknown', 'role');

  const { sheetRow } = row;
  const at = { sheetRow, column: headerOf('idNumber') };
  const identity = isBlank(cellOf('idNumber'))
    ? null
    : readIdentity(cellOf('idNumber'), RESIDENT_ID, at, context.checkId);
  if (identity !== null && identity.flaw !== null) flaws.push(identity.flaw);

  const until = readDate(cellOf('validUntil'));
  const forEver = text('validUntil') === '长期';
  if ((until.kind === 'unreadable' || until.kind === 'month') && !forEver)
    report('valid_until_impossible', 'validUntil');
  const validUntil = until.kind === 'day' ? until.date : null;
  if (validUntil !== null && context.heldOn !== null && validUntil < context.heldOn)
    report('qualification_expired', 'validUntil');

  const appointedBy = readAppointer(text('appointedBy'));
  if (appointedBy === null) report('appointer_unclear', 'appointedBy');

  const person: Omit<PersonDraft, 'role'> = {
    name,
    idNumber: identity?.idNumber ?? '',
    employer: text('employer'),
    title: text('title'),
    qualification: text('qualification'),
    cardNumber: code(textOf(cellOf('cardNumber'))),
    validUntil,
    appointedBy: appointedBy ?? 'enterprise',
  };
  if (role === null) return { person: null, flaws };
  const draft = { ...person, role };
  const twin = seen.get(identityOf(draft));
  if (twin !== undefined) report('duplicate_person', 'name', { row: twin });
  else if (name !== '') seen.set(identityOf(draft), sheetRow);
  return { person: flaws.some(({ severity }) => severity === 'error') ? null : draft, flaws };
}
