import { procedureOf } from '../procedures/registry.ts';
import { isDivided } from '../record/division.ts';
import type { SittingState } from '../record/state.ts';
import { completeScore, type CandidateResult, type SheetPart } from '../results/candidate-result.ts';
import { isGone } from '../model/candidate.ts';
import { shownResultsOf } from '../results/disclosure.ts';
import type { Sentence } from '../words/say.ts';

/** Whom the pictures of a sitting are of. Nobody is in them whose result may not be seen yet: the gate is the results' own. */
export type Scored = {
  /** Passed or failed. */
  readonly results: readonly CandidateResult[];
  /** The same, and whoever has to be marked again because examiners lay too far apart: what examiners gave, agreed or not. */
  readonly marked: readonly CandidateResult[];
  /** Present, without a result that may be shown. */
  readonly waiting: number;
  /** Absent or void. */
  readonly away: number;
  /** Stopped as not eligible: they were never to be assessed. */
  readonly stopped: number;
};

export function scoredOf(state: SittingState): Scored {
  const all = shownResultsOf(state);
  const marked = all.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail' || verdict === 'invalid');
  const results = marked.filter(({ verdict }) => verdict !== 'invalid');
  const stopped = all.filter(({ verdict }) => verdict === 'ineligible').length;
  const away = all.filter(({ verdict }) => isGone(verdict)).length - stopped;
  return { results, marked, away, stopped, waiting: all.length - away - stopped - results.length };
}

/** One thing that everybody who scores gives a mark for: the whole sheet, or a subject or stage where those do not add up. */
export type Measure = {
  readonly name: Sentence;
  /** Points of one sheet; null where it has none, as in a stage that was not reached. */
  readonly of: (part: SheetPart) => number | null;
  /** Whether they give a mark for it at all: of divided tasks nobody does but those who have it. */
  readonly isTheirs: (part: SheetPart) => boolean;
};

export function measuresOf(state: SittingState): readonly Measure[] {
  if (procedureOf(state.sitting).resultShape === 'total' && !isDivided(state))
    return [{ name: WHOLE, of: wholeOf, isTheirs: () => true }];
  return (state.scheme?.tasks ?? []).map(({ name }, at) => ({
    name: [name, name],
    isTheirs: ({ own }) => own[at] === true,
    of: ({ score, given }) => (score === null || given[at] !== true ? null : (score.tasks[at]?.mark ?? 0) / 100),
  }));
}

const WHOLE: Sentence = ['总分', 'Total'];

function wholeOf(part: SheetPart): number | null {
  const total = completeScore(part)?.total;
  return total === undefined ? null : Number(total.num) / Number(total.den) / 100;
}
