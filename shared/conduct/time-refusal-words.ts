import type { Sentence } from '../words/say.ts';

/** What a person reads where an entry's time, or the day of the exam, can't be right. */
export const timeRefusalWords = {
  time_unsound: ['记录的最晚时间与前后记录不符。', 'The latest time an entry names is not that of the record.'],
  clock_set_back: [
    '系统时间比最近一条记录早 {minutes} 分钟，没有记录：请校准，或由质量督导员说明。',
    'The clock is {minutes} minutes before the latest entry; not recorded. Set it, or have the supervisor explain.',
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
} as const satisfies Readonly<Record<string, Sentence>>;
