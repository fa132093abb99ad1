import type { Strokes } from '#shared/model/promise.ts';

/** What a hand may draw: a name of three strokes. */
export const A_SIGNATURE: Strokes = [
  [
    [120, 80],
    [300, 90],
    [420, 70],
  ],
  [
    [260, 40],
    [250, 200],
    [180, 330],
  ],
  [
    [500, 120],
    [640, 60],
    [600, 240],
    [820, 300],
  ],
];
/** A slip of the hand. */
export const A_DOT: Strokes = [[[300, 200]]];
