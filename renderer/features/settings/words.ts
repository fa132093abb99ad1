import type { Sentence } from '#shared/words/say.ts';

/** 设置. */
export const settingsWords = {
  title: ['设置', 'Settings'],
  screen: ['屏幕', 'Screen'],
  screenNote: [
    '只影响这台电脑的显示，不进入场次记录。',
    'For this computer’s screen only; nothing of it enters the record.',
  ],
  language: ['语言', 'Language'],
  look: ['明暗', 'Light or dark'],
  light: ['浅色', 'Light'],
  dark: ['深色（夜班）', 'Dark (night shift)'],
  touch: ['触摸操作', 'Touch'],
  touchOff: ['键盘、鼠标', 'Keyboard and mouse'],
  touchOn: ['触摸、戴手套（大按钮）', 'Touch or gloves (large targets)'],
  lockAfter: ['无人操作自动锁定', 'Lock after'],
  minutes: ['{minutes} 分钟', '{minutes} {minutes:minute|minutes}'],
  station: ['工位', 'Station'],
  practiceStation: ['练习工位', 'Practice station'],
  stationName: ['名称', 'Name'],
  organiser: ['考核组织单位', 'Organiser'],
  stationId: ['工位编号', 'Station number'],
  stationKey: ['工位公钥（前 16 位）', 'Station key (first 16)'],
  createdAt: ['建立时间', 'Set up'],
  noStation: ['还没有建立', 'Not set up'],
  data: ['数据与密钥', 'Data and keys'],
  dataFolder: ['流水所在文件夹', 'Journal folder'],
  twoCopies: [
    '每一项记录同时写入数据库和这个文件夹里的流水。请不要移动、改名或用清理软件处理它。',
    'Every entry is written to the database and to the journal in this folder. Do not move, rename or clean it.',
  ],
  programme: ['程序', 'App'],
  version: ['版本', 'Version'],
  world: ['运行方式', 'Runs as'],
  electron: ['安装版', 'Installed app'],
  portable: ['浏览器方式（便携模式）', 'In the browser (portable mode)'],
  central: ['上报中心', 'Central service'],
  centralNote: ['中心地址和登记在“上报”中设置。', 'Its address and enrolment are under Hand over.'],
  toHandover: ['去上报', 'Go to Hand over'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** The names of the languages, each in itself. */
export const LANGUAGE_NAMES = { zh: '中文', en: 'English' } as const;

/** Databases that could not be opened and were left where they lay. */
export const leftStoreWords = {
  left: ['留下的数据库', 'Databases left behind'],
  leftNote: [
    '打不开或写不进而留在原处的数据库，没有删除；现在用的由流水重建。',
    'They could not be opened or written and lie where they were; the present one was rebuilt from the journals.',
  ],
  leftVault: ['数据密钥丢失', 'the data key was lost'],
  leftFailed: ['写入失败', 'a write failed'],
} as const satisfies Readonly<Record<string, Sentence>>;
