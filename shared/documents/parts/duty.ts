import type { CivilDate } from '#shared/base/calendar/civil-date.ts';
import type { CalendarMissing } from '#shared/base/calendar/working-days.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { RuleContext } from '#shared/law/parts/rule.ts';
import type { Reason, Verdict } from '#shared/law/parts/verdict.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { Sentence } from '#shared/words/say.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { DateName, DutyDates } from './duty-dates.ts';

/** A day that a rule works out, with the reason it gives. */
export type DueDay = { readonly on: CivilDate; readonly because: Reason };
/** The days a duty counts from, all known. */
export type GivenDates = Readonly<Record<DateName, CivilDate>>;

/** Somebody of whom a duty is due. */
export type DutyPerson = { readonly candidateId: string; readonly name: string; readonly dates: DutyDates };

/** Something to be done by a day, or (`passive`) a time that runs out on one. `from` names the days it counts from. */
export type Duty = {
  readonly rule: string;
  readonly title: Sentence;
  readonly passive: boolean;
  readonly from: readonly DateName[];
  /** Whether the document asks it of this sitting. */
  readonly applies: (sitting: Sitting) => boolean;
  /** Of whom it is due one by one, each by days of their own; where nobody is named it is one of the whole sitting. */
  readonly people?: (state: SittingState) => readonly DutyPerson[];
  readonly due: (given: GivenDates, sitting: Sitting, context: RuleContext) => Result<DueDay, CalendarMissing>;
};

/** The document asks it of every sitting. */
export const always = (): boolean => true;
/** The day that a deadline's own rule works out. */
export const byThen = (
  verdict: Result<Verdict<{ dueOn: CivilDate }>, CalendarMissing>,
): Result<DueDay, CalendarMissing> => (verdict.ok ? dayOf(verdict.value, verdict.value.values.dueOn) : verdict);

/** The day with the reason of the rule that worked it out: the one of that code, or the first. */
export function dayOf({ because }: Verdict, on: CivilDate, code?: string): Result<DueDay, CalendarMissing> {
  const [first = { code: '', source: '', article: '', text: '' }] = because;
  return ok({ on, because: because.find((reason) => reason.code === code) ?? first });
}

/** The latest day to file a plan, in the words of the rule up to where it speaks of a plan that was filed. */
export function latestFiling(
  judge: (filedOn: CivilDate) => Result<Verdict<{ latestFilingOn: CivilDate }>, CalendarMissing>,
  startsOn: CivilDate,
): Result<DueDay, CalendarMissing> {
  const first = judge(startsOn);
  if (!first.ok) return first;
  const on = first.value.values.latestFilingOn;
  const second = judge(on);
  if (!second.ok) return second;
  // the rule speaks of a plan filed on that very day; whether one was, only its own date says
  const due = second.value.because.find(({ code }) => code === 'plan_in_time');
  if (due === undefined) return dayOf(second.value, on);
  const text = due.text.slice(0, due.text.lastIndexOf(`，${on} `));
  return ok({ on, because: { ...due, code: 'plan_due', text } });
}
