import type { Sentence } from '#shared/words/say.ts';

/** 准备: the checklist and its four panels. */
export const setupWords = {
  title: ['准备', 'Prepare'],
  checklist: ['准备事项', 'To prepare'],
  readiness: ['考前检查', 'Before the exam'],
  readinessAbout: ['磁盘、时钟、打印机、证卡', 'Disk, clock, printer, cards'],
  drill: ['应急演练', 'Drill'],
  drillAbout: ['断电、拔 U 盘等各做一遍', 'Power cut, stick and others'],
  allDone: ['各项已齐，可以开始检录。', 'Everything is ready; check-in can begin.'],
  stillMissing: ['还缺：{items}。', 'Still missing: {items}.'],
  toCheckIn: ['去检录', 'Go to check-in'],
  staffCount: ['{count} 人', '{count} {count:person|people}'],
  recusalCount: ['{count} 件', '{count}'],
  lotsCount: ['抽签 {count} 项', '{count} drawn'],
  candidateCount: ['{count} 人', '{count} {count:candidate|candidates}'],
  schemeCount: ['{tasks} 道试题，{lines} 个要点', '{tasks} {tasks:task|tasks}, {lines} {lines:line|lines}'],
  sittingNote: [
    '名称、日期、考场填错，由现场负责人更正；其他各项决定怎样评分，不能修改，填错请作废后新建场次。',
    'The site head can put name, date and room right; the rest decides how marks are given: void the sitting and create another.',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;

/** 场次信息. */
export const sittingFactWords = {
  title: ['名称', 'Title'],
  organiser: ['考核组织单位', 'Organiser'],
  occupation: ['职业（工种）', 'Occupation'],
  level: ['等级', 'Level'],
  heldOn: ['考核日期', 'Date'],
  room: ['考场', 'Room'],
  policy: ['依据文件', 'Document'],
  channel: ['评价渠道', 'Channel'],
  procedure: ['评分方式', 'How it is judged'],
  passMark: ['合格线', 'Pass mark'],
  passMarkOf: ['{mark} 分', '{mark}'],
  sameUnit: ['与考生同单位', 'Of one unit with candidates'],
  promise: ['诚信承诺书', 'Integrity promise'],
  promiseText: ['承诺内容', 'Its words'],
  proofreading: ['校对', 'Proofreading'],
  maxSpread: ['允许的最大分差', 'Largest spread'],
  paperCheck: ['督导员签字前抽查纸面', 'Sheets held against their paper'],
  paperCheckOf: ['至少 {count} 份', 'at least {count}'],
  noPaperCheck: ['由督导员自定', 'up to the supervisor'],
  breachPercent: ['违反规则每次扣减成绩', 'Taken off for breaking the rules'],
  noBreach: ['不扣减', 'Nothing'],
  whenTooWide: ['分差过大时', 'Where marks lie further apart'],
  noSpread: ['不设', 'None'],
  memberShare: ['合格成员比例', 'Share of members who pass'],
  shareOf: ['不少于 {share}', 'at least {share}'],
  examiners: ['每名考生的评分人数', 'Examiners per candidate'],
  empty: ['（未填）', '(empty)'],
} as const satisfies Readonly<Record<string, Sentence>>;
