import type { SittingState } from '#shared/record/state.ts';
import { namedResultOf } from '#shared/results/disclosure.ts';
import type { ResultVerdict } from '#shared/results/candidate-result.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { ShownResult, SittingOutcome } from '#shared/wire/host/people-channels.ts';
import type { Owner } from '../journal/check-line.ts';
import type { Journals } from '../journal/journals.ts';
import { foldJournal } from './fold-journal.ts';

/** A sitting's outcome with everybody in it. */
type Outcome = Pick<SittingOutcome, 'isClosed' | 'counts'> & { readonly people: ReadonlyMap<string, ShownResult> };
export type Outcomes = (owner: Owner) => Promise<Result<Outcome, HostFailure>>;

/** Sittings whose outcome is kept: figures only. One that was written to since is worked out again. */
const KEPT = 4000;

/**
 * What sittings came to, as far as may be shown. Folded apart from the folds of the day, which the next mark needs where they
 * are; one sitting at a time, in small steps.
 */
export function createOutcomes(journals: Pick<Journals, 'read'>): Outcomes {
  const kept = new Map<string, { readonly hash: string; readonly outcome: Outcome }>();
  let before: Promise<unknown> = Promise.resolve();
  const workOut: Outcomes = async (owner) => {
    const key = `${String(owner.practice)}/${owner.log}`;
    const end = await journals.read(owner, 0, 1);
    if (!end.ok) return end;
    const { hash } = end.value.head;
    const known = kept.get(key);
    if (known?.hash === hash) return ok(known.outcome);
    const state = await foldJournal(journals, owner);
    if (!state.ok) return state;
    const outcome = outcomeOf(state.value);
    kept.delete(key);
    kept.set(key, { hash: state.value.head.hash, outcome });
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return ok(outcome);
  };
  return (owner) => {
    const next = before.then(() => workOut(owner));
    before = next.catch(() => undefined);
    return next;
  };
}

function outcomeOf(state: SittingState): Outcome {
  const results = [...state.candidates.values()].map((candidate) => namedResultOf(state, candidate));
  const count = (verdict: ResultVerdict): number => results.filter((one) => one.verdict === verdict).length;
  return {
    isClosed: state.closing !== null,
    counts: {
      ...{ pass: count('pass'), fail: count('fail'), absent: count('absent'), void: count('void') },
      ...{ ineligible: count('ineligible'), open: count('open'), again: count('invalid') },
    },
    people: new Map(
      results.map(({ candidate: { candidateId }, verdict, judgement }) => [
        candidateId,
        { candidateId, verdict, shown: verdict === 'open' ? '' : (judgement?.shown ?? '') },
      ]),
    ),
  };
}
