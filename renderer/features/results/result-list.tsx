import { memo, useEffect, type KeyboardEvent } from 'react';
import { usePreferences } from '#renderer/ui/preferences.ts';
import { useSay } from '#renderer/ui/say.ts';
import { useWindowedRows } from '#renderer/ui/windowed-rows.ts';
import type { CandidateResult } from '#shared/results/candidate-result.ts';
import { resultsWords } from '#shared/results/words.ts';
import { VerdictTag } from './verdict-tag.tsx';

type Props = {
  readonly results: readonly CandidateResult[];
  readonly selected: string | null;
  readonly onPick: (id: string) => void;
};

/** Every candidate with figure and verdict; arrow keys walk through them. Only the rows in view are drawn. */
export function ResultList({ results, selected, onPick }: Props) {
  const t = useSay();
  const { touch } = usePreferences();
  const height = touch ? 44 : 32;
  const { scroller, first, last, reveal } = useWindowedRows(results.length, height);
  const at = results.findIndex((r) => r.candidate.candidateId === selected);
  useEffect(() => reveal(Math.max(at, 0)), [at, reveal]);
  const walk = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = results[Math.min(results.length - 1, Math.max(0, at + step))];
    if (next !== undefined) onPick(next.candidate.candidateId);
  };
  return (
    <div
      ref={scroller}
      className="results-list"
      role="listbox"
      tabIndex={0}
      aria-label={t(resultsWords.title)}
      aria-activedescendant={at >= first && at < last ? `result-${String(at)}` : undefined}
      onKeyDown={walk}
    >
      <div style={{ height: first * height }} aria-hidden="true" />
      {results.slice(first, last).map((result, index) => (
        <Row
          key={result.candidate.candidateId}
          result={result}
          at={first + index}
          of={results.length}
          isChosen={first + index === at}
          height={height}
          onPick={onPick}
        />
      ))}
      <div style={{ height: (results.length - last) * height }} aria-hidden="true" />
    </div>
  );
}

type RowProps = {
  readonly result: CandidateResult;
  readonly at: number;
  readonly of: number;
  readonly isChosen: boolean;
  readonly height: number;
  readonly onPick: Props['onPick'];
};

const Row = memo(function Row({ result, at, of, isChosen, height, onPick }: RowProps) {
  const { candidate, judgement, verdict } = result;
  return (
    <div
      id={`result-${String(at)}`}
      className="results-row"
      style={{ height }}
      role="option"
      aria-selected={isChosen}
      aria-posinset={at + 1}
      aria-setsize={of}
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
    </div>
  );
});
