import type { Sentence } from '#shared/words/say.ts';

/** Opening the app, and a sitting from its two copies. */
export const openingWords = {
  starting: ['正在检查本机的记录…', 'Checking the records on this computer…'],
  checking: ['正在核对两份记录，共 {count} 条…', 'Comparing both copies, {count} {count:entry|entries}…'],
  locked: ['已锁定', 'Locked'],
  restore: ['从流水恢复', 'Restore from the journal'],
  again: ['重试', 'Retry'],
  back: ['返回场次列表', 'All sittings'],
  seeCopies: ['查看各份记录，从流水重建', 'See the copies, rebuild from the journals'],
  saveCopies: ['另存两份记录', 'Save both copies'],
  savedWhere: ['已保存到 {where}', 'Saved to {where}'],
  holds: ['两份记录的内容', 'What each copy holds'],
  database: ['数据库', 'Database'],
  journal: ['流水', 'Journal'],
  holdsCount: ['{count} 条，最后一条 {hash}', '{count} {count:entry|entries}, the last {hash}'],
  holdsNothing: ['空', 'Empty'],
  holdsProblem: ['{count} 条，第 {seq} 条起有问题', '{count} {count:entry|entries}; trouble from entry {seq} on'],
  holdsUnknown: ['无法读取', 'Unreadable'],
  repairedDatabase: [
    '数据库少 {count} 条记录，已从流水补齐，现在两份一致。',
    'The database lacked {count} {count:entry|entries}, restored from the journal. Both copies agree.',
  ],
  repairedJournal: [
    '流水少 {count} 条记录，已从数据库补齐，现在两份一致。',
    'The journal lacked {count} {count:entry|entries}, restored from the database. Both copies agree.',
  ],
  centralHas: ['中心已有回执', 'Central has receipts'],
  centralUpTo: ['到第 {seq} 条', 'up to entry {seq}'],
  centralNothing: ['没有', 'None'],
  cutReason: ['为什么按现有内容继续', 'Why go on with what is here'],
  cutReasonNote: [
    '这段话会写进场次记录，中心和核验都看得到。',
    'This goes into the record, where central and every verifier see it.',
  ],
  cutWho: ['由谁说明', 'Who answers for it'],
  cutPin: ['本人密码', 'Their PIN'],
  cutMissing: ['请选择人员，写明原因，输入密码。', 'Choose a person, give the reason and type the PIN.'],
  cutGoOn: ['说明原因，按现有内容继续', 'Give the reason and go on'],
  cutNobody: [
    '现有记录里没有可以说明原因的人员，不能在本机继续；请用备份或 U 盘换一台电脑接着考。',
    'The entries here name nobody who could answer for it: go on at another computer with a backup or the stick.',
  ],
  setAside: ['移开损坏的记录，从流水恢复', 'Set the damaged copy aside and restore from the journal'],
  setAsideTodo: [
    '流水是完整的，条数不少于数据库。请按“移开损坏的记录，从流水恢复”：损坏的一份会留在本机，不会删除。请不要重新录入。',
    'The journal is whole and holds no fewer entries. Set the damaged copy aside and restore from the journal: the damaged copy stays on this computer. Do not enter anything again.',
  ],
  keptAside: [
    '损坏的一份没有删除，仍加密保存在本机数据库 {where} 里。',
    ' The damaged copy was not deleted; it lies sealed in this computer’s database {where}.',
  ],
  understood: ['知道了', 'Understood'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** The first page while an older database is brought to its new form. */
export const openingStoreWords = {
  title: ['正在升级本机数据库', 'Bringing the database to its new form'],
  why: [
    '程序更新后，本机数据库要换成新的格式，只做这一次。流水不受影响；中途断电或关闭，下次启动接着做。',
    'After an update the local database gets its new form, once. The journals are not affected; cut off on the way, it goes on at the next start.',
  ],
  copying: [
    '第 1 步，共 3 步：复制旧数据，{done} / {total} 条',
    'Step 1 of 3: copying the old data, {done} / {total} {total:line|lines}',
  ],
  migrating: [
    '第 2 步，共 3 步：写成新格式，{done} / {total} 条',
    'Step 2 of 3: writing the new form, {done} / {total} {total:line|lines}',
  ],
  comparing: [
    '第 3 步，共 3 步：与旧数据逐条核对，{done} / {total} 条',
    'Step 3 of 3: comparing with the old data, {done} / {total} {total:line|lines}',
  ],
  waitingTodo: [
    '请结束另一个窗口里的工作并关闭它，这里会自动继续。',
    'Finish the work in the other window and close it; this one then goes on by itself.',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
