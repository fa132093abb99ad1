import { addDays, type CivilDate } from '#shared/base/calendar/civil-date.ts';
import type { CalendarMissing } from '#shared/base/calendar/working-days.ts';
import type { Level } from '#shared/model/basics.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { plan } from '#shared/law/chongqing-crossover/plan.ts';
import { retention } from '#shared/law/chongqing-crossover/retention.ts';
import type { RuleContext } from '#shared/law/parts/rule.ts';
import { reportDeadline } from '#shared/law/tianjin-appraisal/report-deadline.ts';
import { reReview } from '#shared/law/tianjin-appraisal/re-review.ts';
import { reviewCompletion } from '#shared/law/tianjin-appraisal/review-completion.ts';
import { reviewHandIn } from '#shared/law/tianjin-appraisal/review-hand-in.ts';
import { chiefPublicity } from '#shared/law/tianjin-chief/publicity.ts';
import { planDeadline } from '#shared/law/tianjin-enterprise/plan-deadline.ts';
import { resultDeadline } from '#shared/law/tianjin-enterprise/result-deadline.ts';
import type { Reason, Verdict } from '#shared/law/parts/verdict.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { dutyWords } from './words.ts';
import type { Sentence } from '#shared/words/say.ts';
import type { DateName, DutyDates } from './duty-dates.ts';

/** A day that a rule works out, with the reason it gives. */
export type DueDay = { readonly on: CivilDate; readonly because: Reason };
type Given = Readonly<Record<DateName, CivilDate>>;

/** Something to be done by a day, or (`passive`) a time that runs out on one. `from` names the days it counts from. */
export type Duty = {
  readonly rule: string;
  readonly title: Sentence;
  readonly passive: boolean;
  readonly from: readonly DateName[];
  readonly applies: (sitting: Sitting) => boolean;
  readonly due: (given: Given, sitting: Sitting, context: RuleContext) => Result<DueDay, CalendarMissing>;
};

const REVIEWED: readonly Level[] = ['technician', 'senior-technician'];
const isReviewed = ({ level }: Sitting): boolean => REVIEWED.includes(level);
const always = (): boolean => true;
const byThen = (verdict: Result<Verdict<{ dueOn: CivilDate }>, CalendarMissing>): Result<DueDay, CalendarMissing> =>
  verdict.ok ? dayOf(verdict.value, verdict.value.values.dueOn) : verdict;

/** The day with the reason of the rule that worked it out: the one of that code, or the first. */
function dayOf({ because }: Verdict, on: CivilDate, code?: string): Result<DueDay, CalendarMissing> {
  const [first = { code: '', source: '', article: '', text: '' }] = because;
  return ok({ on, because: because.find((reason) => reason.code === code) ?? first });
}

const lastReReview = (failedOn: CivilDate, proposedOn: CivilDate) => reReview.judge({ failedOn, proposedOn, used: 0 });

/** The latest filing day asks the rule about a plan filed on that very day, so that the reason says it is in time. */
function latestFiling(
  judge: (filedOn: CivilDate) => Result<Verdict<{ latestFilingOn: CivilDate }>, CalendarMissing>,
  startsOn: CivilDate,
): Result<DueDay, CalendarMissing> {
  const first = judge(startsOn);
  if (!first.ok) return first;
  const on = first.value.values.latestFilingOn;
  const second = judge(on);
  if (!second.ok) return second;
  return dayOf(second.value, on, 'plan_in_time');
}

/** Every duty with a day, by the document that sets it. */
const DUTIES: Readonly<Record<string, readonly Duty[]>> = {
  'tianjin-appraisal': [
    {
      rule: reviewHandIn.id,
      title: dutyWords.handIn,
      passive: false,
      from: ['theoryEndedOn', 'endedOn'],
      applies: isReviewed,
      due: ({ theoryEndedOn, endedOn }) => byThen(ok(reviewHandIn.judge({ theoryEndedOn, practicalEndedOn: endedOn }))),
    },
    {
      rule: reviewCompletion.id,
      title: dutyWords.completion,
      passive: false,
      from: ['receivedOn'],
      applies: isReviewed,
      due: ({ receivedOn }) => byThen(ok(reviewCompletion.judge({ receivedOn }))),
    },
    {
      rule: reReview.id,
      title: dutyWords.reReview,
      passive: true,
      from: ['reviewFailedOn'],
      applies: ({ procedure }) => procedure === 'review',
      due: ({ reviewFailedOn }) => {
        const { lastDay } = lastReReview(reviewFailedOn, reviewFailedOn).values;
        return dayOf(lastReReview(reviewFailedOn, lastDay), lastDay, 'within_one_year');
      },
    },
    {
      rule: reportDeadline.id,
      title: dutyWords.report,
      passive: false,
      from: ['publicityEndsOn'],
      applies: always,
      due: ({ publicityEndsOn }, _, context) => byThen(reportDeadline.judge({ publicityEndsOn }, context)),
    },
  ],
  'tianjin-enterprise': [
    {
      rule: planDeadline.id,
      title: dutyWords.enterprisePlan,
      passive: false,
      from: [],
      applies: always,
      due: (_, { heldOn }, context) =>
        latestFiling((filedOn) => planDeadline.judge({ startsOn: heldOn, filedOn }, context), heldOn),
    },
    {
      rule: resultDeadline.id,
      title: dutyWords.result,
      passive: false,
      from: ['endedOn'],
      applies: always,
      due: ({ endedOn }, _, context) => byThen(resultDeadline.judge({ endedOn }, context)),
    },
  ],
  'chongqing-crossover': [
    {
      rule: plan.id,
      title: dutyWords.planFiling,
      passive: false,
      from: [],
      applies: always,
      due: (_, { heldOn, title }, context) =>
        latestFiling((filedOn) => plan.judge({ name: title, startsOn: heldOn, filedOn }, context), heldOn),
    },
    {
      rule: retention.id,
      title: dutyWords.retention,
      passive: true,
      from: ['endedOn'],
      applies: always,
      due: ({ endedOn }) => {
        const verdict = retention.judge({ kind: 'video', endedOn });
        return dayOf(verdict, addDays(verdict.values.deletableFrom ?? endedOn, -1));
      },
    },
  ],
  'tianjin-chief': [
    {
      rule: chiefPublicity.id,
      title: dutyWords.publicity,
      passive: true,
      from: ['publicityStartsOn'],
      applies: always,
      due: ({ publicityStartsOn }, _, context) => {
        const verdict = chiefPublicity.judge({ startsOn: publicityStartsOn }, context);
        return verdict.ok ? dayOf(verdict.value, verdict.value.values.endsOn) : verdict;
      },
    },
  ],
};

/** The duties with a day that the sitting's document sets. */
export const dutiesOf = (sitting: Sitting): readonly Duty[] =>
  (DUTIES[sitting.policy.id] ?? []).filter(({ applies }) => applies(sitting));

/** The days a duty counts from that nobody has stated yet. */
export const missingDates = ({ from }: Duty, dates: DutyDates): readonly DateName[] =>
  from.filter((name) => dates[name] === undefined);

/** The day a duty falls due, once every day it counts from is known. */
export const dueDay = (
  duty: Duty,
  dates: DutyDates,
  sitting: Sitting,
  context: RuleContext,
): Result<DueDay, CalendarMissing> | null =>
  missingDates(duty, dates).length > 0 ? null : duty.due(dates as Given, sitting, context);
