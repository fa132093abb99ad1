import type { Sentence } from '#shared/words/say.ts';

/** 工作台账: every sitting here with what it came to, to look through, count, save and print. */
export const ledgerWords = {
  title: ['工作台账', 'Work ledger'],
  note: [
    '本机全部正式场次的结果和证书，按年统计（津人社办发〔2019〕82号 八（一））。统计只计已结束的场次，按人次。',
    'Results and certificates of all real sittings here, counted by year. Only closed sittings count, a candidate each time.',
  ],
  back: ['返回', 'Back'],
  search: ['场次、计划、考场、日期，证书持有人或编号', 'Sitting, plan, room, date, a holder or number'],
  occupation: ['职业（工种）', 'Occupation'],
  anyOccupation: ['各职业', 'Any occupation'],
  level: ['等级', 'Level'],
  anyLevel: ['各等级', 'Any level'],
  reading: ['已读取 {done} / {all} 个场次', 'Read {done} of {all} {all:sitting|sittings}'],
  unread: [
    '有 {count} 个场次的记录无法读取，没有列入。',
    '{count} {count:sitting|sittings} could not be read and {count:is|are} not listed.',
  ],
  locked: [
    '有 {count} 个场次已锁定，没有列入；在该场次登录后再看。',
    '{count} {count:sitting is|sittings are} locked and not listed; sign in there first.',
  ],
  none: ['没有符合条件的场次。', 'No sitting is like that.'],
  empty: ['还没有正式场次。', 'There is no real sitting yet.'],
  showAll: ['显示全部', 'Show all'],
  found: [
    '场次 {sittings} 个，证书 {certificates} 份',
    '{sittings} {sittings:sitting|sittings}, {certificates} {certificates:certificate|certificates}',
  ],
  sums: ['统计', 'By year'],
  sittings: ['场次', 'Sittings'],
  certificates: ['证书核发', 'Certificates'],
  workbook: ['保存为 Excel', 'Save as Excel'],
  csv: ['保存为 CSV', 'Save as CSV'],
  print: ['打印', 'Print'],
  pdf: ['保存为 PDF', 'Save as PDF'],
  saved: ['已保存到 {where}', 'Saved to {where}'],
  name: ['工作台账 {about}', 'Work ledger {about}'],
  more: ['再显示 {count} 行', 'Show {count} more'],
} as const satisfies Readonly<Record<string, Sentence>>;
