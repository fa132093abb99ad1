import { addYears, type CivilDate } from '#shared/base/calendar/civil-date.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { partOf } from '#shared/plans/part.ts';
import { reviewsBeyond } from '#shared/plans/reviews-beyond.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Owner } from '../journal/check-line.ts';
import type { Journals } from '../journal/journals.ts';
import type { Objection } from '../session/sessions.ts';
import { reviewsHere } from './whole.ts';

type Reads = Pick<Journals, 'list' | 'read' | 'stateOf'>;

/** The rule under which a re-review is planned. */
const PLANNED = 'calendar.re-review';

/**
 * The days of the reviews that somebody had at this station within the year before this one, whatever plan they were in: where
 * there is any, this one is the re-review, and it is the only one (综合评审工作流程 四).
 */
export async function reviewsBefore(
  journals: Reads,
  owner: Owner,
  { sitting, candidates }: SittingState,
): Promise<Result<(candidateId: string) => readonly CivilDate[], HostFailure>> {
  const states = await reviewsHere(journals, owner.practice, ({ sittingId }) => sittingId !== owner.log);
  if (!states.ok) return states;
  const beyond = reviewsBeyond(states.value.flatMap((state) => partOf(state) ?? []));
  const heldOn = sitting?.heldOn ?? '';
  return ok((candidateId) => {
    const candidate = candidates.get(candidateId);
    const taken = candidate === undefined ? [] : beyond(candidate);
    return taken.map(({ on }) => on).filter((on) => on < heldOn && heldOn <= addYears(on, 1));
  });
}

/** Objects to planning a re-review of somebody who has just had theirs, as the other sittings here say, whatever the page ticks. */
export async function notReReviewed(journals: Reads, owner: Owner, lines: readonly string[]): Promise<Objection> {
  if (!lines.some((line) => line.includes(`"rule":"${PLANNED}"`))) return () => null;
  const own = await journals.stateOf(owner);
  const before = own.ok ? await reviewsBefore(journals, owner, own.value) : own;
  return ({ body }, { candidates }) => {
    if (body.type !== 'facts_stated' || body.rule !== PLANNED || body.candidateId === null) return null;
    if (!before.ok) return before.error;
    const days = before.value(body.candidateId);
    if (days.length === 0 || Number(body.facts['used']) > 0) return null;
    return {
      kind: 're_review_used',
      detail: { name: candidates.get(body.candidateId)?.name ?? '', days: days.join('、') },
    };
  };
}
