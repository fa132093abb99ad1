import { memo, useMemo } from 'react';
import { formatMark, type Mark } from '#shared/base/marks/mark.ts';
import { resultsWords } from '#shared/results/words.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Dot } from './dots.ts';

const WIDTH = 560;
const HEIGHT = 76;
const PAD = 12;
const AXIS = 54;
const place = (mark: Mark): number => PAD + (mark / 10_000) * (WIDTH - 2 * PAD);

type Props = {
  readonly dots: readonly Dot[];
  readonly passMark: Mark;
  readonly selected: string | null;
  readonly onPick: (id: string) => void;
};

/** Every result as a dot on the line from 0 to 100 with the pass mark across it; dots that would cover each other are stacked. */
export const Distribution = memo(function Distribution({ dots, passMark, selected, onPick }: Props) {
  const t = useSay();
  const pass = place(passMark);
  const chosen = useMemo(() => dots.find(({ id }) => id === selected), [dots, selected]);
  return (
    <figure className="results-chart">
      <figcaption>{t(resultsWords.question)}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t(resultsWords.question)}>
        <line x1={PAD} x2={WIDTH - PAD} y1={AXIS} y2={AXIS} className="results-axis" />
        {[0, 2000, 4000, 6000, 8000, 10_000].map((mark) => (
          <text key={mark} x={place(mark)} y={AXIS + 16} textAnchor="middle">
            {mark / 100}
          </text>
        ))}
        <line x1={pass} x2={pass} y1={4} y2={AXIS} className="results-pass-line" />
        <text x={pass + 4} y={12} className="results-pass-text">
          {t(resultsWords.passMark, { mark: formatMark(passMark) })}
        </text>
        <Dots dots={dots} onPick={onPick} />
        {chosen !== undefined && (
          <circle
            className="results-chosen"
            data-selected="true"
            data-passed={chosen.passed}
            {...placeOf(chosen)}
            r={5.5}
          >
            <title>{chosen.label}</title>
          </circle>
        )}
      </svg>
    </figure>
  );
});

const placeOf = ({ mark, level }: Dot) => ({ cx: place(mark), cy: AXIS - 6 - level * 9 });

/** All of them; who is chosen is drawn above, so that a thousand are not drawn again for one. */
const Dots = memo(function Dots({ dots, onPick }: Pick<Props, 'dots' | 'onPick'>) {
  return dots.map((dot) => (
    <circle key={dot.id} {...placeOf(dot)} r={4} data-passed={dot.passed} onClick={() => onPick(dot.id)}>
      <title>{dot.label}</title>
    </circle>
  ));
});
