import type { Mark } from '#shared/base/marks/mark.ts';
import { FULL_MARK } from '#shared/base/marks/mark.ts';

type Props = { readonly now: Mark; readonly best: Mark; readonly pass: Mark; readonly label: string };

const WIDTH = 240;
const x = (mark: Mark): number => (Math.min(mark, FULL_MARK) / FULL_MARK) * WIDTH;

/** Has the candidate passed, and can they still? Solid is given, hatched can still be reached, the line is the pass mark. */
export function PassPicture({ now, best, pass, label }: Props) {
  return (
    <svg className="scoring-pass" viewBox={`0 0 ${String(WIDTH)} 36`} role="img" aria-label={label}>
      <defs>
        <pattern id="scoring-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="5" stroke="currentColor" strokeWidth="1.5" />
        </pattern>
      </defs>
      <rect className="scoring-pass-track" x="0.5" y="0.5" width={WIDTH - 1} height="13" />
      <rect x={x(now)} y="1" width={Math.max(0, x(best) - x(now))} height="12" fill="url(#scoring-hatch)" />
      <rect className="scoring-pass-now" x="0" y="1" width={x(now)} height="12" />
      <line className="scoring-pass-line" x1={x(pass)} x2={x(pass)} y1="0" y2="18" />
      <text x={x(pass)} y="31" textAnchor="middle">
        {label}
      </text>
    </svg>
  );
}
