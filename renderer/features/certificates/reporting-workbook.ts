import { writeXlsx } from 'hucre/xlsx';
import { REPORTING_COLUMNS, reportingRow, type Bodies } from '#shared/importing/reporting-list.ts';
import type { Candidate } from '#shared/model/candidate.ts';

type Listed = {
  readonly candidate: Candidate;
  readonly certificate: { readonly number: string; readonly issuedOn: string | null } | null;
};
const WIDTHS = [12, 10, 22, 30, 18, 18, 12, 26, 13, 30, 30];

/** The reporting list as .xlsx; every cell is text, so that neither ID nor certificate numbers lose digits. */
export const reportingWorkbook = (awardees: readonly Listed[], bodies: Bodies): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: '证书数据',
        columns: WIDTHS.map((width) => ({ width, style: { numFmt: '@' } })),
        rows: [
          [...REPORTING_COLUMNS],
          ...awardees.map(({ candidate, certificate }) => reportingRow(candidate, certificate, bodies)),
        ],
        freezePane: { rows: 1 },
      },
    ],
  });
