import { BUNDLED_CALENDAR, BUNDLED_YEARS } from '#shared/base/calendar/years/bundled.ts';
import { buildCalendar, type Calendar } from '#shared/base/calendar/working-days.ts';
import { parseYearCalendar, type YearCalendar, type YearCalendarError } from '#shared/base/calendar/year-calendar.ts';
import { err, type Result } from '#shared/base/result.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import type { BodyOf } from '#shared/record/body.ts';

/** Imported calendars go under this name, all in one list, so that a sitting carries what its dates were counted by. */
const CALENDAR_FACTS = 'calendar.year';

/** The years that were imported into this sitting. */
export function adoptedYears(state: SittingState): readonly YearCalendar[] {
  const years = state.facts.get(factsKey(CALENDAR_FACTS, null))?.facts['years'];
  if (!Array.isArray(years)) return [];
  return years.flatMap((year) => {
    const parsed = parseYearCalendar(year);
    return parsed.ok ? [parsed.value] : [];
  });
}

/** The holidays this sitting counts by: those that ship with the app, then those imported into it. */
export function calendarOf(state: SittingState): Calendar {
  const adopted = adoptedYears(state);
  return adopted.length === 0 ? BUNDLED_CALENDAR : buildCalendar([...BUNDLED_YEARS, ...adopted]);
}

/** The entry that adds a year; a year imported again replaces the one before. */
export function adoptYear(state: SittingState, year: YearCalendar): BodyOf<'facts_stated'> {
  const others = adoptedYears(state).filter((known) => known.year !== year.year);
  const years = [...others, year].sort((a, b) => a.year - b.year);
  const plain = years.map((one) => ({
    ...one,
    daysOff: [...one.daysOff],
    workingWeekends: [...one.workingWeekends],
  }));
  return { type: 'facts_stated', rule: CALENDAR_FACTS, candidateId: null, facts: { years: plain } };
}

/** Reads the text of a calendar file. */
export function readCalendarFile(text: string): Result<YearCalendar, YearCalendarError> {
  try {
    return parseYearCalendar(JSON.parse(text));
  } catch {
    return err({ kind: 'bad_calendar', message: '不是 JSON 文件' });
  }
}
