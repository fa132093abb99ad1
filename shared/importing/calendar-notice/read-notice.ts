import { isWeekend, yearOf, type CivilDate } from '#shared/base/calendar/civil-date.ts';
import type { YearCalendar } from '#shared/base/calendar/year-calendar.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { readSentence } from './clauses.ts';
import { HOLIDAYS, takeApart, type Item, type Notice } from './sentences.ts';
import type { NoticeFailure } from './words.ts';

/** A holiday as the notice gives it, for whoever compares it with the text. */
export type Holiday = {
  readonly names: readonly string[];
  readonly off: readonly CivilDate[];
  readonly worked: readonly CivilDate[];
};
/** `beyond`: days of a neighbouring year that the notice sets too; `advice`: sentences that set no holiday. */
export type ReadNotice = {
  readonly calendar: YearCalendar;
  readonly holidays: readonly Holiday[];
  readonly beyond: { readonly daysOff: readonly CivilDate[]; readonly workingWeekends: readonly CivilDate[] };
  readonly advice: readonly string[];
};

/** Days that belong to their holiday in every year. */
const OWN_DAY: Readonly<Record<string, string>> = { 元旦: '01-01', 劳动节: '05-01', 国庆节: '10-01' };
/** 鼓励单位结合带薪年休假安排休息: no holiday, so it counts as a working day. */
const ADVICE = /^鼓励/;
/** What may set a day; a sentence without any of these is about something else. */
const SETS_A_DAY = /\d日|放假|上班|补休|连休|调休|休息/;
const SETS_A_DAY_BEFORE = /\d日[^。]*(?:放假|上班|补休|调休|休息)/;
/** Who signed it and when; whatever a page has below it. */
const SIGNATURE = /^国务院办公厅(?:\d{4}年\d{1,2}月\d{1,2}日)?/;

/**
 * Reads the State Council's yearly notice on holidays (国务院办公厅关于某年部分节假日安排的通知) as it is published. Every sentence
 * that sets a day has to be understood whole, and dates, weekdays and counts have to agree with each other: else nothing is taken. `said`: the year as a
 * person gives it, for a text that was pasted without its title.
 */
export function readNotice(text: string, said: number | null = null): Result<ReadNotice, NoticeFailure> {
  const notice = takeApart(text);
  if (notice.items.length === 0) return err({ kind: 'notice_empty' });
  const year = yearIn(notice, said);
  if (typeof year !== 'number') return err(year);
  const stray = notice.opening.find((sentence) => SETS_A_DAY_BEFORE.test(sentence));
  if (stray !== undefined) return err({ kind: 'notice_sentence', sentence: stray });
  const holidays: Holiday[] = [];
  const advice: string[] = [];
  for (const item of notice.items) {
    const read = readItem(item, year, advice);
    if ('kind' in read) return err(read);
    holidays.push(read);
  }
  const wrong = contradiction(holidays, year);
  return wrong === null ? ok({ ...calendarOf(notice, year, holidays), holidays, advice }) : err(wrong);
}

/** The year it is for: its title, or its first sentence, has it before 元旦 or 部分节假日. */
function yearIn({ whole }: Notice, said: number | null): number | NoticeFailure {
  const named = [...whole.matchAll(/(\d{4})年(?:部分)?(?:节假日|元旦、|放假)/g)].map(([, year]) => Number(year));
  const years = [...new Set(said === null ? named : [...named, said])];
  const [year] = years;
  if (year === undefined) return { kind: 'notice_no_year' };
  return years.length > 1 ? { kind: 'notice_years', years } : year;
}

function readItem({ names, sentences }: Item, year: number, advice: string[]): Holiday | NoticeFailure {
  const off: CivilDate[] = [];
  const worked: CivilDate[] = [];
  for (const sentence of sentences) {
    if (ADVICE.test(sentence)) {
      advice.push(sentence);
      continue;
    }
    // after the days comes what authorities are to see to, the signature and its date
    const isDone = off.length > 0 && !SETS_A_DAY.test(sentence.replace(SIGNATURE, ''));
    if (isDone) continue;
    const read = readSentence(sentence, { year, isNewYear: names.includes('元旦') });
    if ('kind' in read) return read;
    off.push(...read.off);
    worked.push(...read.worked);
  }
  if (off.length === 0) return { kind: 'notice_holidays', names };
  return { names, off, worked };
}

function contradiction(holidays: readonly Holiday[], year: number): NoticeFailure | null {
  const named = holidays.flatMap(({ names }) => names);
  const twice = named.filter((name, nth) => named.indexOf(name) !== nth);
  if (twice.length > 0) return { kind: 'notice_twice', names: twice };
  const missing = HOLIDAYS.filter((name) => !named.includes(name));
  if (missing.length > 0) return { kind: 'notice_holidays', names: missing };
  for (const { names, off } of holidays) {
    const lost = names.find((name) => OWN_DAY[name] !== undefined && !off.includes(`${String(year)}-${OWN_DAY[name]}`));
    if (lost !== undefined)
      return { kind: 'notice_own_day', name: lost, date: `${String(year)}-${OWN_DAY[lost] ?? ''}` };
  }
  const off = new Set(holidays.flatMap((holiday) => holiday.off));
  const both = holidays.flatMap(({ worked }) => worked).find((day) => off.has(day));
  return both === undefined ? null : { kind: 'notice_both', date: both };
}

function calendarOf(
  { whole }: Notice,
  year: number,
  holidays: readonly Holiday[],
): Pick<ReadNotice, 'calendar' | 'beyond'> {
  const daysOff = inOrder(holidays.flatMap(({ off }) => off).filter((day) => !isWeekend(day)));
  const workingWeekends = inOrder(holidays.flatMap(({ worked }) => worked));
  const isInside = (day: CivilDate): boolean => yearOf(day) === year;
  const isBeyond = (day: CivilDate): boolean => !isInside(day);
  const number = /国办发明电[[〔(【]?(\d{4})[\]〕)】]?(\d{1,3})号/.exec(whole);
  return {
    calendar: {
      year,
      notice:
        number === null
          ? `国务院办公厅关于${String(year)}年部分节假日安排的通知`
          : `国办发明电〔${number[1] ?? ''}〕${number[2] ?? ''}号`,
      daysOff: daysOff.filter(isInside),
      workingWeekends: workingWeekends.filter(isInside),
    },
    beyond: { daysOff: daysOff.filter(isBeyond), workingWeekends: workingWeekends.filter(isBeyond) },
  };
}

const inOrder = (days: readonly CivilDate[]): CivilDate[] => [...new Set(days)].sort();
