import { createRequire } from 'node:module';
import type { Bar } from '#shared/forms/parts/paper.ts';

// pdfmake's own encoder, whose node has modules of whole points only: its squares are taken and drawn at a size that fits.

type Encoder = {
  readonly measure: (node: { qr: string; mode: string; eccLevel: string }) => {
    readonly _canvas: readonly { readonly x: number; readonly y: number; readonly w: number; readonly color: string }[];
    readonly _width: number;
  };
};
const { default: encoder } = createRequire(import.meta.url)('pdfmake/js/qrEnc.js') as { readonly default: Encoder };

/** A module in points, 0.28 mm: what an ordinary scanner of 10 mil reads from an ordinary printer. */
const MODULE = 0.8;

/** A square code of a text of capitals and digits, neighbours in a row drawn as one bar. */
export function squareOf(text: string): { readonly bars: readonly Bar[]; readonly side: number } {
  const { _canvas: drawn, _width: width } = encoder.measure({ qr: text, mode: 'alphanumeric', eccLevel: 'L' });
  const squares = drawn.slice(1);
  const module = squares[0]?.w ?? 1;
  const bars: (Omit<Bar, 'w'> & { w: number })[] = [];
  for (const { x, y } of squares) {
    const [left, top] = [(x / module) * MODULE, (y / module) * MODULE];
    const last = bars.at(-1);
    if (last !== undefined && last.y === top && Math.abs(last.x + last.w - left) < MODULE / 10) last.w += MODULE;
    else bars.push({ type: 'rect', x: left, y: top, w: MODULE, h: MODULE, lineWidth: 0, color: '#000000' });
  }
  return { bars, side: (width / module) * MODULE };
}
