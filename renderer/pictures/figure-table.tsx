import type { Table } from '#shared/exporting/table.ts';

/** The figures behind a picture, to be read. */
export function FigureTable({ table: { sheet, heads, rows, figures } }: { readonly table: Table }) {
  const align = (column: number): string => (figures.has(column) ? 'kp-num-right' : 'kp-num');
  return (
    <table className="kp-table" aria-label={sheet}>
      <thead>
        {heads.map((row, at) => (
          <tr key={at}>
            {row.map((head, column) => (
              <th key={column} scope="col" className={align(column)}>
                {head}
              </th>
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.map((text, column) => (
              <td key={column} className={align(column)}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
