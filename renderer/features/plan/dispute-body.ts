import { BUNDLED_YEARS } from '#shared/base/calendar/years/bundled.ts';
import type { YearCalendar } from '#shared/base/calendar/year-calendar.ts';
import { isCivilDate } from '#shared/base/calendar/civil-date.ts';
import { addWorkingDays, buildCalendar } from '#shared/base/calendar/working-days.ts';
import { parseMark } from '#shared/base/marks/mark.ts';
import { examSubjectWords } from '#shared/documents/parts/subjects.ts';
import type { DisputeBody, Effect } from '#shared/plans/dispute-entry.ts';
import type { Objection } from '#shared/plans/disputes.ts';
import { correctable, outcomesOf, toPublish } from '#shared/plans/may-dispute.ts';
import { planBodySchema, type PlanBody } from '#shared/plans/plan-entry.ts';
import type { OpenPlan } from './use-plan.ts';

/** What somebody can record of 公示 and 争议. */
export type DisputeKind = 'start' | 'end' | 'raise' | 'answer';

/** Everything that may be typed for it. */
export type Typed = {
  readonly on: string;
  readonly days: string;
  readonly where: string;
  readonly from: string;
  readonly way: Extract<DisputeBody, { way: unknown }>['way'];
  readonly contact: string;
  /** Which of the plan's people; null before one is chosen. */
  readonly about: number | null;
  readonly what: string;
  readonly found: string;
  readonly effect: Effect['kind'];
  readonly attempt: number | null;
  readonly mark: string;
};

const named = ({ name, idNumber }: { readonly name: string; readonly idNumber: string }) => ({ name, idNumber });
const personOf = ({ joint }: OpenPlan, objection: Objection | undefined) =>
  joint.people.find(
    ({ candidate: { name, idNumber } }) => objection?.about.idNumber === idNumber && objection.about.name === name,
  );

/** The marks of whom an objection is about, as they can be put right. */
export function attemptsOf(open: OpenPlan, objection: Objection | undefined) {
  const person = personOf(open, objection);
  return (person === undefined ? [] : correctable(person)).map((attempt) => {
    const { subject, on, shown } = attempt;
    return { attempt, label: { subject: examSubjectWords[subject], rest: ` ${on} ${shown}` } };
  });
}

/** The entry that is typed; null while something is missing. */
export function bodyOf(
  kind: DisputeKind,
  typed: Typed,
  open: OpenPlan,
  years: readonly YearCalendar[],
  objection: Objection | undefined,
): PlanBody | null {
  const body = draftOf(kind, typed, open, years, objection);
  return planBodySchema.safeParse(body).data ?? null;
}

function draftOf(
  kind: DisputeKind,
  typed: Typed,
  open: OpenPlan,
  years: readonly YearCalendar[],
  objection: Objection | undefined,
): unknown {
  const { on, where, from, way, contact, what, found } = typed;
  if (!isCivilDate(on)) return null;
  if (kind === 'end') return { type: 'publicity_ended', on };
  if (kind === 'start') {
    const days = Number(typed.days);
    const until = Number.isInteger(days) ? addWorkingDays(buildCalendar([...BUNDLED_YEARS, ...years]), on, days) : null;
    // the host says which year is lacking
    const last = until?.ok === true ? until.value : on;
    const people = toPublish(open.whole).map(({ candidate }) => named(candidate));
    return { type: 'publicity_started', on, days, until: last, where, people };
  }
  if (kind === 'raise') {
    const person = open.joint.people[typed.about ?? -1];
    const about = person === undefined ? null : named(person.candidate);
    return { type: 'objection_raised', objectionId: crypto.randomUUID(), on, from, way, contact, about, what };
  }
  const effect = typed.effect === 'corrected' ? correctedOf(typed, open, objection) : { kind: typed.effect };
  return { type: 'objection_answered', objectionId: objection?.objectionId, on, found, effect };
}

function correctedOf({ attempt: at, mark: text }: Typed, open: OpenPlan, objection: Objection | undefined) {
  const person = personOf(open, objection);
  const attempt = attemptsOf(open, objection)[at ?? -1]?.attempt;
  const mark = parseMark(text.trim());
  if (person === undefined || attempt === undefined || !mark.ok) return null;
  const { subject, outcome, shown } = attempt;
  const of = { on: attempt.on, sittingId: attempt.sittingId };
  const [fresh] = outcomesOf(open.whole, person, { subject, of, fresh: { mark: mark.value } });
  return { kind: 'corrected', subject, of, old: { outcome, shown }, fresh: { outcome: fresh, mark: mark.value } };
}
