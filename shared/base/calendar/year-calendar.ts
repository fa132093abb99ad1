import { z } from 'zod';
import { isCivilDate, isWeekend, yearOf, type CivilDate } from '#shared/base/calendar/civil-date.ts';
import { err, ok, type Result } from '#shared/base/result.ts';

/**
 * What the State Council's yearly notice changes in one civil year: weekdays off, and weekend days worked in exchange (调休).
 * Every other day is as the week says.
 */
export type YearCalendar = {
  readonly year: number;
  /** The notice's document number, for the screen and the audit trail. */
  readonly notice: string;
  readonly daysOff: readonly CivilDate[];
  readonly workingWeekends: readonly CivilDate[];
};

export type YearCalendarError = { readonly kind: 'bad_calendar'; readonly message: string };

const day = z.string().refine(isCivilDate);
export const yearCalendarSchema = z.strictObject({
  year: z.int().min(2000).max(2099),
  notice: z.string().min(1),
  daysOff: z.array(day).readonly(),
  workingWeekends: z.array(day).readonly(),
});

/**
 * Reads a calendar file that an office imports once the State Council has published the next year (the JSON of
 * `resources/calendars/`). Refuses a file that contradicts the week, because a mistyped day would move every deadline.
 */
export function parseYearCalendar(input: unknown): Result<YearCalendar, YearCalendarError> {
  const parsed = yearCalendarSchema.safeParse(input);
  if (!parsed.success) return bad('日历文件格式不正确');
  const { year, daysOff, workingWeekends } = parsed.data;
  const stranger = [...daysOff, ...workingWeekends].find((date) => yearOf(date) !== year);
  if (stranger !== undefined) return bad(`${stranger} 不在 ${year} 年内`);
  const needless = daysOff.find(isWeekend);
  if (needless !== undefined) return bad(`放假日 ${needless} 本来就是周末`);
  const ordinary = workingWeekends.find((date) => !isWeekend(date));
  if (ordinary !== undefined) return bad(`调休上班日 ${ordinary} 不是周末`);
  return ok(parsed.data);
}

const bad = (message: string) => err({ kind: 'bad_calendar', message } as const);
