import type { CivilDate } from '../base/calendar/civil-date.ts';
import type { ExamSubject } from '../documents/parts/subjects.ts';
import { reReview } from '../law/tianjin-appraisal/re-review.ts';
import { tianjinAppraisal } from '../law/tianjin-appraisal/policy.ts';
import type { Reason } from '../law/parts/verdict.ts';
import type { PlanPerson } from './joint.ts';
import { byPlan, subjectName, type PlanSettings } from './settings.ts';
import type { Standing } from './standing.ts';

/** Somebody who may take a subject again, or may not and why. */
export type Resit = {
  readonly person: PlanPerson;
  readonly subject: ExamSubject;
  readonly isOffered: boolean;
  readonly because: readonly Reason[];
};

/**
 * 补考: the subjects that somebody failed, was absent from, or passed too long ago. Of who is void in a subject no document and
 * no plan here says that they may come again.
 */
export function resitsOf(person: PlanPerson, settings: PlanSettings, today: CivilDate): Resit[] {
  return person.standings
    .filter(({ state }) => state === 'failed' || state === 'absent' || state === 'lapsed')
    .map((standing) => ({ person, subject: standing.subject, ...mayTake(person, standing, settings, today) }));
}

type Offer = Pick<Resit, 'isOffered' | 'because'>;

function mayTake({ place }: PlanPerson, standing: Standing, { resits }: PlanSettings, today: CivilDate): Offer {
  const { subject, state, counts, attempts } = standing;
  const used = attempts.length - 1;
  const isReview = subject === 'review' || subject === 'thesis';
  if (isReview && place.policy.id === tianjinAppraisal.id && state === 'failed' && counts !== null) {
    const { outcome, because } = reReview.judge({ failedOn: counts.on, proposedOn: today, used });
    return { isOffered: outcome === 'pass', because };
  }
  const name = subjectName(subject);
  if (resits === null)
    return { isOffered: true, because: [byPlan('resits_unlimited', `${name}可以补考，计划没有规定次数`)] };
  const isOffered = used < resits;
  const text = `${name}已补考 ${String(used)} 次，计划规定最多 ${String(resits)} 次`;
  return { isOffered, because: [byPlan(isOffered ? 'resit_left' : 'resits_used', text)] };
}
