import { addDays, isCivilDate, yearOf, type CivilDate } from '#shared/base/calendar/civil-date.ts';

/** Days as a clause names them, one after the other; `wrong`: a day that is none, or not on the weekday it is said to be. */
export type NamedDays =
  | { readonly kind: 'days'; readonly days: readonly CivilDate[] }
  | { readonly kind: 'wrong_weekday'; readonly date: CivilDate }
  | { readonly kind: 'not_days' };

/** `isNewYear`: under 元旦 a day of December lies in the year before. */
export type Year = { readonly year: number; readonly isNewYear: boolean };

const DATE = /^(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\(([^()]*)\))?/;
const LONGEST_SPAN = 31;

/** Reads `1月28日(农历除夕、周二)至2月4日、2月8日(周六)`: a day keeps the month of the one before it where it names none. */
export function readDays(text: string, year: Year): NamedDays {
  const days: CivilDate[] = [];
  let rest = text;
  let last: CivilDate | null = null;
  let isSpan = false;
  while (rest !== '') {
    const found = DATE.exec(rest);
    if (found === null) return { kind: 'not_days' };
    const date: CivilDate | null = dateOf(found, last, year);
    if (date === null) return { kind: 'not_days' };
    if (!isOnWeekday(date, found[4] ?? '')) return { kind: 'wrong_weekday', date };
    if (isSpan && last !== null) {
      if (date <= last || addDays(last, LONGEST_SPAN) < date) return { kind: 'not_days' };
      for (let day = addDays(last, 1); day <= date; day = addDays(day, 1)) days.push(day);
    } else days.push(date);
    last = date;
    rest = rest.slice(found[0].length);
    if (rest === '') break;
    const joint = /^(?:至|到|-|、|和)/.exec(rest)?.[0];
    if (joint === undefined) return { kind: 'not_days' };
    isSpan = joint !== '、' && joint !== '和';
    rest = rest.slice(joint.length);
    if (rest === '') return { kind: 'not_days' };
  }
  return { kind: 'days', days };
}

function dateOf(found: RegExpExecArray, last: CivilDate | null, { year, isNewYear }: Year): CivilDate | null {
  const month = found[2] ?? last?.slice(5, 7);
  if (month === undefined) return null;
  const text = (inYear: number): CivilDate =>
    `${String(inYear)}-${month.padStart(2, '0')}-${(found[3] ?? '').padStart(2, '0')}`;
  const said = found[1] === undefined ? null : Number(found[1]);
  const begun = last === null ? (isNewYear && Number(month) > 10 ? year - 1 : year) : yearOf(last);
  // 12月31日至1月2日: what comes after goes on into the next year
  const date = text(said ?? (last !== null && text(begun) < last ? begun + 1 : begun));
  return isCivilDate(date) && Math.abs(yearOf(date) - year) <= 1 ? date : null;
}

const WEEKDAYS = '日一二三四五六';
/** Whether the bracket behind a day gives no weekday, or its own. */
function isOnWeekday(date: CivilDate, bracket: string): boolean {
  const said = /(?:星期|周|礼拜)([一二三四五六日天])/.exec(bracket)?.[1]?.replace('天', '日');
  return said === undefined || said === WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
}
