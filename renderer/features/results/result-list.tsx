import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { CandidateResult } from '#shared/results/candidate-result.ts';
import { resultsWords } from '#shared/results/words.ts';
import { useSay } from '#renderer/ui/say.ts';
import { VerdictTag } from './verdict-tag.tsx';

type Props = {
  readonly results: readonly CandidateResult[];
  readonly selected: string | null;
  readonly onPick: (id: string) => void;
};

/** Every candidate with figure and verdict; arrow keys walk through them. */
export function ResultList({ results, selected, onPick }: Props) {
  const t = useSay();
  const chosen = useRef<HTMLLIElement>(null);
  // A body in braces: newer Chromium answers scrollIntoView with a promise, which React would take for a clean-up.
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const walk = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = results.findIndex((r) => r.candidate.candidateId === selected);
    const next = results[Math.min(results.length - 1, Math.max(0, at + step))];
    if (next !== undefined) onPick(next.candidate.candidateId);
  };
  return (
    <ul className="results-list" role="listbox" tabIndex={0} aria-label={t(resultsWords.title)} onKeyDown={walk}>
      {results.map(({ candidate, judgement, verdict }) => {
        const isChosen = candidate.candidateId === selected;
        return (
          <li
            key={candidate.candidateId}
            ref={isChosen ? chosen : null}
            role="option"
            aria-selected={isChosen}
            onClick={() => onPick(candidate.candidateId)}
          >
            <span className="kp-num kp-faint kp-ellipsis" title={candidate.number}>
              {candidate.number}
            </span>
            <span className="kp-ellipsis" title={candidate.name}>
              {candidate.name}
            </span>
            <span className="kp-num-right">{judgement?.shown ?? ''}</span>
            <VerdictTag verdict={verdict} />
          </li>
        );
      })}
    </ul>
  );
}
