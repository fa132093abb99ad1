import type { Sentence } from '#shared/words/say.ts';

/** A year whose holidays should be known by now. */
export const yearsOwedWords = {
  missing: [
    '还没有 {year} 年的放假调休日历，落在该年的时限推算不出。国务院办公厅通知公布后，在场次的“政策核对 → 时限日程”导入。',
    'There is no calendar for {year} yet: deadlines that fall into it can’t be worked out. Import it under Policy, Deadlines once the notice is out.',
  ],
  waiting: ['现有 {count} 项推算不出：{names}。', ' {count} can’t be worked out now: {names}.'],
} as const satisfies Readonly<Record<string, Sentence>>;
