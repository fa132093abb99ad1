import { MOST_POINTS, PAD, type Strokes } from '#shared/model/promise.ts';

type Drawn = readonly { readonly points: readonly { readonly x: number; readonly y: number }[] }[];
type Point = Strokes[number][number];

/**
 * What was drawn in a field of that size, in the record's own: whole places, none twice, and where a slow hand left more points
 * than one signature has, those closest to the one before are left out.
 */
export function strokesOf(drawn: Drawn, size: { readonly width: number; readonly height: number }): Strokes {
  const place = (at: number, from: number, to: number): number => Math.round(Math.min(1, Math.max(0, at / from)) * to);
  const all = drawn
    .filter(({ points }) => points.length > 0)
    .map(({ points }) =>
      points.map(({ x, y }): Point => [place(x, size.width, PAD.width), place(y, size.height, PAD.height)]),
    );
  for (let apart = 1; ; apart += 1) {
    const thinned = all.map((stroke) => thin(stroke, apart));
    if (thinned.flat().length <= MOST_POINTS || apart > PAD.width) return thinned;
  }
}

/** A stroke's points that far apart; where it begins and ends stays. */
function thin(stroke: readonly Point[], apart: number): Point[] {
  const kept: Point[] = [];
  stroke.forEach((point, n) => {
    const last = kept.at(-1);
    const gap = last === undefined ? Infinity : Math.hypot(point[0] - last[0], point[1] - last[1]);
    if (gap >= apart || (n === stroke.length - 1 && gap > 0)) kept.push(point);
  });
  return kept;
}
