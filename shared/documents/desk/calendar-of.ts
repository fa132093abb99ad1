import { BUNDLED_CALENDAR, BUNDLED_YEARS } from '#shared/base/calendar/years/bundled.ts';
import { buildCalendar, type Calendar } from '#shared/base/calendar/working-days.ts';
import { parseYearCalendar, type YearCalendar } from '#shared/base/calendar/year-calendar.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';

/** Calendars go under this name, all in one list, so that a sitting carries what its dates were counted by. */
const CALENDAR_FACTS = 'calendar.year';

/** The years that were taken into this sitting. */
export function adoptedYears(state: SittingState): readonly YearCalendar[] {
  const years = state.facts.get(factsKey(CALENDAR_FACTS, null))?.facts['years'];
  if (!Array.isArray(years)) return [];
  return years.flatMap((year) => {
    const parsed = parseYearCalendar(year);
    return parsed.ok ? [parsed.value] : [];
  });
}

/**
 * The holidays this sitting counts by: those that ship with the app, and over them what was taken into it when it was opened. Of
 * what was confirmed on the computer since (`installed`) a year counts here only where neither has it: what a sitting was counted
 * by does not change under it.
 */
export function calendarOf(state: SittingState, installed: readonly YearCalendar[] = []): Calendar {
  const adopted = adoptedYears(state);
  return adopted.length + installed.length === 0
    ? BUNDLED_CALENDAR
    : buildCalendar([...installed, ...BUNDLED_YEARS, ...adopted]);
}

/** The years confirmed on the computer that an open sitting does not know yet. */
export function yearsToAdopt(state: SittingState, installed: readonly YearCalendar[]): YearCalendar[] {
  const { years } = calendarOf(state);
  return installed.filter(({ year }) => !years.has(year));
}

/** The entry that adds years; a year that comes again replaces the one before. */
export function adoptYears(state: SittingState, added: readonly YearCalendar[]): BodyOf<'facts_stated'> {
  const years = [...new Map([...adoptedYears(state), ...added].map((year) => [year.year, year])).values()];
  const plain = years
    .sort((a, b) => a.year - b.year)
    .map(({ daysOff, workingWeekends, ...one }) => ({
      ...one,
      daysOff: [...daysOff],
      workingWeekends: [...workingWeekends],
    }));
  return { type: 'facts_stated', rule: CALENDAR_FACTS, candidateId: null, facts: { years: plain } };
}

/** Whether an entry takes in no year but as it was confirmed, or as it stands in the sitting already. */
export function isCountedBy(state: SittingState, body: Body, confirmed: readonly YearCalendar[]): boolean {
  if (body.type !== 'facts_stated' || body.rule !== CALENDAR_FACTS) return true;
  const { years } = body.facts;
  const known = new Set([...adoptedYears(state), ...confirmed].map(textOf));
  return (
    Array.isArray(years) &&
    years.every((year) => {
      const read = parseYearCalendar(year);
      return read.ok && known.has(textOf(read.value));
    })
  );
}

const textOf = ({ year, notice, daysOff, workingWeekends }: YearCalendar): string =>
  JSON.stringify([year, notice, daysOff, workingWeekends]);
