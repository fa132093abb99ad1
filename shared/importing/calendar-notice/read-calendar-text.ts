import { parseYearCalendar } from '#shared/base/calendar/year-calendar.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { readNotice, type ReadNotice } from './read-notice.ts';
import type { NoticeFailure } from './words.ts';

/** Nothing that is a notice, or a year's calendar, is longer. */
export const LONGEST_CALENDAR_TEXT = 20_000;

/** Reads a year's holidays from the notice's text or, for a year put together by hand, from a calendar file in JSON. */
export function readCalendarText(text: string, said: number | null): Result<ReadNotice, NoticeFailure> {
  if (!text.trimStart().startsWith('{')) return readNotice(text, said);
  const calendar = parseYearCalendar(parsed(text));
  return calendar.ok
    ? ok({ calendar: calendar.value, holidays: [], beyond: { daysOff: [], workingWeekends: [] }, advice: [] })
    : err({ kind: 'notice_file', why: calendar.error.message });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
