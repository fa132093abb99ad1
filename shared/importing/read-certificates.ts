import type { SheetCells } from './cell.ts';
import { CERTIFICATE_LAYOUT, type CertificateField } from './certificate-layout.ts';
import type { Awardee, CertificateContext, CertificateRow } from './certificate-context.ts';
import type { TableChoice } from './choose-table.ts';
import type { Table } from './find-table.ts';
import { flaw, type Flaw } from './flaw.ts';
import { gatherRows, onSheet, type Elsewhere } from './gather-rows.ts';
import { readCertificateRows } from './read-certificate.ts';
import { strayNumbers } from './stray-numbers.ts';

export type CertificateReading = {
  readonly table: Table<CertificateField> | null;
  /** Rows that may go in, with warnings at most. */
  readonly accepted: readonly CertificateRow[];
  /** Rows whose candidates hold this very number already. */
  readonly alreadyHeld: readonly number[];
  /** How many rows wait for mending. */
  readonly waiting: number;
  /** Who stands where it is not read unless somebody says so. */
  readonly elsewhere: Elsewhere;
  readonly flaws: readonly Flaw[];
};

/**
 * Reads a list of certificate numbers. Every row is matched by name and ID number together; where it stands in the file means
 * nothing, so the same rows in another order give the same numbers to the same people.
 */
export function readCertificates(
  sheets: readonly SheetCells[],
  context: CertificateContext,
  choice: TableChoice<CertificateField> = {},
): CertificateReading {
  const gathered = gatherRows<CertificateField>(sheets, CERTIFICATE_LAYOUT, ['name', 'number', 'idNumber'], choice);
  const { main: table, parts, elsewhere } = gathered;
  const nothing = { table, accepted: [], alreadyHeld: [], waiting: 0, elsewhere };
  if (table === null)
    return { ...nothing, flaws: [flaw('header_not_found', null, '', ''), ...strayNumbers(sheets, [])] };
  if (table.missing.length > 0)
    return { ...nothing, flaws: [...table.missing.map((field) => missing(table, field)), ...strayNumbers(sheets, [])] };
  const readings = readCertificateRows(parts, context);
  const free = freeNumbers(
    context.people,
    readings.flatMap(({ row }) => (row === null ? [] : [row])),
  );
  const flaws: Flaw[] = [];
  const accepted: CertificateRow[] = [];
  const alreadyHeld: number[] = [];
  let waiting = 0;
  for (const { sheet, sheetRow, row, held, taken, flaws: own } of readings) {
    flaws.push(...onSheet(sheet, own));
    if (held) alreadyHeld.push(sheetRow);
    else if (row === null) waiting += 1;
    else if (free.has(row)) accepted.push(row);
    else {
      flaws.push(...onSheet(sheet, [taken()]));
      waiting += 1;
    }
  }
  const named = new Set(accepted.map(({ candidateId }) => candidateId));
  const without = context.people.filter(
    ({ candidateId, passed, certificate }) => passed && certificate === null && !named.has(candidateId),
  );
  const { header } = CERTIFICATE_LAYOUT.specs.number;
  flaws.push(...without.map(({ name, idNumber }) => flaw('certificate_left_out', null, header, `${name} ${idNumber}`)));
  return { table, accepted, alreadyHeld, waiting, elsewhere, flaws: [...flaws, ...gathered.flaws] };
}

function missing(table: Table<CertificateField>, field: CertificateField): Flaw {
  const { header } = CERTIFICATE_LAYOUT.specs[field];
  const kind = table.ambiguous.includes(field) ? 'column_twice' : 'column_missing';
  return flaw(kind, table.headerRows[1], header, '', { header });
}

/** Rows whose number nobody else keeps: a holder who gets another number in the same file gives the old one up. */
function freeNumbers(people: readonly Awardee[], rows: readonly CertificateRow[]): ReadonlySet<CertificateRow> {
  const holder = new Map(people.flatMap((one) => (one.certificate === null ? [] : [[one.certificate.number, one]])));
  let free = new Set(rows);
  for (;;) {
    const changing = new Set([...free].map(({ candidateId }) => candidateId));
    const kept = [...free].filter(({ candidateId, number }) => {
      const owner = holder.get(number)?.candidateId;
      return owner === undefined || owner === candidateId || changing.has(owner);
    });
    if (kept.length === free.size) return free;
    free = new Set(kept);
  }
}
