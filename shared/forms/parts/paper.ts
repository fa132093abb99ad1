import type { Run } from './faces.ts';

// The few parts of pdfmake's document definition the forms use, typed here because pdfmake's own types pull in the DOM
// and Node. Lengths are in points: A4 is 595.28 by 841.89.

export type Margin = readonly [left: number, top: number, right: number, bottom: number];
export type Node = {
  readonly text?: readonly Run[];
  readonly stack?: readonly Node[];
  readonly columns?: readonly Node[];
  readonly columnGap?: number;
  readonly table?: Table;
  readonly layout?: LayoutName;
  readonly width?: number | '*' | 'auto';
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly border?: readonly [left: boolean, top: boolean, right: boolean, bottom: boolean];
  readonly margin?: Margin;
  /** A photo by its digest, as large as fits. */
  readonly image?: string;
  readonly fit?: readonly [width: number, height: number];
  readonly fontSize?: number;
  readonly bold?: boolean;
  /** Titles and running text are set in a song face, tables in the body face. */
  readonly font?: typeof SONG_FACE;
  readonly color?: string;
  readonly characterSpacing?: number;
  readonly alignment?: 'left' | 'center' | 'right';
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  readonly unbreakable?: boolean;
  readonly lineHeight?: number;
  readonly pageBreak?: 'after';
  /** Lines, handwriting and bars, in points from the upper left corner of the node. */
  readonly canvas?: readonly (Line | Pen | Bar)[];
  /** From the upper left corner of the page. */
  readonly absolutePosition?: { readonly x: number; readonly y: number };
  /** From where it would stand; it takes no room. */
  readonly relativePosition?: { readonly x: number; readonly y: number };
};
type Line = {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly lineWidth: number;
  readonly dash?: { readonly length: number };
};
/** One stroke of a hand. */
type Pen = {
  readonly type: 'polyline';
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly lineWidth: number;
  readonly lineCap: 'round';
};
export type Bar = {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly lineWidth: 0;
  readonly color: string;
};
export type Table = {
  readonly widths: readonly (number | '*')[];
  readonly headerRows?: number;
  readonly keepWithHeaderRows?: number;
  readonly dontBreakRows?: boolean;
  /** The least height of every row, or of each. */
  readonly heights?: number | readonly number[];
  readonly body: readonly (readonly Node[])[];
};
/** One form: it starts on a new page and carries its own furniture. */
export type Section = {
  readonly section: readonly Node[];
  readonly pageOrientation: 'portrait' | 'landscape';
  readonly header: (page: number) => Node;
  /** `set` is how many pages the whole file has. */
  readonly footer: (page: number, set: number) => Node;
  readonly watermark: Watermark | null;
};
export type Watermark = {
  readonly text: string;
  readonly color: string;
  readonly opacity: number;
  readonly bold: boolean;
  readonly angle: number;
  readonly fontSize: number;
};

export const BODY_FACE = 'body';
export const SONG_FACE = 'song' as const;
/** The square of a seal stands above the text, in the upper right corner. */
export const MARGINS: Margin = [42, 70, 42, 58];
const A4 = { short: 595.28, long: 841.89 };
/** Pages as they lie, in points. */
export const PAGE = {
  portrait: { width: A4.short, height: A4.long },
  landscape: { width: A4.long, height: A4.short },
} as const;
/** Width between the margins. */
export const textWidth = (orientation: Section['pageOrientation']): number =>
  PAGE[orientation].width - MARGINS[0] - MARGINS[2];

const LINE = 0.6;
const PADDING = { side: 3, head: 3 };

/** What column widths may sum up to so that a table of `columns` columns is exactly `width` wide. */
export const innerWidth = (width: number, columns: number): number =>
  width - columns * 2 * PADDING.side - (columns + 1) * LINE;

type Edges = (index: number, node: { readonly table: Table }) => number;
type Layout = {
  readonly hLineWidth: Edges;
  readonly vLineWidth: Edges;
  readonly paddingLeft: Edges;
  readonly paddingRight: Edges;
  readonly paddingTop: Edges;
  readonly paddingBottom: Edges;
};
const always =
  (value: number): Edges =>
  () =>
    value;
const grid: Layout = {
  hLineWidth: always(LINE),
  vLineWidth: always(LINE),
  paddingLeft: always(PADDING.side),
  paddingRight: always(PADDING.side),
  paddingTop: always(PADDING.head),
  paddingBottom: always(PADDING.head),
};
/**
 * `grid` is the ruled table of an official form; `headed` has a heading without a frame for its first row; `tail` is the same
 * as `grid` inside a cell, whose edges the cell draws.
 */
export const LAYOUTS = {
  grid,
  headed: { ...grid, hLineWidth: (index) => (index === 0 ? 0 : LINE) },
  tail: {
    ...grid,
    hLineWidth: (index, node) => (index === 0 || index === node.table.body.length ? 0 : LINE),
    vLineWidth: (index, node) => (index === 0 || index === node.table.widths.length ? 0 : LINE),
  },
} as const satisfies Record<string, Layout>;
export type LayoutName = keyof typeof LAYOUTS;
/** Margin that lets a `tail` fill the cell it stands in. */
export const FILL_CELL: Margin = [-PADDING.side, -PADDING.head, -PADDING.side, -PADDING.head];
