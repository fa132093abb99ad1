import { addMonths, addYears, type CivilDate } from '../base/calendar/civil-date.ts';
import type { ExamSubject } from '../documents/parts/subjects.ts';
import { reReview } from '../law/tianjin-appraisal/re-review.ts';
import { tianjinAppraisal } from '../law/tianjin-appraisal/policy.ts';
import type { Reason } from '../law/parts/verdict.ts';
import type { PlanPerson } from './joint.ts';
import type { Evaluation } from '../model/evaluation.ts';
import { isBelow, type Total } from './evaluated.ts';
import { byPlan, subjectName, type PlanSettings } from './settings.ts';
import type { Attempt, Standing } from './standing.ts';

/** Somebody who may take a subject again, or may not and why. */
export type Resit = {
  readonly person: PlanPerson;
  readonly subject: ExamSubject;
  /** Which part of it, where it is held in several. */
  readonly part?: number;
  /** Which attempt it would be; the first time again is 2. */
  readonly attempt: number;
  readonly isOffered: boolean;
  /** The last day on which it may be taken; null where nothing sets one. */
  readonly until: CivilDate | null;
  readonly because: readonly Reason[];
};

/**
 * 补考 on a day, of exams alone: the subjects that somebody failed, was absent from, or passed too long ago. Of who is void in a subject no
 * document and no plan here says that they may come again, and whoever is not eligible applies anew.
 */
export function resitsOf(person: PlanPerson, settings: PlanSettings, day: CivilDate): Resit[] {
  const { verdict, torn, total, place } = person;
  if (verdict === 'ineligible' || verdict === 'removed' || torn !== undefined) return [];
  const { evaluation } = place;
  return person.standings.flatMap((standing) => {
    const { subject, parts } = standing;
    if (subject === 'recognition' || !isAgain(standing, total, evaluation)) return [];
    if (parts === undefined) return [resitOf(person, standing, settings, day)];
    return parts.flatMap((one, at) =>
      isPartAgain(standing, one, evaluation) ? [{ ...resitOf(person, one, settings, day), part: at + 1 }] : [],
    );
  });
}

/** Where weights decide, nothing is taken again before they do, nor after somebody passed by them; then also what only lies low. */
function isAgain(standing: Standing, total: Total | undefined, evaluation: Evaluation | undefined): boolean {
  const { state } = standing;
  if (total === undefined || evaluation === undefined) return AGAIN.has(state);
  if (total.verdict !== 'fail') return state === 'lapsed';
  return AGAIN.has(state) || isBelow(standing, evaluation.passMark);
}

/** Of the parts of a subject those that failed it: who was absent, and where the mean decides, the marks below it. */
function isPartAgain({ subject, state }: Standing, part: Standing, evaluation: Evaluation | undefined): boolean {
  if (state === 'lapsed') return true;
  const join = evaluation?.subjects.find((one) => one.subject === subject)?.parts?.join;
  if (state === 'absent') return join === 'each' ? AGAIN.has(part.state) : part.state === 'absent';
  return join === 'each' && state === 'failed' ? AGAIN.has(part.state) : isBelow(part, evaluation?.passMark ?? 0);
}

/** How somebody stands in what would be taken again: the subject, or that part of it. */
export function standingAgain({
  person,
  subject,
  part,
}: Pick<Resit, 'person' | 'subject' | 'part'>): Standing | undefined {
  const standing = person.standings.find((one) => one.subject === subject);
  return part === undefined ? standing : standing?.parts?.[part - 1];
}

const AGAIN: ReadonlySet<Standing['state']> = new Set(['failed', 'absent', 'lapsed']);

/** How one subject may be taken again on that day. */
export function resitOf(person: PlanPerson, standing: Standing, settings: PlanSettings, day: CivilDate): Resit {
  const { subject, attempts } = standing;
  return { person, subject, attempt: attempts.length + 1, ...mayTake(person, standing, settings, day) };
}

type Offer = Pick<Resit, 'isOffered' | 'until' | 'because'>;
const no = (because: Reason, until: CivilDate | null = null): Offer => ({
  isOffered: false,
  until,
  because: [because],
});

function mayTake(person: PlanPerson, standing: Standing, settings: PlanSettings, day: CivilDate): Offer {
  const { subject, state, counts, attempts } = standing;
  const name = subjectName(subject);
  const waiting = attempts.find(({ sittingId, outcome }) => sittingId !== null && !IS_OVER.has(outcome));
  if (waiting !== undefined) return no(byPlan('resit_planned', `${name}已安排 ${waiting.on} 补考，成绩还没有出来`));
  if (attempts.some(({ isClosed }) => !isClosed))
    return no(byPlan('sitting_not_closed', `${name}所在场次还没有结束，成绩未定`));
  if (person.candidate.idNumber === '')
    return no(byPlan('resit_without_number', `没有证件号码，${name}补考的成绩无法对应到本人`));
  const isReview = subject === 'review' || subject === 'thesis';
  if (isReview && person.place.policy.id === tianjinAppraisal.id && state === 'failed' && counts !== null)
    return reReviewOn(person, counts, attempts, day);
  return byTheSettings(person, standing, settings, day);
}

const IS_OVER: ReadonlySet<Attempt['outcome']> = new Set(['passed', 'failed', 'absent', 'void']);

/** The one re-review within a year (综合评审工作流程 四), whatever plan or sitting of this station the reviews were in. */
function reReviewOn({ beyond }: PlanPerson, counts: Attempt, attempts: readonly Attempt[], day: CivilDate): Offer {
  const near = beyond.filter(({ on }) => addYears(on, 1) >= counts.on && on <= addYears(counts.on, 1));
  const used = attempts.length - 1 + near.length;
  const { outcome, because, values } = reReview.judge({ failedOn: counts.on, proposedOn: day, used });
  return { isOffered: outcome === 'pass', until: used === 0 ? values.lastDay : null, because };
}

function byTheSettings(person: PlanPerson, standing: Standing, settings: PlanSettings, day: CivilDate): Offer {
  const { validMonths, resits } = settings;
  const name = subjectName(standing.subject);
  const used = standing.attempts.length - 1;
  const until = lastDayOf(person, validMonths);
  if (until !== null && day > until) {
    const text = `成绩 ${String(validMonths)} 个月有效，${name}补考最晚到 ${until}，已过期，须重新申报`;
    return no(byPlan('resit_too_late', text), until);
  }
  if (resits !== null && used >= resits) {
    const text = `${name}已补考 ${String(used)} 次，计划规定最多 ${String(resits)} 次`;
    return no(byPlan('resits_used', text), until);
  }
  const often =
    resits === null
      ? byPlan('resits_unlimited', `${name}可以补考，计划没有规定次数`)
      : byPlan('resit_left', `${name}已补考 ${String(used)} 次，计划规定最多 ${String(resits)} 次`);
  const inTime = byPlan('resit_in_time', `成绩 ${String(validMonths)} 个月有效，${name}补考最晚到 ${until ?? ''}`);
  return { isOffered: true, until, because: until === null ? [often] : [often, inTime] };
}

/** How long it makes sense to take a subject again: until the first of those passed lapses, else so long after the first attempt. */
function lastDayOf({ standings }: PlanPerson, validMonths: number | null): CivilDate | null {
  if (validMonths === null) return null;
  const passed = standings.flatMap(({ state, counts }) =>
    (state === 'passed' || state === 'lapsed') && counts !== null ? [counts.on] : [],
  );
  const taken = standings.flatMap(({ attempts }) => attempts.map(({ on }) => on));
  const [first] = (passed.length > 0 ? passed : taken).toSorted();
  return first === undefined ? null : addMonths(first, validMonths);
}
