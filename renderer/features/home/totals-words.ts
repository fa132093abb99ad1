import type { Sentence } from '#shared/words/say.ts';

/** What the sittings of this computer came to, by year and plan. */
export const totalsWords = {
  show: ['看统计', 'Totals'],
  hide: ['收起统计', 'Hide totals'],
  question: ['各年、各计划合格多少？', 'How many passed, by year and by plan?'],
  answer: [
    '已结束的 {sittings} 个场次：{judged} 人次有结论，{pass} 人次合格（{rate}）。',
    '{sittings} {sittings:closed sitting|closed sittings}: {judged} {judged:verdict|verdicts}, {pass} passed ({rate}).',
  ],
  none: ['还没有已结束的场次。', 'No sitting is closed yet.'],
  progress: ['已读取 {done} / {all} 个场次', 'Read {done} of {all} {all:sitting|sittings}'],
  notes: [
    '只计场次结束后的结论，按人次；缺考、违纪、资格不符不计入合格率。练习和作废的场次不计，另有 {waiting} 个场次尚未结束。',
    'Verdicts of closed sittings only, a candidate each time; absent, void and not eligible are in no rate. Practice and void sittings do not count; {waiting} {waiting:is|are} not closed yet.',
  ],
  unread: [
    '有 {unread} 个场次的记录无法读取，没有计入。',
    '{unread} {unread:sitting|sittings} could not be read and {unread:is|are} not counted.',
  ],
  source: ['本机场次', 'Sittings here'],
  year: ['{name} 年', '{name}'],
  of: ['年份、计划', 'Year or plan'],
  sittings: ['场次数', 'Sittings'],
  pass: ['合格', 'Pass'],
  fail: ['不合格', 'Fail'],
  away: ['缺考、违纪', 'Absent, void'],
  rate: ['合格率（%）', 'Rate (%)'],
} as const satisfies Readonly<Record<string, Sentence>>;
