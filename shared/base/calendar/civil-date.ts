/** A day as `YYYY-MM-DD`, real and from the year 0001 on. Its texts sort as the days do, so `<` and `<=` compare days. */
export type CivilDate = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_BEFORE_1970 = 719_468;
const DAYS_PER_ERA = 146_097;

/** Whether the text names a day that exists: `2024-02-29` does, `2026-02-30` does not. */
export function isCivilDate(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The year, 1 to 9999. */
export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));

/** The day `days` later (earlier, if negative). */
export const addDays = (date: CivilDate, days: number): CivilDate => fromDayNumber(toDayNumber(date) + days);

/** The same day `months` later; a day that the target month lacks becomes its last (31 Aug + 1 → 30 Sep). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year, month, day] = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const target = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  return toText(target, targetMonth, Math.min(day, daysInMonth(target, targetMonth)));
}

/** The same day `years` later; 29 February becomes 28 February in a common year. */
export const addYears = (date: CivilDate, years: number): CivilDate => addMonths(date, years * 12);

/** Whether `years` full years have run since `since`, the day they are complete included (届满 includes its bound). */
export function hasFullYears(since: CivilDate, years: number, asOf: CivilDate): boolean {
  const [year, month, day] = partsOf(since);
  const [asOfYear, asOfMonth, asOfDay] = partsOf(asOf);
  const lastDay = Math.min(day, daysInMonth(year + years, month));
  // Compared as numbers, because the text of a year beyond 9999 no longer sorts.
  return (year + years) * 10_000 + month * 100 + lastDay <= asOfYear * 10_000 + asOfMonth * 100 + asOfDay;
}

/** Saturday or Sunday. */
export function isWeekend(date: CivilDate): boolean {
  const weekday = (((toDayNumber(date) + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar, counting years from March so that the leap day comes last. */
function toDayNumber(date: CivilDate): number {
  const [year, month, day] = partsOf(date);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    era * DAYS_PER_ERA +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    DAYS_BEFORE_1970
  );
}

function fromDayNumber(days: number): CivilDate {
  const shifted = days + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  return toText(yearOfEra + era * 400 + (month >= 10 ? 1 : 0), ((month + 2) % 12) + 1, day);
}

const partsOf = (date: CivilDate): readonly [number, number, number] => [
  yearOf(date),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
];

const toText = (year: number, month: number, day: number): CivilDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
