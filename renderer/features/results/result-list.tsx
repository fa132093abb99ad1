import { memo } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { WindowedList } from '#renderer/ui/windowed-list.tsx';
import type { CandidateResult } from '#shared/results/candidate-result.ts';
import type { Sentence } from '#shared/words/say.ts';
import { resultsWords } from '#shared/results/words.ts';
import { VerdictTag } from './verdict-tag.tsx';

/** A result with what its verdict is called. */
export type Row = CandidateResult & { readonly says: Sentence };
type Props = {
  readonly results: readonly Row[];
  readonly selected: string | null;
  readonly onPick: (id: string) => void;
};

/** Every candidate with figure and verdict. */
export function ResultList({ results, selected, onPick }: Props) {
  const t = useSay();
  return (
    <WindowedList
      id="result"
      label={t(resultsWords.title)}
      className="results-list"
      rowClass="results-row"
      rows={results}
      keyOf={({ candidate }) => candidate.candidateId}
      chosen={selected}
      onPick={onPick}
      Cells={Cells}
    />
  );
}

const Cells = memo(function Cells({ row }: { readonly row: Row }) {
  const { candidate, judgement, verdict, says } = row;
  return (
    <>
      <span className="kp-num kp-faint kp-ellipsis" title={candidate.number}>
        {candidate.number}
      </span>
      <span className="kp-ellipsis" title={candidate.name}>
        {candidate.name}
      </span>
      <span className="kp-num-right">{judgement?.shown ?? ''}</span>
      <VerdictTag verdict={verdict} says={says} />
    </>
  );
});
