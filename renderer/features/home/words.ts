import type { Sentence } from '#shared/words/say.ts';

/** The first screen: the station, and the sittings kept at it. */
export const homeWords = {
  appName: ['考评台', 'Kaoping'],
  motto: ['现场评分，离线可用，一分不丢。', 'Scoring on site, offline, no mark lost.'],

  firstRun: ['建立工位', 'Set up the station'],
  firstRunNote: [
    '工位代表这台电脑。建立时生成工位密钥，用来给上报批次签名，只保存在本机。',
    'The station stands for this computer. Its key, made now and kept here, signs what is handed over.',
  ],
  stationName: ['工位名称', 'Station name'],
  stationNameHint: ['例如：焊接实训室 1 号机', 'For example: welding hall, machine 1'],
  organiser: ['考核组织单位', 'Organiser'],
  organiserHint: ['单位全称，印在表格上', 'Full name, as printed on the forms'],
  createStation: ['建立工位', 'Set up'],
  orPractice: ['先试一试', 'Try it first'],
  practiceNote: [
    '练习场次带有虚构的考生、考评员和评分方案，可以走完全部步骤。成绩永远不能上报。',
    'The practice sitting comes with invented candidates, staff and a mark scheme. Its results can never be handed over.',
  ],
  openPractice: ['打开练习场次', 'Open a practice sitting'],
  preparing: ['正在准备练习场次…', 'Preparing the practice sitting…'],
  practiceStation: ['练习工位', 'Practice station'],
  practiceTitle: ['焊工（三级/高级工）模拟考核', 'Mock exam: welder, level 3'],
  practiceRoom: ['练习考场', 'Practice room'],

  sittings: ['场次', 'Sittings'],
  newSitting: ['新建场次', 'New sitting'],
  newPractice: ['新建练习场次', 'New practice sitting'],
  noSittings: ['还没有场次', 'No sittings yet'],
  noSittingsNote: [
    '每个场次是一个考场、一个职业等级、一次考核。新建后导入考生名册和评分方案。',
    'A sitting is one room, one occupation and level, one exam. Create it, then import roster and scheme.',
  ],
  title: ['场次名称', 'Title'],
  heldOn: ['日期', 'Date'],
  occupationLevel: ['职业、等级', 'Occupation, level'],
  entries: ['记录', 'Entries'],
  entriesOf: ['{count} 条', '{count}'],
  lastEntry: ['最近记录', 'Last entry'],
  copies: ['两份记录', 'Both copies'],
  copiesEqual: ['一致', 'Equal'],
  copiesDiffer: ['数据库 {database}，流水 {journal}', 'Database {database}, journal {journal}'],
  journalProblem: ['流水需要检查', 'Journal needs a look'],
  open: ['打开', 'Open'],
  practice: ['练习', 'Practice'],
  unreadable: ['无法读取的场次', 'Unreadable sitting'],
  stationLine: ['工位：{name}', 'Station: {name}'],
} as const satisfies Readonly<Record<string, Sentence>>;
