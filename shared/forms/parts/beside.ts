import type { Stepwise } from '#shared/base/stepwise.ts';
import type { HandedBatch } from '#shared/plans/handed-over.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { CandidateResult } from '#shared/results/candidate-result.ts';
import { shownResultOf, shownResultsOf } from '#shared/results/disclosure.ts';

/** What a form takes beside the record. */
export type Beside = {
  /** What the record does not say: the batches sealed of the sitting, with central's receipts. */
  readonly batches: readonly HandedBatch[];
  /** Every result as it may be shown, added up once for all forms that tell of it. */
  readonly results: () => readonly CandidateResult[];
};

/** What is beside a record of which nothing else is known; results are added up when a form asks for them. */
export function besideOf(state: SittingState, batches: readonly HandedBatch[] = []): Beside {
  let results: readonly CandidateResult[] | null = null;
  return { batches, results: () => (results ??= shownResultsOf(state)) };
}

/** The same with the results added up now; it may stop behind every person. */
export function* addUpBeside(state: SittingState, batches: readonly HandedBatch[] = []): Stepwise<Beside> {
  const results: CandidateResult[] = [];
  for (const candidate of state.candidates.values()) {
    results.push(shownResultOf(state, candidate));
    yield;
  }
  return { batches, results: () => results };
}
