import type { SittingState } from '../record/state.ts';
import type { Candidate } from '../model/candidate.ts';
import { hidesNames } from '../progress/blinding.ts';
import { resultOf, type CandidateResult } from './candidate-result.ts';
import { isHandedIn } from './handed-in.ts';
import { awaitsThird } from './spread.ts';

// Examiners score independently (domain.md 4.4): nobody sees another's marks, or what they come to, before every sheet of that
// candidate is signed, the third's too where one is due.

/** Whether the marks of this candidate may be seen by others than whoever gave them. Older sittings show what they showed. */
export const isDisclosed = (state: SittingState, candidateId: string): boolean =>
  isHandedIn(state, candidateId) && !awaitsThird(state, candidateId);

/** Whether the record holds marks that may not be seen yet, so that no readable copy of it may leave. */
export const hidesMarks = (state: SittingState): boolean =>
  [...new Set([...state.sheets.values()].map(({ candidateId }) => candidateId))].some(
    (candidateId) => !isDisclosed(state, candidateId),
  );

/** A result as it may be shown: open, and without a single mark, until the candidate's sheets are all signed. */
function disclosed(state: SittingState, result: CandidateResult): CandidateResult {
  return isDisclosed(state, result.candidate.candidateId) ? result : closedTo(result);
}

/** Without a mark, or anything that marks come to. */
function closedTo(result: CandidateResult): CandidateResult {
  const sheets = result.sheets.map((part) => ({ ...part, score: null, given: part.given.map(() => false) }));
  return { ...result, verdict: 'open', judgement: null, sheets };
}

/** A candidate's result as screens and paper may show it. What is signed rests on the whole record: candidate-result.ts. */
export const shownResultOf = (state: SittingState, candidate: Candidate): CandidateResult =>
  disclosed(state, resultOf(state, candidate));

/**
 * The same where people are told by name outside the sitting: in a plan, in a person's history, in what a sitting came to. While those who
 * mark know candidates by codes, a result beside a name would tell whose sheet was whose.
 */
export const namedResultOf = (state: SittingState, candidate: Candidate): CandidateResult =>
  hidesNames(state) ? closedTo(resultOf(state, candidate)) : shownResultOf(state, candidate);

/** The same of every candidate, in the order they were admitted. */
export const shownResultsOf = (state: SittingState): CandidateResult[] =>
  [...state.candidates.values()].map((candidate) => shownResultOf(state, candidate));
