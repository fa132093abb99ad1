import { followAll } from '#shared/record/chain.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE, type SittingState } from '#shared/record/state.ts';
import { shownResultsOf } from '#shared/results/disclosure.ts';
import type { ResultVerdict } from '#shared/results/candidate-result.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { ShownResult, SittingOutcome } from '#shared/wire/host/people-channels.ts';
import { hashText, type Owner } from '../journal/check-line.ts';
import type { Journals } from '../journal/journals.ts';
import { breath } from './breath.ts';

/** A sitting's outcome with everybody in it. */
type Outcome = Pick<SittingOutcome, 'isClosed' | 'counts'> & { readonly people: ReadonlyMap<string, ShownResult> };
export type Outcomes = (owner: Owner) => Promise<Result<Outcome, HostFailure>>;

/** Sittings whose outcome is kept: figures only. One that was written to since is worked out again. */
const KEPT = 4000;
/** Few enough that nothing waits long for their fold. */
const PAGE_LINES = 500;

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
    const state = await stateOf(journals, owner);
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

async function stateOf(journals: Pick<Journals, 'read'>, owner: Owner): Promise<Result<SittingState, HostFailure>> {
  let state = EMPTY_STATE;
  for (;;) {
    const page = await journals.read(owner, state.head.seq + 1, PAGE_LINES);
    if (!page.ok) return page;
    const { lines, head } = page.value;
    if (lines.length === 0) return head.hash === state.head.hash ? ok(state) : damaged(state);
    const links = followAll(lines, state === EMPTY_STATE ? EMPTY_HEAD : state.head, hashText);
    if (!links.ok) return damaged(state);
    state = foldAll(state, links.value);
    await breath();
  }
}

const damaged = ({ head }: SittingState): Result<never, HostFailure> =>
  err({ kind: 'journal_damaged', detail: { seq: head.seq + 1 } });

function outcomeOf(state: SittingState): Outcome {
  const results = shownResultsOf(state);
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
