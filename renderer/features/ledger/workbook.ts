import { writeXlsx } from 'hucre/xlsx';
import type { LedgerTable } from '#shared/plans/work-ledger-tables.ts';

const WIDEST = 40;

/** The ledger as .xlsx, a sheet a table; every cell is text, so that neither ID nor certificate numbers lose digits. */
export const ledgerWorkbook = (tables: readonly LedgerTable[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: tables.map(({ name, heads, rows }) => ({
      name,
      columns: heads.map((head, at) => ({
        width: Math.min(WIDEST, Math.max(8, ...[head, ...rows.map((row) => row[at] ?? '')].map(widthOf))),
        style: { numFmt: '@' },
      })),
      rows: [[...heads], ...rows.map((row) => [...row])],
      freezePane: { rows: 1 },
    })),
  });

/** A Chinese character is as wide as two figures. */
const widthOf = (text: string): number => Array.from(text).reduce((sum, one) => sum + (one > '\u00ff' ? 2.1 : 1.1), 1);
