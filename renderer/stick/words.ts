import type { StickCopy, StickStatus } from '#shared/wire/host/stick.ts';
import type { Sentence } from '#shared/words/say.ts';

/** The third copy in the status line; nothing is said where no stick was chosen. */
export const stickStateWords: Readonly<Record<StickStatus['state'], Sentence>> = {
  none: ['未设置', 'Not set'],
  checking: ['第三份核对中', 'Third copy: checking'],
  copying: ['第三份写入中', 'Third copy: writing'],
  current: ['第三份已同步', 'Third copy up to date'],
  missing: ['U 盘不在', 'The stick is not there'],
  silent: ['U 盘没有应答', 'The stick does not answer'],
  full: ['U 盘已满', 'The stick is full'],
  unwritable: ['U 盘写不进去', 'The stick can’t be written'],
};

/** One sitting's copy. */
export const stickCopyWords: Readonly<Record<StickCopy['state'], Sentence>> = {
  unchecked: ['待核对', 'Not checked yet'],
  behind: ['未写完', 'Behind'],
  current: ['一致', 'Agrees'],
  ahead: ['比流水多 {count} 条', '{count} more than the journal'],
  differs: ['从第 {seq} 条起与流水不符', 'Differs from entry {seq} on'],
};

/** The banner and the note in the screen's place while the third copy is not being kept. */
export const thirdCopyWords = {
  lost: ['没有第三份：{why}', 'No third copy: {why}'],
  lostAt: ['没有第三份：{why}（自 {since}）', 'No third copy: {why} (since {since})'],
  goesOn: [
    '评分照常进行，变绿的分数都有两份。插回原来的 U 盘，自动补齐。',
    'Work goes on; green marks are in two copies. Put the same stick back and it is completed by itself.',
  ],
  seeTo: [
    '评分照常进行，变绿的分数都有两份。U 盘上的文件没有改动，请到设置中处理。',
    'Work goes on; green marks are in two copies. Nothing on the stick was changed; see to it under Settings.',
  ],
  stops: [
    '本场次规定没有第三份即停止录入。插回原来的 U 盘，补齐后自动恢复。',
    'In this sitting recording stops without it. Put the same stick back: it is completed and recording goes on.',
  ],
  toSettings: ['查看', 'See'],
  notSet: ['还没有设置 U 盘', 'no stick is set'],
  stopped: ['没有第三份，已停止录入', 'No third copy: recording has stopped'],
  stoppedWhy: ['原因：{why}。', 'Why: {why}.'],
  stoppedRule: [
    '本场次规定：U 盘第三份不可用时停止录入。已变绿的分数都有两份，已输入的内容保留在页面上。',
    'In this sitting recording stops while the third copy can’t be kept. Green marks are in two copies; what was typed stays.',
  ],
  putBack: [
    '插回原来的 U 盘，补齐后自动恢复录入。',
    'Put the same stick back: it is completed and recording goes on by itself.',
  ],
  waive: [
    'U 盘无法恢复时：由质量督导员或现场负责人说明原因，准许没有第三份继续录入，说明记入流水。',
    'If it can’t be had back, the quality supervisor or site head says why work may go on without it; the reason goes on record.',
  ],
  nobody: [
    '名单中没有质量督导员或现场负责人：请先在“准备”中登记，或插回 U 盘。',
    'The staff list has no quality supervisor or site head: name one under Prepare, or put the stick back.',
  ],
  signIn: ['质量督导员或现场负责人登录', 'Sign in as supervisor or site head'],
  reason: ['原因', 'Reason'],
  reasonNote: ['例如：U 盘损坏，场内没有备用', 'E.g. the stick is broken and there is no spare'],
  reasonMissing: ['请写明原因。', 'Say why.'],
  goOn: ['准许继续录入', 'Let recording go on'],
  rule: ['U 盘第三份不可用时', 'While the third copy can’t be kept'],
  ruleWarn: ['提醒，继续录入', 'Warn and go on'],
  ruleStop: ['停止录入', 'Stop recording'],
  ruleNote: [
    '第三份写在 U 盘上，在“设置”中选择。“停止录入”设定后，只有质量督导员或现场负责人能说明原因取消；设定和取消都记入流水。',
    'The third copy lies on a stick, chosen under Settings. Once “stop” is set only the supervisor or site head can take it back, with a reason; both go on record.',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;

/** 设置: the stick. */
export const stickWords = {
  title: ['第三份（U 盘）', 'Third copy (stick)'],
  about: [
    '每一项记录在两份保存好之后，再写到 U 盘上一份，逐字节相同。拔掉 U 盘不影响评分；插回后先核对，再补上缺的部分，不重写。这台电脑丢失或损坏时，另一台电脑凭 U 盘和本机口令接着考核。',
    'Once an entry is in both copies it is written to the stick as well, byte for byte. Pulling it out does not disturb scoring; put back, it is checked and only what is missing is added. If this computer is lost, another one goes on from the stick with this computer’s passphrase.',
  ],
  folder: ['位置', 'Where'],
  state: ['状态', 'State'],
  asks: ['有场次需要处理，见下表', 'A sitting needs somebody to decide, see below'],
  free: ['剩余空间', 'Free'],
  choose: ['选择 U 盘…', 'Choose a stick…'],
  chooseAnother: ['换一个 U 盘…', 'Another stick…'],
  path: ['U 盘上的文件夹', 'Folder on the stick'],
  pathNote: ['完整路径，例如 E:\\ 或 /media/usb', 'The full path, such as E:\\ or /media/usb'],
  use: ['使用', 'Use'],
  leave: ['不再写第三份', 'Keep no third copy'],
  sameDisk: [
    '这个文件夹和流水在同一个磁盘上，磁盘坏了两份一起丢。请换到 U 盘上。',
    'This folder is on the same disk as the journal: if the disk fails both are lost. Use a stick.',
  ],
  needsStation: ['建立工位后才能设置。练习不写第三份。', 'Set up the station first. Practice has no third copy.'],
  sitting: ['场次', 'Sitting'],
  held: ['U 盘', 'Stick'],
  total: ['流水', 'Journal'],
  copyState: ['核对', 'Check'],
  unknownSitting: ['本机没有的场次', 'Not on this computer'],
  putAside: ['改名保留，重新复制', 'Keep under another name, copy anew'],
  restore: ['把多出的补回流水', 'Give it back to the journal'],
  leftNote: ['已停止写第三份，U 盘上的内容保留。', 'No third copy is kept now; what is on the stick stays.'],
  putAsideNote: ['已改名保留，并重新复制。', 'Kept under another name and copied anew.'],
  restored: [
    '已补回 {count} 条，重新打开场次后可见。',
    '{count} {count:entry|entries} given back; open the sitting again.',
  ],
  restoreHere: ['从 U 盘补回流水（{count} 条）', 'Restore {count} {count:entry|entries} from the stick'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** How much disk a sitting still takes, where it is prepared. */
export const roomWords = {
  plenty: ['本场还需约 {needed}，磁盘剩余 {free}', 'This sitting still takes about {needed}; {free} free'],
  low: [
    '本场还需约 {needed}，磁盘只剩 {free}，请在开考前清理',
    'This sitting still takes about {needed} and only {free} is free: clear up before it begins',
  ],
  short: [
    '本场还需约 {needed}，磁盘只剩 {free}，可能放不下，请先清理',
    'This sitting still takes about {needed} and only {free} is free: it may not fit. Clear up first',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
