import { BUNDLED_YEARS } from '#shared/base/calendar/years/bundled.ts';
import { yearOf, type CivilDate } from '#shared/base/calendar/civil-date.ts';
import { buildCalendar, type Calendar } from '#shared/base/calendar/working-days.ts';
import type { YearCalendar } from '#shared/base/calendar/year-calendar.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { Kept } from '../parts/kept.ts';
import { keptOf } from './retention.ts';
import { agendaOf, type AgendaItem } from './agenda.ts';
import { adoptedYears, calendarOf } from './calendar-of.ts';

/** What one sitting brings to the calendar of the office. */
export type SittingDuties = {
  readonly sitting: Sitting;
  readonly items: readonly AgendaItem[];
  /** The years that were taken into it. */
  readonly years: readonly YearCalendar[];
  /** What its document wants kept of it; nothing where it does not speak of it. */
  readonly kept: readonly Kept[];
};

/** A duty, and the sitting it is of. */
export type DeskItem = { readonly sitting: Sitting; readonly item: AgendaItem };

/** Where a duty stands for whoever plans: `lacking` has no day yet, because a date or a year's calendar is missing. */
export type DeskGroup = 'overdue' | 'soon' | 'lacking' | 'later' | 'settled';

/** The duties of a sitting; null before its first entry. What it does not carry itself is counted by the computer's calendars. */
export function dutiesIn(
  state: SittingState,
  today: CivilDate,
  installed: readonly YearCalendar[] = [],
): SittingDuties | null {
  const { sitting } = state;
  if (sitting === null) return null;
  const items = agendaOf(state, { calendar: calendarOf(state, installed), today });
  return { sitting, items, years: adoptedYears(state), kept: keptOf(state) };
}

/** Every duty of them in the order of their days, those without one last. */
export const deskItems = (all: readonly SittingDuties[]): DeskItem[] =>
  all
    .flatMap(({ sitting, items }) => items.map((item) => ({ sitting, item })))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

const keyOf = ({ sitting, item }: DeskItem): string =>
  `${item.kind === 'due' ? item.on : '9999-99-99'} ${sitting.heldOn} ${sitting.title}`;

/** What falls due within so many days is soon. */
const SOON_DAYS = 7;

export function groupOf(item: AgendaItem): DeskGroup {
  if (item.kind !== 'due') return item.doneOn === null ? 'lacking' : 'settled';
  const { standing } = item;
  if (standing.kind === 'overdue') return 'overdue';
  if (standing.kind === 'today') return 'soon';
  if (standing.kind === 'ahead') return standing.days <= SOON_DAYS ? 'soon' : 'later';
  return 'settled';
}

/** How many duties stand where. */
export function groupCounts(items: readonly DeskItem[]): Readonly<Record<DeskGroup, number>> {
  const counts = { overdue: 0, soon: 0, lacking: 0, later: 0, settled: 0 };
  for (const { item } of items) counts[groupOf(item)] += 1;
  return counts;
}

/** The holidays of the whole desk: those that ship with the app, those that a sitting brought, and over them the computer's own. */
export const deskCalendar = (all: readonly SittingDuties[], installed: readonly YearCalendar[] = []): Calendar =>
  buildCalendar([...BUNDLED_YEARS, ...all.flatMap(({ years }) => years), ...installed]);

/** The notice on the holidays of a year is out in November of the year before. */
const NOTICE_MONTH = '11';

/** The years whose holidays should be known by now and are not: this one and, from November on, the next. */
export function yearsOwed({ years }: Calendar, today: CivilDate): number[] {
  const year = yearOf(today);
  const asked = today.slice(5, 7) >= NOTICE_MONTH ? [year, year + 1] : [year];
  return asked.filter((one) => !years.has(one));
}

/** The duties whose day waits for a year's calendar. */
export const waitingForYear = (items: readonly DeskItem[], year: number): DeskItem[] =>
  items.filter(({ item }) => item.kind === 'calendar_missing' && item.year === year);
