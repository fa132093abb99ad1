import { hasLetters, numberFaults } from '../certificates/number-faults.ts';
import { replaces } from '../certificates/standing.ts';
import { hasLostDigits, textOf } from './cell.ts';
import { CERTIFICATE_LAYOUT, type CertificateField } from './certificate-layout.ts';
import { flaw, type Flaw } from './flaw.ts';
import type { TableRows } from './gather-rows.ts';
import { code, heading, plain } from './normalise.ts';
import { personName, sameName } from './person-name.ts';
import type { Awardee, CertificateContext, CertificateRow } from './certificate-context.ts';
import { readDate } from './read-date.ts';
import { readLevel } from './read-level.ts';
import { rowCells, type RowCells } from './row-cells.ts';

/** What one row came to. `held`: its candidate has this very number already. */
export type CertificateRowReading = {
  readonly sheet: string;
  readonly sheetRow: number;
  readonly row: CertificateRow | null;
  readonly held: boolean;
  readonly flaws: readonly Flaw[];
  /** The finding, should somebody else keep the number. */
  readonly taken: () => Flaw;
};

type Opened = RowCells<CertificateField> & { readonly sheet: string; readonly sheetRow: number };

/** Reads the rows of a list. What occurs twice is found before anything is accepted, so that neither row wins by its place. */
export function readCertificateRows(
  parts: readonly TableRows<CertificateField>[],
  context: CertificateContext,
): CertificateRowReading[] {
  const opened = parts.flatMap(({ table, rows }) =>
    rows.map((row) => ({
      sheet: table.sheet.name,
      sheetRow: row.sheetRow,
      ...rowCells(CERTIFICATE_LAYOUT, table, row),
    })),
  );
  const twins = { idNumber: twinsIn(opened, 'idNumber'), number: twinsIn(opened, 'number') };
  const byId = new Map(context.people.map((one) => [one.idNumber, one]));
  const byNumber = new Map(
    context.people.flatMap((one) => (one.certificate === null ? [] : [[one.certificate.number, one.name]])),
  );

  return opened.map((row) => {
    const { sheet, sheetRow, flaws, headerOf, report } = row;
    const owner = readOwner(row, byId);
    for (const [field, kind] of TWIN_FLAWS) {
      const other = twins[field](row);
      if (other !== null) report(kind, field, { row: other });
    }
    const given = readNumber(row, owner, context);
    const reading = {
      sheet,
      sheetRow,
      flaws,
      held: false,
      row: null,
      taken: () =>
        flaw('certificate_taken', sheetRow, headerOf('number'), given?.number ?? '', {
          name: byNumber.get(given?.number ?? '') ?? '',
        }),
    };
    if (owner === null || given === null || flaws.some(({ severity }) => severity === 'error')) return reading;
    const before = owner.certificate;
    const { number } = given;
    if (before?.number === number && (given.issuedOn ?? before.issuedOn) === before.issuedOn)
      return { ...reading, held: true };
    if (before !== null && replaces(before, given)) report('certificate_replaces', 'number', { number: before.number });
    const { candidateId } = owner;
    return { ...reading, row: { sheetRow, candidateId, number, issuedOn: given.issuedOn, before } };
  });
}

const TWIN_FLAWS = [
  ['idNumber', 'duplicate_candidate'],
  ['number', 'certificate_twice'],
] as const;

/** Finds the row of another record with the same ID or certificate number. */
function twinsIn(rows: readonly Opened[], field: 'idNumber' | 'number'): (row: Opened) => number | null {
  const places = new Map<string, Opened[]>();
  const keyOf = ({ cellOf }: Opened): string => code(textOf(cellOf(field)));
  for (const row of rows) {
    const key = keyOf(row);
    if (key === '') continue;
    const known = places.get(key);
    if (known === undefined) places.set(key, [row]);
    else known.push(row);
  }
  return (row) => (places.get(keyOf(row)) ?? []).find((other) => other !== row)?.sheetRow ?? null;
}

/** The candidate whom name and ID number name together; anybody else is a finding. */
function readOwner({ cellOf, report }: Opened, byId: ReadonlyMap<string, Awardee>): Awardee | null {
  const name = personName(textOf(cellOf('name')));
  const idCell = cellOf('idNumber');
  const idNumber = code(textOf(idCell));
  if (name === '') report('name_missing', 'name');
  if (hasLostDigits(idCell)) report('id_lost_digits', 'idNumber');
  else if (idNumber === '') report('id_missing', 'idNumber');
  const owner = byId.get(idNumber);
  if (name === '' || idNumber === '' || hasLostDigits(idCell)) return null;
  if (owner === undefined) report('certificate_stranger', 'idNumber');
  else if (!sameName(owner.name, name)) report('certificate_name_differs', 'name', { name: owner.name });
  else if (!owner.passed) report('certificate_without_pass', 'name');
  else return owner;
  return null;
}

/** The number and its day of issue, held against the candidate and the sitting. */
function readNumber(
  { cellOf, report }: Opened,
  owner: Awardee | null,
  context: CertificateContext,
): { readonly number: string; readonly issuedOn: string | null } | null {
  const issuedOn = readIssue(cellOf('issuedOn'), context, report);
  if (hasLostDigits(cellOf('number'))) {
    report('number_lost_digits', 'number');
    return null;
  }
  const number = code(textOf(cellOf('number')));
  if (number === '') {
    report('certificate_number_missing', 'number');
    return null;
  }
  if (owner === null) return null;
  const level = plain(textOf(cellOf('level')));
  if (level !== '' && readLevel(level) !== owner.level) report('certificate_level_column', 'level');
  for (const { kind, detail } of numberFaults(number, { ...context, level: owner.level, issuedOn }))
    report(kind, 'number', detail);
  if (context.kind !== 'specialised' && hasLetters(number)) report('certificate_letters', 'number');
  for (const [field, recorded] of [
    ['occupation', owner.occupation],
    ['organiser', context.organiser],
  ] as const) {
    const stated = plain(textOf(cellOf(field)));
    if (stated !== '' && heading(stated) !== heading(recorded)) report('certificate_row_differs', field, { recorded });
  }
  return { number, issuedOn };
}

function readIssue(
  cell: Parameters<typeof readDate>[0],
  { heldOn }: CertificateContext,
  report: Opened['report'],
): string | null {
  const read = readDate(cell);
  if (read.kind === 'month' || read.kind === 'unreadable') report('issue_date_impossible', 'issuedOn');
  if (read.kind === 'empty') report('issue_date_missing', 'issuedOn');
  if (read.kind !== 'day') return null;
  if (read.date < heldOn) report('issued_before_exam', 'issuedOn', { date: heldOn });
  return read.date;
}
