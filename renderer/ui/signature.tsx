import { PAD, type Strokes } from '#shared/model/promise.ts';
import './signature.css';

/** What a hand drew, as large as there is room for; in the colour of the text around it. */
export function Signature({ strokes, label }: { readonly strokes: Strokes; readonly label: string }) {
  return (
    <svg
      className="kp-signature"
      viewBox={`0 0 ${String(PAD.width)} ${String(PAD.height)}`}
      role="img"
      aria-label={label}
    >
      {strokes.map((stroke, n) => (
        <polyline key={n} points={lineOf(stroke)} />
      ))}
    </svg>
  );
}

/** A point by itself is drawn as a line that comes back to it, so that a dot shows. */
const lineOf = (stroke: Strokes[number]): string =>
  (stroke.length === 1 ? [...stroke, ...stroke] : stroke).map(([x, y]) => `${String(x)},${String(y)}`).join(' ');
