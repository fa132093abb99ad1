import { Button } from 'antd';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { markingScreenOf } from '#renderer/marking/marking-screen.ts';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { checkInWords } from '#renderer/features/check-in/words.ts';
import { promiseWords } from '#renderer/features/check-in/promise-words.ts';
import type { Sentence } from '#shared/words/say.ts';
import type { CheckInFilter, Headcount } from './headcount.ts';

type Props = {
  readonly head: Headcount;
  /** How many have not signed the promise; null where none is asked. */
  readonly unsigned: number | null;
  readonly filter: CheckInFilter;
  readonly onFilter: (filter: CheckInFilter) => void;
};

/** The heads, large; each figure also narrows the list to the people it counts. */
export function CheckInHead({ head, unsigned, filter, onFilter }: Props) {
  const t = useSay();
  const marking = useSittingPart(({ state }) => markingScreenOf(state.sitting));
  const left = unsigned ?? 0;
  const figures: readonly (readonly [CheckInFilter, Sentence, number])[] = [
    ['all', checkInWords.expected, head.expected],
    ['there', checkInWords.actual, head.actual],
    ['absent', checkInWords.absent, head.absent],
    ['void', checkInWords.voided, head.voided],
    ...(head.stopped === 0 ? [] : [['ineligible', checkInWords.stopped, head.stopped] as const]),
    ['unmarked', checkInWords.left, head.unmarked],
    ...(unsigned === null ? [] : [['unsigned', promiseWords.left, unsigned] as const]),
  ];
  return (
    <header className="kp-screen-head">
      <h1>{t(checkInWords.title)}</h1>
      <div className="kp-heads kp-grow" role="group" aria-label={t(checkInWords.filter)}>
        {figures.map(([name, word, count]) => (
          <button
            key={name}
            type="button"
            className="kp-head kp-eased"
            aria-pressed={name === filter}
            onClick={() => onFilter(name)}
          >
            <span>{t(word)}</span>
            <span className="kp-total">{count}</span>
          </button>
        ))}
      </div>
      {head.unmarked === 0 && (
        <>
          <span className="kp-tone" data-tone={left === 0 ? 'good' : 'warn'}>
            {left === 0 ? t(checkInWords.allDone) : t(promiseWords.leftToSign, { count: left })}
          </span>
          <Button type="primary" size="large" onClick={() => navigate(marking)}>
            {t(checkInWords.toScoring)}
          </Button>
        </>
      )}
    </header>
  );
}
