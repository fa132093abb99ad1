import { memo, useEffect, useMemo, useState, type Ref } from 'react';
import { useCalmState } from '#renderer/data/use-calm-state.ts';
import { StageMark } from '#renderer/marking/stage-mark.tsx';
import { matchesSearch } from '#shared/base/pinyin.ts';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import { usePreferences } from '#renderer/ui/preferences.ts';
import { useSay } from '#renderer/ui/say.ts';
import { useWindowedRows } from '#renderer/ui/windowed-rows.ts';
import { isGone, type Candidate } from '#shared/model/candidate.ts';
import type { SheetStage } from '#shared/progress/ledger.ts';
import { scoringWords } from '#renderer/features/scoring/words.ts';
import { stageMemory } from './stage-memory.ts';

type Props = {
  readonly candidates: readonly Candidate[];
  readonly examinerId: string;
  readonly selected: string;
  readonly select: (candidateId: string) => void;
  readonly searchRef: Ref<HTMLInputElement>;
  /** Gives the keys back to the sheet. */
  readonly leave: () => void;
};

/** The examiner's own candidates and how far each sheet has come. It follows the typing at a distance, never in its way. */
export function Queue({ candidates, examinerId, selected, select, searchRef, leave }: Props) {
  const t = useSay();
  const { touch } = usePreferences();
  const [query, setQuery] = useState('');
  const state = useCalmState();
  const found = useMemo(() => candidates.filter((candidate) => matchesSearch(query, candidate)), [candidates, query]);
  const [remembered] = useState(() => stageMemory(examinerId));
  const stages = useMemo(
    () => new Map(candidates.map(({ candidateId }) => [candidateId, remembered(state, candidateId)])),
    [candidates, state, remembered],
  );
  const height = touch ? 52 : 44;
  const rows = useWindowedRows(found.length, height);
  const at = found.findIndex(({ candidateId }) => candidateId === selected);
  const { reveal } = rows;
  useEffect(() => {
    if (at >= 0) reveal(at);
  }, [at, reveal]);

  const first = found[0];
  const done = [...stages.values()];
  const signed = done.filter((stage) => stage === 'signed').length;
  const finished = done.every((stage) => stage === 'signed' || isGone(stage));
  return (
    <aside className="scoring-queue" aria-label={t(scoringWords.queue)}>
      <div className="scoring-search">
        <input
          ref={searchRef}
          type="search"
          data-search
          aria-label={t(scoringWords.search_label)}
          placeholder={t(scoringWords.search)}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
            event.preventDefault();
            if (event.key === 'Enter' && first !== undefined) select(first.candidateId);
            setQuery('');
            leave();
          }}
        />
        <KeyCap keys={['/']} />
      </div>
      <p className="scoring-queue-count kp-small kp-soft kp-num">
        {finished ? t(scoringWords.all_signed) : t(scoringWords.queue_count, { signed, all: candidates.length })}
      </p>
      <div
        ref={rows.scroller}
        className="scoring-queue-rows"
        tabIndex={0}
        role="listbox"
        aria-label={t(scoringWords.queue)}
      >
        {found.length === 0 && <p className="kp-small kp-soft">{t(scoringWords.search_nothing)}</p>}
        <div style={{ height: found.length * height, position: 'relative' }}>
          {found.slice(rows.first, rows.last).map((candidate, index) => (
            <QueueRow
              key={candidate.candidateId}
              candidate={candidate}
              stage={stages.get(candidate.candidateId) ?? 'empty'}
              top={(rows.first + index) * height}
              height={height}
              isSelected={candidate.candidateId === selected}
              select={select}
            />
          ))}
        </div>
      </div>
    </aside>
  );
}

type RowProps = {
  readonly candidate: Candidate;
  readonly stage: SheetStage;
  readonly top: number;
  readonly height: number;
  readonly isSelected: boolean;
  readonly select: (candidateId: string) => void;
};

const QueueRow = memo(function QueueRow({ candidate, stage, top, height, isSelected, select }: RowProps) {
  return (
    <div
      role="option"
      aria-selected={isSelected}
      className="scoring-queue-row"
      data-stage={stage}
      data-candidate={candidate.candidateId}
      style={{ top, height }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => select(candidate.candidateId)}
    >
      <span className="kp-ellipsis">
        <b>{candidate.name}</b>
        <small className="kp-num kp-soft">{candidate.number}</small>
      </span>
      <StageMark stage={stage} />
    </div>
  );
});
