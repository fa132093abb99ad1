import { Button, Input } from 'antd';
import { memo, useCallback, useMemo, useState } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { ConcernsLine } from '#renderer/concerns/concerns-line.tsx';
import { useConcernsByPerson } from '#renderer/concerns/use-concerns.ts';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { navigate, usePickedCandidate } from '#renderer/ui/navigate.ts';
import type { Stepwise } from '#shared/base/stepwise.ts';
import { useLatestInTurns } from '#renderer/turns/use-in-turns.ts';
import { matchesSearch } from '#shared/base/pinyin.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { SittingState } from '#shared/record/state.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { knownLedger } from '#renderer/data/known-ledger.ts';
import type { CandidateResult, ResultVerdict } from '#shared/results/candidate-result.ts';
import { shownResultOf } from '#shared/results/disclosure.ts';
import { isComparable } from '#shared/documents/comparison/compare.ts';
import { compareWords } from '#shared/documents/comparison/words.ts';
import { pictureWords } from '#shared/statistics/words.ts';
import { resultsWords, verdictOf } from '#shared/results/words.ts';
import { Distribution } from './distribution.tsx';
import { dotsOf } from './dots.ts';
import { ResultDetail } from './result-detail.tsx';
import { ResultList, type Row } from './result-list.tsx';
import './results.css';

const NONE_YET: readonly Row[] = [];

/** 成绩: every result with its verdict and the argument behind it. */
export function ResultsScreen() {
  const t = useSay();
  const state = useSittingPart((view) => view.state);
  const results = useLatestInTurns(useCallback(() => rowsOf(state), [state]));
  const { concerns, people } = useConcernsByPerson();
  const dots = useMemo(() => dotsOf(results ?? NONE_YET), [results]);
  const [search, setSearch] = useState('');
  const [picked, setPicked] = usePickedCandidate();

  if (results === null) return <p className="kp-page kp-soft">{t(resultsWords.preparing)}</p>;
  if (results.length === 0 || (state.scheme === null && procedureOf(state.sitting).givesMarks)) {
    const action = (
      <Button type="primary" onClick={() => navigate('scoring')}>
        {t(resultsWords.goScore)}
      </Button>
    );
    return <FullPage title={t(resultsWords.empty)} paragraphs={[t(resultsWords.emptyHow)]} actions={action} />;
  }
  const shown = results.filter(({ candidate }) => matchesSearch(search, candidate));
  const selected = shown.find((r) => r.candidate.candidateId === picked) ?? shown[0];
  const summed = procedureOf(state.sitting).resultShape === 'total';
  const selectedId = selected?.candidate.candidateId ?? null;
  return (
    <section className="kp-screen results">
      <Head state={state} results={results} />
      <ConcernsLine concerns={concerns} />
      <div className="results-body">
        <div className="results-side">
          <Input
            allowClear
            placeholder={t(resultsWords.search)}
            value={search}
            onChange={(e) => setSearch(e.target.value)}
          />
          <ResultList results={shown} selected={selectedId} onPick={setPicked} />
        </div>
        <div className="results-main">
          {state.sitting !== null && summed && (
            <Distribution
              dots={dots}
              passMark={state.sitting.settings.passMark}
              selected={selectedId}
              onPick={setPicked}
            />
          )}
          {selected !== undefined && (
            <ResultDetail
              key={selected.candidate.candidateId}
              result={selected}
              concern={people.get(selected.candidate.candidateId)}
              scheme={state.scheme}
              summed={summed}
            />
          )}
        </div>
      </div>
    </section>
  );
}

/** Every result with what its verdict is called, person by person. */
function* rowsOf(state: SittingState): Stepwise<readonly Row[]> {
  const rows: Row[] = [];
  for (const candidate of state.candidates.values()) {
    const result = shownResultOf(state, candidate);
    rows.push({ ...result, says: verdictOf(state, result) });
    yield;
  }
  return rows;
}

type HeadProps = { readonly state: SittingState; readonly results: readonly CandidateResult[] };

/** What is true of all results; no letter of a search changes it. */
const Head = memo(function Head({ state, results }: HeadProps) {
  const t = useSay();
  const counts = countsOf(results);
  const unsigned = knownLedger(state).open > 0;
  return (
    <header className="kp-screen-head">
      <h1>{t(resultsWords.title)}</h1>
      <span className="kp-soft">{t(resultsWords.counts, counts)}</span>
      {counts.stopped > 0 && <span className="kp-soft">{t(resultsWords.stopped, { count: counts.stopped })}</span>}
      {unsigned && <span className="kp-note kp-small">{t(resultsWords.provisional)}</span>}
      <span className="kp-grow" />
      <Button onClick={() => navigate('pictures')}>{t(pictureWords.open)}</Button>
      {isComparable(state) && <Button onClick={() => navigate('compare')}>{t(compareWords.open)}</Button>}
    </header>
  );
});

function countsOf(results: readonly CandidateResult[]) {
  const count = (verdict: ResultVerdict): number => results.filter((r) => r.verdict === verdict).length;
  return {
    all: results.length - count('ineligible'),
    stopped: count('ineligible'),
    pass: count('pass'),
    fail: count('fail'),
    absent: count('absent'),
    void: count('void'),
    open: count('open') + count('invalid'),
  };
}
