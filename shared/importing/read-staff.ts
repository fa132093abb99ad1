import type { CivilDate } from '../base/calendar/civil-date.ts';
import type { Person, Role } from '../model/staff.ts';
import { roleWords } from '../words/roles.ts';
import { isBlank, textOf, type SheetCells } from './cell.ts';
import type { TableChoice } from './choose-table.ts';
import type { DataRow } from './data-rows.ts';
import type { Column, Table } from './find-table.ts';
import { flaw, type Flaw } from './flaw.ts';
import { gatherRows, onSheet, type Elsewhere } from './gather-rows.ts';
import { readIdType, RESIDENT_ID } from './id-type.ts';
import { reportName } from './name-findings.ts';
import { code, heading, plain } from './normalise.ts';
import { personName } from './person-name.ts';
import { readDate } from './read-date.ts';
import { readIdentity } from './read-identity.ts';
import { readAppointer, readRole } from './read-role.ts';
import type { ResidentIdCheck } from './resident-id.ts';
import { rowCells } from './row-cells.ts';
import { STAFF_LAYOUT, type StaffField } from './staff-layout.ts';
import { strayNumbers } from './stray-numbers.ts';

/** Somebody on the staff list, without an id. */
export type PersonDraft = Omit<Person, 'personId'>;
export type StaffRow = { readonly sheet: string; readonly sheetRow: number; readonly person: PersonDraft };

export type StaffContext = {
  readonly checkId: ResidentIdCheck;
  /** The day of the exam, to see whose qualification has ended by then; null while unknown. */
  readonly heldOn: CivilDate | null;
  readonly named: readonly PersonDraft[];
  /** The site head on whom the sitting's roles hang; null or missing where it has none. */
  readonly siteHead?: PersonDraft | null;
  /** Whether the sitting is of an edition whose people have no occupations on their cards. */
  readonly noOccupations?: boolean;
};

export type StaffReading = {
  readonly table: Table<StaffField> | null;
  readonly accepted: readonly StaffRow[];
  /** Rows of people who are named in the sitting already. */
  readonly alreadyNamed: readonly number[];
  readonly waiting: number;
  /** Who stands where it is not read unless somebody says so. */
  readonly elsewhere: Elsewhere;
  readonly flaws: readonly Flaw[];
};

/** What a person chose about a list of staff: where it stands, and what its words for roles mean. */
export type StaffChoice = TableChoice<StaffField> & { readonly roles?: Readonly<Record<string, Role>> };

/** Reads a list of staff. An ID number is not required here, but one that is given must be right. */
export function readStaff(
  sheets: readonly SheetCells[],
  context: StaffContext,
  choice: StaffChoice = {},
): StaffReading {
  const gathered = gatherRows<StaffField>(sheets, STAFF_LAYOUT, ['role', 'name'], choice, isLeftOut);
  const { main: table, parts, elsewhere } = gathered;
  const nothing = { table, accepted: [], alreadyNamed: [], waiting: 0, elsewhere };
  if (table === null)
    return { ...nothing, flaws: [flaw('header_not_found', null, '', ''), ...strayNumbers(sheets, [])] };
  if (table.missing.length > 0) {
    const flaws = table.missing.map((field) => {
      const { header } = STAFF_LAYOUT.specs[field];
      const kind = table.ambiguous.includes(field) ? 'column_twice' : 'column_missing';
      return flaw(kind, table.headerRows[1], header, '', { header });
    });
    return { ...nothing, flaws: [...flaws, ...strayNumbers(sheets, [])] };
  }
  const seen = new Map<string, number>();
  const named = new Set(context.named.map(identityOf));
  const { siteHead = null } = context;
  const isNamed = (person: PersonDraft): boolean =>
    named.has(identityOf(person)) && !(person.role === 'site-head' && siteHead !== null && hasNews(person, siteHead));
  const accepted: StaffRow[] = [];
  const alreadyNamed: number[] = [];
  const flaws: Flaw[] = [];
  let waiting = 0;
  for (const part of parts) {
    const { name: sheet } = part.table.sheet;
    for (const row of part.rows) {
      const reading = readPerson(row, part.table, context, seen, choice.roles);
      if (reading.person !== null && isNamed(reading.person)) {
        alreadyNamed.push(row.sheetRow);
        continue;
      }
      flaws.push(...onSheet(sheet, reading.flaws));
      if (reading.person === null) waiting += 1;
      else accepted.push({ sheet, sheetRow: row.sheetRow, person: reading.person });
    }
  }
  return { table, accepted, alreadyNamed, waiting, elsewhere, flaws: [...flaws, ...gathered.flaws] };
}

/** Telephone and sex are not asked for; whatever else a list says may name somebody. */
const isLeftOut = ({ header }: Column<StaffField>): boolean => !NOT_ASKED.has(heading(header));
const NOT_ASKED = new Set(['序号', '编号', '联系电话', '手机号码', '电话', '性别', '学历']);

/** Who a person is as far as a list can tell: the ID number, or else name and employer. */
export const identityOf = ({ idNumber, name, employer }: PersonDraft): string =>
  idNumber === '' ? `${name}/${employer}` : idNumber;

/** A row of the site head the sitting was opened with tells more of them; a row of anybody else (null) is not theirs to have. */
function asSiteHead(row: PersonDraft, head: PersonDraft | null): PersonDraft | null {
  if (head === null) return row;
  const isSame = row.name === head.name && (row.idNumber === '' || row.idNumber === head.idNumber);
  return isSame ? { ...row, idNumber: head.idNumber } : null;
}

const hasNews = (row: PersonDraft, known: PersonDraft): boolean =>
  (Object.keys(row) as (keyof PersonDraft)[]).some((field) => row[field] !== known[field]);

function readPerson(
  row: DataRow,
  table: Table<StaffField>,
  context: StaffContext,
  seen: Map<string, number>,
  roles: StaffChoice['roles'],
): { person: PersonDraft | null; flaws: Flaw[] } {
  const cells = rowCells(STAFF_LAYOUT, table, row);
  const { cellOf, headerOf, report, flaws } = cells;
  const text = (field: StaffField): string => cells.text(field, plain);

  const name = cells.text('name', personName);
  reportName(cells, name);
  const word = text('role');
  const reading = readRole(word, roles);
  if (reading.kind === 'unknown') report('role_unknown', 'role');
  if (reading.kind === 'unclear')
    report('role_unclear', 'role', { word, roles: reading.roles.map((one) => roleWords[one][0]).join('、') });
  const role = reading.kind === 'role' ? reading.role : null;

  const { sheetRow } = row;
  const at = { sheetRow, column: headerOf('idNumber') };
  const identity = isBlank(cellOf('idNumber'))
    ? null
    : readIdentity(cellOf('idNumber'), readIdType(RESIDENT_ID), at, context.checkId);
  if (identity !== null && identity.flaw !== null) flaws.push(identity.flaw);

  const until = readDate(cellOf('validUntil'));
  const forEver = plain(textOf(cellOf('validUntil'))) === '长期';
  if ((until.kind === 'unreadable' || until.kind === 'month') && !forEver)
    report('valid_until_impossible', 'validUntil');
  const validUntil = until.kind === 'day' ? until.date : null;
  if (validUntil !== null && context.heldOn !== null && validUntil < context.heldOn)
    report('qualification_expired', 'validUntil');

  const appointedBy = readAppointer(text('appointedBy'));
  if (appointedBy === null) report('appointer_unclear', 'appointedBy');

  const occupations = context.noOccupations === true ? '' : text('occupations');
  const person: Omit<PersonDraft, 'role'> = {
    name,
    idNumber: identity?.idNumber ?? '',
    employer: text('employer'),
    title: text('title'),
    qualification: text('qualification'),
    cardNumber: cells.text('cardNumber', code),
    validUntil,
    appointedBy: appointedBy ?? 'enterprise',
    ...(occupations === '' ? {} : { occupations }),
  };
  if (role === null) return { person: null, flaws };
  const draft = role === 'site-head' ? asSiteHead({ ...person, role }, context.siteHead ?? null) : { ...person, role };
  if (draft === null) {
    report('second_site_head', 'role', { name: context.siteHead?.name ?? '' });
    return { person: null, flaws };
  }
  const twin = seen.get(identityOf(draft));
  if (twin !== undefined) report('duplicate_person', 'name', { row: twin });
  else if (name !== '') seen.set(identityOf(draft), sheetRow);
  return { person: flaws.some(({ severity }) => severity === 'error') ? null : draft, flaws };
}
