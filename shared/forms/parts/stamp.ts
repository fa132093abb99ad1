import { MARGINS, PAGE, type Bar, type Node, type Section } from './paper.ts';
import type { Write } from './faces.ts';

/** What the host puts on every page of a paper it prints: which print it is, and the square that proves it. */
export type Stamp = {
  /** 第 2 次打印　第 1 份，共 2 份. */
  readonly line: string;
  /** The square and how wide it is in points; null on a preview, which proves nothing. */
  readonly square: { readonly bars: readonly Bar[]; readonly side: number } | null;
};

/** Below this the paper's own text begins; a printer leaves about 12 points at the edge. */
const EDGE = 13;
/** Where in the foot the print stands, under its two lines. */
const FOOT = 34;

/** The pages of a paper with its stamp: the square in the upper right corner, the print in the foot. */
export function stamped(section: Section, { line, square }: Stamp, write: Write): Section {
  const { width } = PAGE[section.pageOrientation];
  return {
    ...section,
    header: (page) => {
      const head = section.header(page);
      if (square === null) return head;
      const [left, top, right, bottom] = head.margin ?? MARGINS;
      const beside: Node = { ...head, margin: [left, top, right + square.side + 10, bottom] };
      const at = { x: width - MARGINS[2] - square.side, y: EDGE };
      // pdfmake writes into the bars it is given, so that each page needs its own
      const bars = square.bars.map((bar) => ({ ...bar }));
      return { stack: [beside, { canvas: bars, absolutePosition: at }] };
    },
    footer: (page, set) => ({
      stack: [
        section.footer(page, set),
        {
          text: write(line),
          fontSize: 7,
          color: '#333333',
          absolutePosition: { x: MARGINS[0], y: FOOT },
        },
      ],
    }),
  };
}
