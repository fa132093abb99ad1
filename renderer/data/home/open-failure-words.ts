import type { Sentence } from '#shared/words/say.ts';

/** What happened, what is safe, what to do: the full page when a sitting or the app's store can't be opened. */
export type FailurePage = {
  readonly title: Sentence;
  readonly happened: Sentence;
  readonly safe: Sentence;
  readonly todo: Sentence;
};

const KEPT: Sentence = ['两份记录都没有改动。', 'Neither copy has been changed.'];

/** Pages for what can be wrong with a sitting's two copies; `seq` is the entry in question. */
export const openFailurePages = {
  sitting_missing: {
    title: ['本机没有这个场次', 'This sitting is not on this computer'],
    happened: ['数据库和流水里都没有它。', 'Neither the database nor the journal holds it.'],
    safe: ['其他场次不受影响。', 'Other sittings are not affected.'],
    todo: ['请返回场次列表，选择要打开的场次。', 'Go back and choose another sitting.'],
  },
  station_differs: {
    title: ['这个场次不是本工位的', 'This sitting is another station’s'],
    happened: [
      '记录里写的是另一个工位，本机还没有登记为接替它的工位；现在录入的内容以后无法上报。',
      'The record names another station that this one has not taken over from; nothing entered here could be handed over.',
    ],
    safe: KEPT,
    todo: [
      '请重新启动程序再打开；仍然如此，请用原工位的备份恢复，或另存两份记录后联系管理员。',
      'Restart the app and try again; else restore the other station’s backup, or save both copies and ask an administrator.',
    ],
  },
  database_emptied: {
    title: ['数据库里的记录不见了', 'The records in the database are gone'],
    happened: [
      '这个场次的数据库是空的，可能被清理软件或系统清除；流水里有 {journal} 条记录。',
      'The database of this sitting is empty, perhaps cleaned away; the journal holds {journal} {journal:entry|entries}.',
    ],
    safe: [
      '流水在另一个文件夹里，已逐条核对，是完整的。分数没有丢。',
      'The journal lies in another folder and was checked entry by entry: it is whole. No mark is lost.',
    ],
    todo: [
      '请按“从流水恢复”，把全部记录写回数据库。请不要重新录入。',
      'Restore from the journal: every entry goes back into the database. Do not enter anything again.',
    ],
  },
  copies_diverge: {
    title: ['两份记录互相矛盾', 'The two copies contradict each other'],
    happened: [
      '从第 {seq} 条起，数据库和流水的内容不同。可能是从旧备份恢复过，或同一份数据在两台电脑上用过。',
      'From entry {seq} on, database and journal differ: perhaps an old backup was restored, or two computers used the same data.',
    ],
    safe: KEPT,
    todo: [
      '请停止录入，把两份记录另存，交给管理员比对，由人决定以哪一份为准。',
      'Stop entering, save both copies and have an administrator compare them; a person must decide.',
    ],
  },
  entry_unreadable: {
    title: ['数据库里有一条记录读不出来', 'An entry in the database can’t be read'],
    happened: ['数据库第 {seq} 条记录无法读取。', 'Entry {seq} of the database can’t be read.'],
    safe: ['它之前的记录完好；流水是独立的另一份。', 'Entries before it are intact; the journal is a separate copy.'],
    todo: ['请停止录入，把两份记录另存，联系管理员。', 'Stop entering, save both copies and call an administrator.'],
  },
  line_damaged: {
    title: ['数据库里有一条记录解不开', 'An entry in the database can’t be unsealed'],
    happened: [
      '场次 {log} 的数据库第 {seq} 条记录解不开：内容坏了，或不是用本机的密钥加密的。',
      'Entry {seq} of sitting {log} in the database can’t be unsealed: it is damaged, or not sealed with this computer’s key.',
    ],
    safe: ['它之前的记录完好；流水是独立的另一份。', 'Entries before it are intact; the journal is a separate copy.'],
    todo: ['请停止录入，把两份记录另存，联系管理员。', 'Stop entering, save both copies and call an administrator.'],
  },
  chain_broken: {
    title: ['数据库里的记录前后接不上', 'The chain of entries in the database is broken'],
    happened: [
      '数据库第 {seq} 条与前一条接不上，可能被改动过。',
      'Entry {seq} of the database does not follow the one before; it may have been altered.',
    ],
    safe: ['它之前的记录完好；流水是独立的另一份。', 'Entries before it are intact; the journal is a separate copy.'],
    todo: ['请停止录入，把两份记录另存，联系管理员。', 'Stop entering, save both copies and call an administrator.'],
  },
  journal_damaged: {
    title: ['流水文件损坏', 'The journal is damaged'],
    happened: ['流水第 {seq} 条起无法使用。', 'The journal can’t be used from entry {seq} on.'],
    safe: [
      '流水在它之前的记录完好；数据库是独立的另一份。',
      'Journal entries before it are intact; the database is a separate copy.',
    ],
    todo: ['请停止录入，把两份记录另存，联系管理员。', 'Stop entering, save both copies and call an administrator.'],
  },
  journal_cut: {
    title: ['流水比以前少', 'The journal holds less than it did'],
    happened: [
      '本机曾记下这个场次有 {reached} 条记录，现在流水只有 {held} 条。可能有人换过或截短过文件，也可能是从旧的备份放回来的。',
      'This computer knows that the sitting had {reached} {reached:entry|entries}; the journal holds {held} now. Files may have been swapped or cut, or an old copy put back.',
    ],
    safe: ['两份记录都没有改动，现有的每一条都核对无误。', 'Neither copy was changed; every entry that is here holds.'],
    todo: [
      '请先找回少的记录：插上存第三份的 U 盘，或查看备份，或向中心询问。都找不到时，由现场负责人说明原因，按现有内容继续。',
      'First look for what is missing: the stick with the third copy, a backup, or central. Where none has it, the site head says why and goes on with what is here.',
    ],
  },
  host_gone: {
    title: ['连接不上主程序', 'The host does not answer'],
    happened: ['页面与主程序的连接中断。', 'The page has lost its host.'],
    safe: ['已变绿的分数都在两份记录里。', 'Green marks are in both copies.'],
    todo: ['请关闭程序后重新启动。', 'Close the app and start it again.'],
  },
  other: {
    title: ['场次没有打开', 'The sitting was not opened'],
    happened: ['{reason}', '{reason}'],
    safe: KEPT,
    todo: ['请重试；仍不能打开时联系管理员。', 'Retry; call an administrator if it stays so.'],
  },
  journal_shorter: {
    title: ['流水比数据库少，不能用它恢复', 'The journal holds less than the database'],
    happened: [
      '数据库有 {database} 条记录，流水只有 {journal} 条；移开数据库会丢下多出来的几条。',
      'The database holds {database} {database:entry|entries}, the journal only {journal}; setting the database aside would leave some behind.',
    ],
    safe: KEPT,
    todo: ['请停止录入，把两份记录另存，联系管理员。', 'Stop entering, save both copies and call an administrator.'],
  },
  database_closed: {
    title: ['数据库的连接已断开', 'The database has been closed'],
    happened: ['浏览器关闭了本机数据库。', 'The browser closed the local database.'],
    safe: ['已变绿的分数都在两份记录里。', 'Green marks are in both copies.'],
    todo: ['请关闭考评台，重新打开。', 'Close Kaoping and start it again.'],
  },
  database_stalled: {
    title: ['数据库没有应答', 'The database does not answer'],
    happened: [
      '等了 {seconds} 秒，本机数据库没有应答。',
      'The local database has not answered for {seconds} {seconds:second|seconds}.',
    ],
    safe: ['已变绿的分数都在两份记录里。', 'Green marks are in both copies.'],
    todo: [
      '请关闭其他考评台窗口，检查磁盘，然后重试；仍没有应答时重新启动电脑。',
      'Close other Kaoping windows, check the disk, retry; restart the computer if it stays so.',
    ],
  },
  database_in_use: {
    title: ['数据库需要升级，但正被另一个窗口使用', 'The database must be migrated but another window has it open'],
    happened: [
      '程序升级后，本机数据库要换成新的格式；考评台的另一个窗口还开着它。',
      'After an update the local database needs its new form, and another window of this app still uses it.',
    ],
    safe: KEPT,
    todo: [
      '请结束另一个窗口里的工作，关闭它，再按“重试”。',
      'Finish the work in the other window, close it, and retry.',
    ],
  },
  database_is_newer: {
    title: ['数据由更新版本的程序写成', 'The data were written by a newer version'],
    happened: [
      '数据库版本是 {found}，本程序支持到 {supported}。',
      'The database has version {found}; this app supports up to {supported}.',
    ],
    safe: ['数据没有改动，全部保留。', 'The data were not touched.'],
    todo: ['请安装新版本的考评台再打开。', 'Install the newer version of Kaoping.'],
  },
  database_not_strict: {
    title: ['本机不能保证断电不丢分', 'This computer can’t promise to survive a power cut'],
    happened: [
      '浏览器不支持严格写入，断电时可能丢掉最近几秒的分数。',
      'The browser lacks strict durability: a power cut could lose the last seconds.',
    ],
    safe: ['已有的记录没有改动。', 'Existing records were not touched.'],
    todo: ['请更新浏览器或改用安装版。', 'Update the browser or use the installed app.'],
  },
  database_unreadable: {
    title: ['数据库打不开', 'The database can’t be opened'],
    happened: ['浏览器报告：{message}', 'The browser says: {message}'],
    safe: ['流水是独立的另一份，不受影响。', 'The journal is a separate copy and not affected.'],
    todo: [
      '请关闭其他考评台窗口，检查磁盘空间，然后重试。',
      'Close other Kaoping windows, check the disk, then retry.',
    ],
  },
} as const satisfies Readonly<Record<string, FailurePage>>;
