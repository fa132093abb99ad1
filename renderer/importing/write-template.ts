import { cellRef, colToLetter, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { TEMPLATES, type TemplateColumn, type TemplateKind } from '#shared/importing/templates.ts';

/** Rows that are prepared for typing; more can be added in Excel. */
const READY_ROWS = 500;
const HEADING = { font: { bold: true }, alignment: { vertical: 'center', wrapText: true } } as const;

/**
 * A blank list as .xlsx: headings frozen, columns wide enough, everything that is not a figure formatted as text so that
 * Excel leaves ID numbers alone, and drop-down lists where the values are fixed.
 */
export function writeTemplate(kind: TemplateKind): Promise<Uint8Array> {
  const { sheet, columns, group } = TEMPLATES[kind];
  const headers = columns.map(({ header }) => header);
  const above = group === null ? [] : [headers.map((_, index) => (index === group.from ? group.header : ''))];
  const first = above.length + 1;
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [row, texts] of [...above, headers].entries())
    for (const column of texts.keys()) cells.set(`${row},${column}`, { style: HEADING });
  return writeXlsx({
    sheets: [
      {
        name: sheet,
        columns: columns.map(({ width, number }) => ({ width, ...(number ? {} : { style: { numFmt: '@' } }) })),
        // Blank rows carry the text format to the cells a person is about to fill.
        rows: [
          ...above,
          headers,
          ...Array.from({ length: READY_ROWS }, () => columns.map(({ number }) => (number ? null : ''))),
        ],
        cells,
        merges: group === null ? [] : [{ startRow: 0, startCol: group.from, endRow: 0, endCol: group.to }],
        freezePane: { rows: first },
        dataValidations: columns.flatMap((column, index) => validation(column, index, first)),
      },
    ],
  });
}

function validation({ choices }: TemplateColumn, column: number, firstRow: number) {
  if (choices.length === 0) return [];
  const range = `${cellRef(firstRow, column)}:${colToLetter(column)}${firstRow + READY_ROWS}`;
  return [{ type: 'list' as const, values: [...choices], allowBlank: true, showErrorMessage: true, range }];
}
