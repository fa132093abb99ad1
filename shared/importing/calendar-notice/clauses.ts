import { isWeekend, type CivilDate } from '#shared/base/calendar/civil-date.ts';
import { readDays, type Year } from './dates.ts';
import type { NoticeFailure } from './words.ts';

/** What one sentence sets: days on which nobody works, and weekend days that are worked. */
export type Set = { readonly off: readonly CivilDate[]; readonly worked: readonly CivilDate[] };
type Read = Set | NoticeFailure;

const OFF = /^(.+?)(?:放假调休|放假公休|调休放假|放假|补休)(?:,?共?(\d{1,2})天)?$/;
const WORKED = /^(.+?)(?:照常|正常)?上班$/;
const COUNT = /^共(\d{1,2})天$/;
/** Says nothing beyond what the days themselves say. */
const SAYS_NOTHING = /^(?:(?:与|和)?周末连休|不调休|放假不调休)$/;

/** Reads a sentence clause by clause; one that it does not know whole is refused by name. */
export function readSentence(sentence: string, year: Year): Read {
  const off: CivilDate[] = [];
  const worked: CivilDate[] = [];
  for (const clause of clausesOf(sentence)) {
    if (SAYS_NOTHING.test(clause) && off.length > 0) continue;
    const count = COUNT.exec(clause);
    if (count !== null) {
      if (Number(count[1]) !== off.length) return { kind: 'notice_count', sentence, count: off.length };
      continue;
    }
    const isWork = WORKED.exec(clause);
    const said = isWork ?? OFF.exec(clause);
    if (said === null) return { kind: 'notice_sentence', sentence };
    const named = readDays(said[1] ?? '', year);
    if (named.kind === 'not_days') return { kind: 'notice_sentence', sentence };
    if (named.kind === 'wrong_weekday') return { kind: 'notice_weekday', sentence, date: named.date };
    const ordinary = isWork === null ? undefined : named.days.find((day) => !isWeekend(day));
    if (ordinary !== undefined) return { kind: 'notice_not_weekend', sentence, date: ordinary };
    if (isWork === null && said[2] !== undefined && Number(said[2]) !== named.days.length)
      return { kind: 'notice_count', sentence, count: named.days.length };
    (isWork === null ? off : worked).push(...named.days);
  }
  return { off, worked };
}

/** Parts between commas; a comma inside brackets parts nothing. */
const clausesOf = (sentence: string): string[] => sentence.split(/,(?![^(]*\))/).filter((clause) => clause !== '');
