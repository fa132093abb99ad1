import { fill, paper, paperDate } from './words.ts';
import type { Write } from './faces.ts';
import { FILL_CELL, type Node, type Section } from './paper.ts';
import type { SignatureLine } from './figures.ts';

// The kinds of cell every form is made of.

export type Cells = {
  /** A head: bold, centred. */
  readonly head: (text: string) => Node;
  /** Running text, set left. */
  readonly prose: (text: string) => Node;
  /** A short value, centred. */
  readonly value: (text: string) => Node;
  /** A mark, set right so that the decimal points of a column stand under each other. */
  readonly mark: (text: string) => Node;
  /** `isWide`: with room for the date beside the name, where a turned page is short of height. */
  readonly signature: (line: SignatureLine, isWide: boolean) => Node;
  readonly opinion: (line: SignatureLine) => Node;
};

/** Cells in a type size (points). Only rows that never break can be centred: pdfmake loses text when centred cells break. */
export function cells(write: Write, fontSize: number, whole = true): Cells {
  const middle = { fontSize, verticalAlignment: whole ? 'middle' : 'top' } as const;
  return {
    head: (text) => ({ ...middle, text: write(text), bold: true, alignment: 'center' }),
    prose: (text) => ({ ...middle, text: write(text) }),
    value: (text) => ({ ...middle, text: write(text), alignment: 'center' }),
    mark: (text) => ({ ...middle, text: write(text), alignment: 'right' }),
    signature: (line, isWide) => signature(write, line, isWide),
    opinion: ({ label, opinion }) => ({
      text: write(fill(paper.opinion, { label, opinion })),
      fontSize: SIGNATURE_SIZE,
      margin: [2, 3, 6, 3],
    }),
  };
}

/** Placeholders for the columns a `colSpan` covers. */
export const covered = (columns: number): Node[] => Array.from({ length: columns }, () => ({}));

/** Borders of cells that look like one over several rows: pdfmake sets real ones too low, and not alike on every page. */
export const OPEN = {
  first: [true, true, true, false],
  between: [true, false, true, false],
  last: [true, false, true, true],
} as const;
/** What stands `down` points under the head of the first of them; it takes no room of its own. */
export const floating = (node: Node, down: number): Node => ({
  ...node,
  verticalAlignment: 'top',
  relativePosition: { x: 0, y: down },
});

/**
 * The last rows of a table as one row that never breaks, so that no signature stands alone on a page. `widths` are those
 * of the table; the head rows are repeated above it when it moves to a page of its own.
 */
export const ending = (widths: readonly number[], body: Node[][], heights?: number): Node[] => [
  {
    layout: 'tail',
    colSpan: widths.length,
    margin: FILL_CELL,
    table: { widths, body, ...(heights === undefined ? {} : { heights }) },
  },
  ...covered(widths.length - 1),
];

/** Opinions across a table, a row each, then the signature lines beside each other in one cell. */
export function signatureRows(
  lines: readonly SignatureLine[],
  columns: number,
  make: Cells,
  orientation: Section['pageOrientation'] = 'portrait',
): Node[][] {
  const isWide = orientation === 'landscape';
  const across = (cell: Node): Node[] => [{ ...cell, colSpan: columns }, ...covered(columns - 1)];
  const opinions = lines.filter(({ opinion }) => opinion !== '');
  return [
    ...opinions.map((line) => across(make.opinion(line))),
    ...inRows(lines).map((row) =>
      across({ columns: row.map((line) => ({ ...make.signature(line, isWide), width: '*' })), columnGap: 14 }),
    ),
  ];
}

/** As many signatures as stand beside each other with room for ink; more of them are spread evenly over rows. */
const ABREAST = 3;
function inRows(lines: readonly SignatureLine[]): SignatureLine[][] {
  const each = Math.ceil(lines.length / Math.max(1, Math.ceil(lines.length / ABREAST)));
  return lines.flatMap((_, at) => (at % each === 0 ? [lines.slice(at, at + each)] : []));
}

const SIGNATURE_SIZE = 10;
/** A seal needs no word that says where to sign. */
const isSeal = (label: string): boolean => label.endsWith(paper.sealed);

/** Label and name with room for ink beside it; below, the seal of a signature made on screen, and the date. */
function signature(write: Write, line: SignatureLine, isWide: boolean): Node {
  const date: Node = { width: 'auto', text: write(paperDate(line.at)) };
  const seal = line.digest === '' ? '' : fill(paper.signedBy, { digest: line.digest.slice(0, 8) });
  const rows: Node[] = [
    {
      columns: [
        {
          width: 'auto',
          text: write(fill(isSeal(line.label) ? paper.sealHere : paper.signHere, { label: line.label })),
        },
        { width: '*', text: write(line.name), bold: true, margin: [2, 0, 0, 0] },
        ...(isWide ? [date] : []),
      ],
      columnGap: 0,
    },
    {
      columns: [
        { width: '*', text: write(seal), fontSize: 8, color: '#444444', margin: [0, 2, 0, 0] },
        ...(isWide ? [] : [date]),
      ],
      columnGap: 0,
      margin: [0, isWide ? 2 : 6, 0, 0],
    },
  ];
  return { stack: rows, fontSize: SIGNATURE_SIZE, margin: isWide ? [2, 5, 6, 3] : [2, 7, 6, 5] };
}
