import { z } from 'zod';
import { yearCalendarSchema, type YearCalendar } from '#shared/base/calendar/year-calendar.ts';
import { LONGEST_CALENDAR_TEXT } from '#shared/importing/calendar-notice/read-calendar-text.ts';
import { digestSchema, instantSchema, lineOfText } from '#shared/model/basics.ts';

/** A year's holidays as somebody confirmed them for this computer, with the text they were read from. */
export const confirmedYearSchema = z.strictObject({
  v: z.literal(1),
  seq: z.int().min(0),
  at: instantSchema,
  /** Who compared it with the notice, as they named themselves. */
  by: lineOfText.min(1),
  calendar: yearCalendarSchema,
  text: z.string().max(LONGEST_CALENDAR_TEXT),
  /** Why a year that was known counts otherwise; empty where it was not known. */
  reason: z.string().trim().max(500),
  prev: digestSchema.nullable(),
});
export type ConfirmedYear = z.infer<typeof confirmedYearSchema>;

/** The years that count on this computer beside those that ship with the app: of each the one confirmed last. */
export const yearsOf = (confirmed: readonly ConfirmedYear[]): YearCalendar[] =>
  [...new Map(confirmed.map(({ calendar }) => [calendar.year, calendar])).values()].sort((a, b) => a.year - b.year);

/** `damaged`: what was kept does not read; those that ship with the app count, and years can be confirmed anew. */
const known = z.strictObject({ confirmed: z.array(confirmedYearSchema), damaged: z.boolean() });

/** The holidays that the whole computer counts by, a part of the contract. */
export const calendarChannels = {
  'calendars:list': { input: z.strictObject({}), output: known },
  /**
   * Confirms the year that a notice sets. The host reads the text itself; it asks for a reason where a year that was known would
   * count otherwise. `year`: for a text that does not say it.
   */
  'calendars:confirm': {
    input: z.strictObject({
      text: z.string().max(LONGEST_CALENDAR_TEXT),
      year: z.int().min(2000).max(2099).nullable(),
      by: lineOfText.min(1),
      reason: z.string().trim().max(500),
    }),
    output: known,
  },
} as const;
