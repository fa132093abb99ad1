import type { CivilDate } from '../base/calendar/civil-date.ts';
import { addWorkingDays } from '../base/calendar/working-days.ts';
import { formatMark, PASS_MARK } from '../base/marks/mark.ts';
import type { RuleContext } from '../law/parts/rule.ts';
import { procedureOf } from '../procedures/registry.ts';
import type { Corrected, DisputeBody } from './dispute-entry.ts';
import { attemptKey } from './disputes.ts';
import type { PlanPerson } from './joint.ts';
import { stageMarkOf } from './part.ts';
import { peopleBook } from './people-book.ts';
import type { Publicity } from './publicity.ts';
import { runningIn } from './publicity.ts';
import { publicityAsked } from './publicity-asked.ts';
import type { Named, PublicityBody } from './publicity-entry.ts';
import { listPassMark } from './score-reader.ts';
import type { WholePlan } from './whole-plan.ts';

/** Why an entry about 公示 or 争议 may not be recorded, with what its sentence needs. */
export type DisputeRefusal = {
  readonly kind:
    | 'plan_day_wrong'
    | 'plan_person_unknown'
    | 'calendar_lacks_year'
    | 'publicity_runs'
    | 'publicity_list_differs'
    | 'publicity_days_wrong'
    | 'publicity_runs_not'
    | 'publicity_until'
    | 'objection_open'
    | 'objection_not_in_time'
    | 'objection_known'
    | 'objection_unknown'
    | 'objection_settled'
    | 'objection_effect_wrong';
  readonly detail?: Readonly<Record<string, string | number>>;
};

const no = (kind: DisputeRefusal['kind'], detail?: DisputeRefusal['detail']): DisputeRefusal =>
  detail === undefined ? { kind } : { kind, detail };

/** Everybody whose joint result is a pass and can change no more: whom 公示 names. */
export const toPublish = ({ joint }: Pick<WholePlan, 'joint'>): readonly PlanPerson[] =>
  joint.people.filter(
    ({ verdict, standings }) => verdict === 'pass' && standings.every(({ counts }) => counts?.isClosed !== false),
  );

/** Whether this may be recorded of a plan as it stands, on this day and by these holidays. */
export function mayDispute(
  whole: WholePlan,
  body: PublicityBody | DisputeBody,
  context: RuleContext,
): DisputeRefusal | null {
  if (body.on > context.today) return no('plan_day_wrong');
  switch (body.type) {
    case 'publicity_started':
      return mayStart(whole, body, context);
    case 'publicity_ended':
      return mayEnd(whole, body.on);
    case 'objection_raised':
      return mayRaise(whole, body);
    case 'objection_answered':
      return mayAnswer(whole, body);
  }
}

type Of<T extends (PublicityBody | DisputeBody)['type']> = Extract<PublicityBody | DisputeBody, { type: T }>;

function mayStart(whole: WholePlan, body: Of<'publicity_started'>, { calendar }: RuleContext): DisputeRefusal | null {
  if (runningIn(whole.record.publicities) !== null) return no('publicity_runs');
  const { least } = publicityAsked(whole.parts);
  const until = addWorkingDays(calendar, body.on, body.days);
  if (!until.ok) return no('calendar_lacks_year', { year: until.error.year });
  if (body.until !== until.value || body.days < (least ?? 0)) return no('publicity_days_wrong', { least: least ?? 1 });
  return isSameList(body.people, toPublish(whole)) ? null : no('publicity_list_differs');
}

function isSameList(listed: readonly Named[], people: readonly PlanPerson[]): boolean {
  const book = peopleBook(people.map(({ candidate }) => candidate));
  const found = new Set(listed.map((one) => book.find(one)));
  return listed.length === people.length && found.size === people.length && !found.has(undefined);
}

function mayEnd({ record }: WholePlan, on: CivilDate): DisputeRefusal | null {
  const running = runningIn(record.publicities);
  if (running === null) return no('publicity_runs_not');
  if (on < running.until) return no('publicity_until', { until: running.until });
  const open = record.objections.filter(({ state }) => state !== 'closed').length;
  return open > 0 ? no('objection_open', { count: open }) : null;
}

const covers = ({ on, endedOn }: Publicity, day: CivilDate): boolean =>
  on <= day && (endedOn === null || day <= endedOn);

function mayRaise({ record, joint }: WholePlan, body: Of<'objection_raised'>): DisputeRefusal | null {
  if (record.objections.some(({ objectionId }) => objectionId === body.objectionId)) return no('objection_known');
  if (personIn(joint.people, body.about) === undefined) return no('plan_person_unknown', { count: 1 });
  return record.publicities.some((one) => covers(one, body.on)) ? null : no('objection_not_in_time');
}

function mayAnswer(whole: WholePlan, body: Of<'objection_answered'>): DisputeRefusal | null {
  const objection = whole.record.objections.find(({ objectionId }) => objectionId === body.objectionId);
  if (objection === undefined) return no('objection_unknown');
  if (objection.state === 'closed') return no('objection_settled');
  if (body.on < objection.on) return no('plan_day_wrong');
  const person = personIn(whole.joint.people, objection.about);
  if (person === undefined) return no('plan_person_unknown', { count: 1 });
  return body.effect.kind !== 'corrected' || stands(whole, person, body.effect) ? null : no('objection_effect_wrong');
}

const personIn = (people: readonly PlanPerson[], about: Named): PlanPerson | undefined =>
  peopleBook(people.map((person) => ({ ...person.candidate, person }))).find(about)?.person;

/** The attempts of somebody that an answer may put right: what they came to is known for good. */
export const correctable = ({ standings }: PlanPerson) =>
  standings.flatMap(({ attempts }) =>
    attempts.flatMap((attempt) => {
      const { subject, outcome, isClosed } = attempt;
      const isDone = outcome === 'passed' || outcome === 'failed' || outcome === 'absent' || outcome === 'void';
      // whoever is recognised directly has papers and no mark
      return isDone && isClosed && subject !== 'recognition' ? [{ ...attempt, subject, outcome }] : [];
    }),
  );

/** Whether what a correction says stood there stands there, and what it puts there is a result that the mark can have. */
function stands(whole: WholePlan, person: PlanPerson, effect: Corrected): boolean {
  const { old, fresh } = effect;
  const held = correctable(person).find((one) => attemptKey({ ...one, of: one }) === attemptKey(effect));
  if (held === undefined || held.outcome !== old.outcome || held.shown !== old.shown) return false;
  if (held.outcome === fresh.outcome && held.shown === formatMark(fresh.mark)) return false;
  return outcomesOf(whole, person, effect).includes(fresh.outcome);
}

/** What a mark can come to: below the mark that passes a fail; from there up a pass, but where votes or several marks decide, too. */
export function outcomesOf(
  { parts, record }: WholePlan,
  { candidate, place, thresholds: own }: PlanPerson,
  { subject, of, fresh }: Pick<Corrected, 'subject' | 'of'> & { readonly fresh: Pick<Corrected['fresh'], 'mark'> },
): readonly Corrected['fresh']['outcome'][] {
  const part = parts.find((one) => one.sitting.sittingId === of.sittingId);
  const sitting = part?.sitting;
  const shape = sitting === undefined ? null : procedureOf(sitting).resultShape;
  const passMark =
    sitting === undefined
      ? listPassMark(place.policy.id, record.settings, { subject, level: candidate.level, own })
      : shape === 'total'
        ? ((subject === 'practical' ? own?.practical : undefined) ?? sitting.settings.passMark)
        : part === undefined
          ? PASS_MARK
          : stageMarkOf(part, candidate, subject);
  if (fresh.mark < passMark) return ['failed'];
  return sitting === undefined || shape === 'total' ? ['passed'] : ['passed', 'failed'];
}
