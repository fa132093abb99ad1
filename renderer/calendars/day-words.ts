import type { Sentence } from '#shared/words/say.ts';

/** Picking a day. */
export const dayWords = {
  pick: ['从日历选', 'Pick from a calendar'],
  month: ['{month} 的日历', 'Calendar of {month}'],
  before: ['上个月', 'Month before'],
  after: ['下个月', 'Month after'],
  note: [
    '休：休息日；班：调休上班；待：没有这一年的放假安排。',
    'off: no work; on: a make-up day; ?: holidays of that year are not known.',
  ],
  rest: ['休', 'off'],
  work: ['班', 'on'],
  unsure: ['待', '?'],
  working: ['工作日', 'working day'],
  weekend: ['周末', 'weekend'],
  off: ['放假', 'holiday'],
  'make-up': ['调休上班', 'make-up day'],
  unknown: ['没有放假安排', 'holidays not known'],
} as const satisfies Readonly<Record<string, Sentence>>;
