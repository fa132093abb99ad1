import type { Sentence } from '#shared/words/say.ts';

/** The page when the browser's database can't be opened at all: what each copy holds, and the safe ways on. */
export const brokenStoreWords = {
  title: ['本机数据库打不开', 'The database on this computer can’t be opened'],
  stalled: ['本机数据库没有应答', 'The database on this computer does not answer'],
  happened: ['浏览器打不开数据库 {name}：{reason}', 'The browser can’t open the database {name}: {reason}'],
  noAnswer: ['等了 {seconds} 秒，没有应答。', 'No answer for {seconds} {seconds:second|seconds}.'],
  closed: ['连接已断开。', 'The connection was closed.'],
  safe: [
    '流水在另一个文件夹里，不受影响：已变绿的分数每一条都在流水里。',
    'The journals lie in another folder and are not affected: every green mark is in them.',
  ],
  todo: [
    '请先重试，或重新载入窗口，或关闭程序再打开。仍打不开时，从流水重建数据库，接着考核。',
    'Retry first, or reload the window, or close the app and start it again. If it stays so, rebuild the database from the journals and go on.',
  ],
  again: ['重试', 'Retry'],
  reload: ['重新载入窗口', 'Reload the window'],
  rebuild: ['从流水重建数据库', 'Rebuild from the journals'],

  holds: ['各份记录的内容', 'What each copy holds'],
  database: ['数据库', 'Database'],
  databaseReal: ['正式数据库打不开，没有改动', 'The real one can’t be opened; it was not touched'],
  databasePractice: ['练习数据库打不开，没有改动', 'The practice one can’t be opened; it was not touched'],
  databaseBoth: [
    '正式和练习数据库都打不开，没有改动',
    'Neither the real nor the practice one opens; they were not touched',
  ],
  journal: ['流水', 'Journals'],
  checking: ['正在从第一条起核对，{done} / {total} 条', 'Checking from the first entry on, {done} / {total}'],
  whole: [
    '{sittings} 个场次，共 {entries} 条，从第一条起逐条核对，完整',
    '{sittings} {sittings:sitting|sittings}, {entries} {entries:entry|entries}, checked from the first on: whole',
  ],
  someDamaged: [
    '{sittings} 个场次，其中 {damaged} 个的流水有问题',
    '{sittings} {sittings:sitting|sittings}; {damaged} with a damaged journal',
  ],
  none: ['没有场次', 'No sittings'],
  unreadable: ['读不出来：{reason}', 'Unreadable: {reason}'],
  stick: ['U 盘', 'Stick'],
  stickNotSet: ['没有设置', 'Not set'],
  stickHolds: ['{state}，{count} 个场次在 {folder}', '{state}; {count} {count:sitting|sittings} in {folder}'],
  sitting: ['场次', 'Sitting'],
  entries: ['记录', 'Entries'],
  lastEntry: ['最近记录', 'Last entry'],
  journalWhole: ['完整', 'Whole'],
  journalDamaged: ['有问题', 'Damaged'],
  practice: ['练习', 'Practice'],
  untitled: ['读不出名称', 'Title unreadable'],

  sure: ['从流水重建数据库', 'Rebuild the database from the journals'],
  sureWhat: [
    '新建一个数据库，写入 {sittings} 个场次、{entries} 条记录，再逐条读回核对。',
    'A new database is made; {sittings} {sittings:sitting|sittings} with {entries} {entries:entry is|entries are} written and read back.',
  ],
  sureMissing: [
    '没有变绿的分数可能不在流水里：重建后请对照纸质评分表核对最后几项。已变绿的都在。',
    'Marks that were not green may be missing: hold the last ones against the paper sheets. Green ones are all there.',
  ],
  sureKept: [
    '打不开的数据库 {name} 留在原处，不删除；这次处理记入本机记录，可在设置中查看。',
    'The database {name} stays where it is, nothing is deleted; that this was done is recorded and shown in Settings.',
  ],
  sureDamaged: [
    '流水有问题的 {count} 个场次不重建，暂时不能打开，原样保留，请联系管理员。',
    '{count} {count:sitting|sittings} with damaged journals {count:is|are} left out: what is there stays as it is and can’t be opened; call an administrator.',
  ],
  confirm: ['确认重建', 'Rebuild'],
  cancel: ['取消', 'Cancel'],
  rebuilding: [
    '正在重建并核对，{done} / {total} 条',
    'Rebuilding and checking, {done} / {total} {total:entry|entries}',
  ],
  failed: [
    '没有重建成：{reason} 原来的数据库和流水都没有改动。',
    'Not rebuilt: {reason} Database and journals are as they were.',
  ],

  done: ['数据库已从流水重建', 'The database was rebuilt from the journals'],
  doneWhat: [
    '{sittings} 个场次、{entries} 条记录已写入，并逐条读回核对。',
    '{sittings} {sittings:sitting|sittings} with {entries} {entries:entry was|entries were} written and read back.',
  ],
  goOn: ['继续', 'Go on'],
} as const satisfies Readonly<Record<string, Sentence>>;
