import { useState } from 'react';
import { Button } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
import type { LedgerTable as Table } from '#shared/plans/work-ledger-tables.ts';
import { ledgerWords } from './words.ts';

/** Rows are drawn so many at a time. */
const AT_A_TIME = 100;

/** One table of the ledger, as it is saved and printed. */
export function LedgerTable({ title, table }: { readonly title: string; readonly table: Table }) {
  const t = useSay();
  const [most, setMost] = useState(AT_A_TIME);
  const { heads, rows } = table;
  if (rows.length === 0) return null;
  return (
    <section className="kp-stack ledger-table" data-table={table.name}>
      <h2>{title}</h2>
      <div className="ledger-scroll" role="region" aria-label={title} tabIndex={0}>
        <table className="kp-table kp-num">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head}>{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > most && (
        <div>
          <Button onClick={() => setMost(most + AT_A_TIME)}>
            {t(ledgerWords.more, { count: Math.min(AT_A_TIME, rows.length - most) })}
          </Button>
        </div>
      )}
    </section>
  );
}
