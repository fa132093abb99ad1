import { addDays, type CivilDate } from '#shared/base/calendar/civil-date.ts';
import { isWorkingDay, type Calendar } from '#shared/base/calendar/working-days.ts';
import type { RuleContext } from '#shared/law/parts/rule.ts';
import type { Reason } from '#shared/law/parts/verdict.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import { doneDatesOf, dutyDatesOf, type DateName, type DutyDates } from '../parts/duty-dates.ts';
import type { Duty } from '../parts/duty.ts';
import { dueDay, dutiesOf, missingDates } from './due.ts';

/** How a duty stands today. `workingDays` is null where a year's calendar is missing: then only `days` is known. */
export type Standing =
  | { readonly kind: 'done' | 'done-late' | 'overdue' | 'today' | 'over' }
  | { readonly kind: 'ahead'; readonly days: number; readonly workingDays: number | null };

/** `person`: of whom it is due, where it is due one by one. */
export type AgendaItem = { readonly duty: Duty; readonly doneOn: CivilDate | null; readonly person?: string } & (
  | { readonly kind: 'due'; readonly on: CivilDate; readonly because: Reason; readonly standing: Standing }
  | { readonly kind: 'dates_missing'; readonly names: readonly DateName[] }
  | { readonly kind: 'calendar_missing'; readonly year: number }
);

/** Every duty of the sitting, those with a day first and in the order of their days. */
export function agendaOf(
  state: SittingState,
  context: RuleContext,
  dates: DutyDates = dutyDatesOf(state),
): readonly AgendaItem[] {
  const { sitting } = state;
  if (sitting === null) return [];
  const done = doneDatesOf(state);
  const itemOf = (duty: Duty, own: DutyDates, of: Pick<AgendaItem, 'doneOn' | 'person'>): AgendaItem => {
    const item = { duty, ...of };
    const due = dueDay(duty, own, sitting, context);
    if (due === null) return { ...item, kind: 'dates_missing', names: missingDates(duty, own) };
    if (!due.ok) return { ...item, kind: 'calendar_missing', year: due.error.year };
    return { ...item, kind: 'due', ...due.value, standing: standingOf(duty, due.value.on, item.doneOn, context) };
  };
  const items = dutiesOf(sitting).flatMap((duty): AgendaItem[] => {
    const people = duty.people?.(state) ?? [];
    if (people.length === 0) return [itemOf(duty, dates, { doneOn: done[duty.rule] ?? filedOn(state, duty) })];
    return people.map(({ candidateId, name, dates: own }) => {
      const title = [`${duty.title[0]}：${name}`, `${duty.title[1]}: ${name}`] as const;
      return itemOf({ ...duty, title }, own, { doneOn: null, person: candidateId });
    });
  });
  const dayOf = (item: AgendaItem): string => (item.kind === 'due' ? item.on : '9999-99-99');
  return items.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

/** A plan's filing day is stated with its condition, under the same rule, so nobody types it twice. */
function filedOn({ facts }: SittingState, { rule }: Duty): CivilDate | null {
  const on = facts.get(factsKey(rule, null))?.facts['filedOn'];
  return typeof on === 'string' ? on : null;
}

/** How a duty of that day stands today. */
export function standingOf(
  { passive }: Duty,
  on: CivilDate,
  doneOn: CivilDate | null,
  { calendar, today }: RuleContext,
): Standing {
  if (doneOn !== null) return { kind: doneOn <= on ? 'done' : 'done-late' };
  if (on < today) return { kind: passive ? 'over' : 'overdue' };
  if (on === today) return { kind: 'today' };
  return { kind: 'ahead', days: daysBetween(today, on), workingDays: workingDaysBetween(calendar, today, on) };
}

const DAY = 86_400_000;
const daysBetween = (from: CivilDate, to: CivilDate): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** Working days after `from` up to and with `to`; null where a year between them has no calendar. */
export function workingDaysBetween(calendar: Calendar, from: CivilDate, to: CivilDate): number | null {
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    const working = isWorkingDay(calendar, date);
    if (!working.ok) return null;
    if (working.value) count += 1;
  }
  return count;
}

/** Tells the items of a sitting apart. */
export const agendaKey = ({ duty, person }: AgendaItem): string =>
  person === undefined ? duty.rule : `${duty.rule}-${person}`;
