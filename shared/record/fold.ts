import { apply } from './apply.ts';
import type { Link } from './chain.ts';
import type { Draft } from './draft.ts';
import { KINDS } from './kinds.ts';
import type { SittingState } from './state.ts';

/** The state after one more link; the state before stays as it was. */
export function fold(state: SittingState, link: Link): SittingState {
  const { touches } = KINDS[link.entry.body.type];
  const draft = {
    ...state,
    ...(touches === null ? {} : { [touches]: new Map<unknown, unknown>(state[touches]) }),
  } as Draft;
  apply(draft, link, new Set());
  return draft;
}

/** The state after many links. */
export function foldAll(state: SittingState, links: Iterable<Link>): SittingState {
  const run = startFold(state);
  for (const link of links) run.add(link);
  return run.state;
}

/** A fold link by link. Its state is written on in place, so it is only a value again once nothing more is added. */
export type FoldRun = { readonly state: SittingState; readonly add: (link: Link) => void };

/**
 * Starts a run behind `state`, which stays as it was: each map is copied once instead of once an entry, so a day's log opens in
 * one breath, and entries may be judged on the way.
 */
export function startFold(state: SittingState): FoldRun {
  const draft: Draft = {
    ...state,
    people: new Map(state.people),
    keys: new Map(state.keys),
    slips: new Map(state.slips),
    confirmations: new Map(state.confirmations),
    candidates: new Map(state.candidates),
    attendance: new Map(state.attendance),
    assigned: new Map(state.assigned),
    promises: new Map(state.promises),
    sheets: new Map(state.sheets),
    clocks: new Map(state.clocks),
    conferrals: new Map(state.conferrals),
    thirds: new Map(state.thirds),
    spreadDecisions: new Map(state.spreadDecisions),
    facts: new Map(state.facts),
    evidence: new Map(state.evidence),
    subjectScores: new Map(state.subjectScores),
    questions: new Map(state.questions),
    decisions: new Map(state.decisions),
    certificates: new Map(state.certificates),
    answers: new Map(state.answers),
  };
  const mine = new Set<object>();
  return { state: draft, add: (link) => apply(draft, link, mine) };
}
