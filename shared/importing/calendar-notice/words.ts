import type { CivilDate } from '#shared/base/calendar/civil-date.ts';
import type { Sentence } from '#shared/words/say.ts';

/** Why a notice is not taken: half of one would move every deadline. */
export type NoticeFailure =
  | { readonly kind: 'notice_no_year' | 'notice_empty' }
  | { readonly kind: 'notice_file'; readonly why: string }
  | { readonly kind: 'notice_years'; readonly years: readonly number[] }
  | { readonly kind: 'notice_sentence'; readonly sentence: string }
  | { readonly kind: 'notice_count'; readonly sentence: string; readonly count: number }
  | { readonly kind: 'notice_weekday' | 'notice_not_weekend'; readonly sentence: string; readonly date: CivilDate }
  | { readonly kind: 'notice_holidays' | 'notice_twice'; readonly names: readonly string[] }
  | { readonly kind: 'notice_own_day'; readonly name: string; readonly date: CivilDate }
  | { readonly kind: 'notice_both'; readonly date: CivilDate };

export const noticeWords: Readonly<Record<NoticeFailure['kind'], Sentence>> = {
  notice_empty: [
    '没有读到节假日安排：请粘贴国务院办公厅通知的全文。',
    'No holidays were found: paste the whole text of the State Council’s notice.',
  ],
  notice_file: ['日历文件没有采用：{why}。', 'The calendar file was not taken: {why}.'],
  notice_no_year: [
    '通知里没有写是哪一年的安排，请连同标题一起粘贴。',
    'The text does not say which year it is for: paste it together with its title.',
  ],
  notice_years: ['标题和正文写的年份不一致：{years}。', 'The title and the text name different years: {years}.'],
  notice_sentence: [
    '这一句没有读懂，整份没有采用：“{sentence}”',
    'Nothing was taken, because this is not understood: “{sentence}”',
  ],
  notice_count: [
    '天数对不上，整份没有采用：“{sentence}”，按日期数是 {count} 天。',
    'Nothing was taken, because the days don’t add up: “{sentence}” names {count}.',
  ],
  notice_weekday: [
    '日期和星期对不上，整份没有采用：“{sentence}”中的 {date}。请核对年份和日期。',
    'Nothing was taken: in “{sentence}” the weekday of {date} is not right. Check year and date.',
  ],
  notice_not_weekend: [
    '调休上班的日子应当是周末，整份没有采用：“{sentence}”中的 {date}。',
    'Nothing was taken: in “{sentence}” {date} is to be worked but is no weekend.',
  ],
  notice_holidays: [
    '通知不完整，整份没有采用：没有读到{names}。',
    'Nothing was taken, because the notice is not whole: {names} missing.',
  ],
  notice_twice: [
    '同一个节日写了两次，整份没有采用：{names}。',
    'Nothing was taken, because a holiday stands in it twice: {names}.',
  ],
  notice_own_day: [
    '{name}的放假日期不含 {date}，整份没有采用，请核对原文。',
    'Nothing was taken: {name} does not include {date}. Check the text.',
  ],
  notice_both: [
    '{date} 既放假又上班，整份没有采用，请核对原文。',
    'Nothing was taken: {date} is both off and worked. Check the text.',
  ],
};

/** A failure in the blanks of its sentence. */
export const blanksOf = (failure: NoticeFailure): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(failure).map(([name, value]: [string, unknown]) => [
      name,
      Array.isArray(value) ? value.join('、') : typeof value === 'number' ? value : String(value),
    ]),
  );
