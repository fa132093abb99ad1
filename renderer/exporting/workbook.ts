import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { figureIn, type Table } from '#shared/exporting/table.ts';

const TEXT = '@';
const HEAD = {
  font: { bold: true },
  numFmt: TEXT,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
} as const;
const formatOf = (decimals: number): string => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);

/** A list as .xlsx: heads frozen, columns wide enough, text as text whatever it looks like. */
export function asXlsx({ sheet, heads, group, widths, figures, rows }: Table): Promise<Uint8Array> {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [row, texts] of heads.entries()) for (const at of texts.keys()) cells.set(`${row},${at}`, { style: HEAD });
  const values = rows.map((texts, row) =>
    texts.map((text, at) => {
      const figure = figures.has(at) ? figureIn(text) : null;
      if (figure === null) return text;
      cells.set(`${row + heads.length},${at}`, { style: { numFmt: formatOf(figure.decimals) } });
      return figure.value;
    }),
  );
  return writeXlsx({
    sheets: [
      {
        name: sheet,
        columns: widths.map((width) => ({ width, style: { numFmt: TEXT } })),
        rows: [...heads.map((row) => [...row]), ...values],
        cells,
        merges: group === null ? [] : [{ startRow: 0, startCol: group.from, endRow: 0, endCol: group.to }],
        freezePane: { rows: heads.length },
      },
    ],
  });
}

/** The same as .xls, which older systems ask for. Its writer knows no frozen heads. */
export async function asXls({ sheet, heads, group, widths, figures, rows }: Table): Promise<Uint8Array> {
  const { utils, write } = await import('xlsx');
  const table = utils.aoa_to_sheet([]);
  for (const [row, texts] of [...heads, ...rows].entries())
    for (const [at, text] of texts.entries()) {
      const figure = row >= heads.length && figures.has(at) ? figureIn(text) : null;
      table[utils.encode_cell({ r: row, c: at })] =
        figure === null ? { t: 's', v: text, z: TEXT } : { t: 'n', v: figure.value, z: formatOf(figure.decimals) };
    }
  table['!ref'] = utils.encode_range({ r: 0, c: 0 }, { r: heads.length + rows.length - 1, c: widths.length - 1 });
  table['!cols'] = widths.map((wch) => ({ wch }));
  if (group !== null) table['!merges'] = [{ s: { r: 0, c: group.from }, e: { r: 0, c: group.to } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, table, sheet);
  // without the shared strings a cell holds 255 characters at most
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8', bookSST: true }) as ArrayBuffer);
}
