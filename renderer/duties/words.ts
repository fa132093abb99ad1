import type { Sentence } from '#shared/words/say.ts';

/** A year whose holidays should be known by now. */
export const yearsOwedWords = {
  missing: [
    '还没有 {year} 年的放假调休日历，落在该年的时限推算不出。国务院办公厅通知公布后，把通知粘贴进来。',
    'There is no calendar for {year} yet: deadlines that fall into it can’t be worked out. Paste the notice here once it is out.',
  ],
  waiting: ['现有 {count} 项推算不出：{names}。', ' {count} can’t be worked out now: {names}.'],
} as const satisfies Readonly<Record<string, Sentence>>;
