import { calendar2019 } from '#shared/base/calendar/years/2019.ts';
import { calendar2020 } from '#shared/base/calendar/years/2020.ts';
import { calendar2021 } from '#shared/base/calendar/years/2021.ts';
import { calendar2022 } from '#shared/base/calendar/years/2022.ts';
import { calendar2023 } from '#shared/base/calendar/years/2023.ts';
import { calendar2024 } from '#shared/base/calendar/years/2024.ts';
import { calendar2025 } from '#shared/base/calendar/years/2025.ts';
import { calendar2026 } from '#shared/base/calendar/years/2026.ts';
import type { YearCalendar } from '#shared/base/calendar/year-calendar.ts';
import { buildCalendar, type Calendar } from '#shared/base/calendar/working-days.ts';

/**
 * The years that ship with the app: from the oldest policy that counts working days (2019) to the last year that the State
 * Council has published. Later years are imported (`parseYearCalendar`) and joined with these.
 */
export const BUNDLED_YEARS: readonly YearCalendar[] = [
  calendar2019,
  calendar2020,
  calendar2021,
  calendar2022,
  calendar2023,
  calendar2024,
  calendar2025,
  calendar2026,
];

/** The bundled years as one calendar. */
export const BUNDLED_CALENDAR: Calendar = buildCalendar(BUNDLED_YEARS);
