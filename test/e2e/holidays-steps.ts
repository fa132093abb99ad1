import type { Page } from '@playwright/test';
import { addDays, yearOf } from '#shared/base/calendar/civil-date.ts';
import { BUNDLED_YEARS } from '#shared/base/calendar/years/bundled.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { callHost, expect } from './fixtures.ts';

/** Further than any period that is counted in working days reaches from today. */
const DAYS_AROUND = 60;

/**
 * Confirms invented holidays for every year around today that the app does not know, as an office does with the notice of the
 * State Council: a test that counts working days must not fail from the first of January on.
 */
export async function confirmHolidays(page: Page): Promise<void> {
  const around = [-DAYS_AROUND, DAYS_AROUND].map((days) => yearOf(addDays(todayInBeijing(), days)));
  const unknown = [...new Set(around)].filter((year) => BUNDLED_YEARS.every((known) => known.year !== year));
  for (const year of unknown) {
    const text = JSON.stringify({ year, notice: '虚构的放假安排', daysOff: [], workingWeekends: [] });
    const confirmed = await callHost(page, 'calendars:confirm', { text, year: null, by: '罗芳', reason: '' });
    expect(confirmed).toMatchObject({ ok: true });
  }
  // the page counts by what it knew when its first screen came
  if (unknown.length > 0) await page.reload();
}
