import { PAD, type Strokes } from '#shared/model/promise.ts';
import type { Node } from './paper.ts';

/** What a hand drew, so high in points; of the field it was drawn in, however much of it is empty. */
export function handwriting(strokes: Strokes, height: number): Node {
  const scale = height / PAD.height;
  return {
    canvas: strokes.map((stroke) => ({
      type: 'polyline',
      // a dot is the shortest of lines
      points: (stroke.length === 1 ? [...stroke, ...stroke.map(([x, y]) => [x + 2, y])] : stroke).map(
        ([x = 0, y = 0]) => ({
          x: x * scale,
          y: y * scale,
        }),
      ),
      lineWidth: 1.1,
      lineCap: 'round',
    })),
  };
}
