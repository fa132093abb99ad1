import type { Sentence } from '../words/say.ts';

/** What a person reads where an entry's time, or the day of the exam, can't be right. */
export const timeRefusalWords = {
  time_unsound: ['记录的最晚时间与前后记录不符。', 'The latest time an entry names is not that of the record.'],
  clock_set_back: [
    '系统时间比最近一条记录早 {minutes} 分钟，没有记录：请校准，或由质量督导员说明。',
    'The clock is {minutes} {minutes:minute|minutes} before the latest entry; not recorded. Set it, or have the supervisor explain.',
  ],
  clock_before_app: [
    '电脑时间早于 2026 年，没有记录：请先校准电脑的日期和时间。',
    'The computer’s clock shows a day before 2026; not recorded. Set its date and time first.',
  ],
  clock_not_set_back: [
    '系统时间没有早于最近的记录，不需要说明时钟回拨。',
    'The clock is not behind the latest entry: there is nothing to explain.',
  ],
  day_away_from_marks: [
    '考核日期不能改到离评分日期更远的一天。',
    'The day of the exam can’t be moved further away from the days on which marks were given.',
  ],
  opened_after_day: [
    '考核日期 {day} 已经过去，不能建立。当天全部在纸上评分的，请以今天建立，再由现场负责人更正考核日期并写明原因。',
    'The day of the exam, {day}, is over: no sitting is opened for it. Where all was marked on paper, open it for today and have the site head put the day right with its reason.',
  ],
  mark_off_day: [
    '今天是 {day}，场次的考核日期是 {heldOn}，没有记录：请现场负责人先更正考核日期，或校准电脑的日期。',
    'Today is {day}, and the sitting’s day is {heldOn}; not recorded. Have the site head put the day right first, or set the computer’s date.',
  ],
  letter_ahead: ['发函日期 {date} 还没有到，没有记录。', 'The letter’s date, {date}, is yet to come; not recorded.'],
  certificate_before_exam: [
    '发证日期早于考核日期 {day}，没有记录。',
    'A certificate is dated before the day of the exam, {day}; not recorded.',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
