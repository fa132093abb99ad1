import type { ContainerFailure } from './container.ts';
import type { ContentsFailure } from './contents.ts';
import type { Sentence } from '#shared/words/say.ts';

type CheckKind = 'part_wrong' | 'practice_backup';

/** Why a backup can't be made or restored. Nothing is ever restored in part. */
export const backupFailureWords: Readonly<Record<(ContainerFailure | ContentsFailure)['kind'] | CheckKind, Sentence>> =
  {
    practice_backup: ['这是练习数据的备份，不能恢复。', 'This is a backup of practice data; it can’t be restored.'],
    part_wrong: [
      '备份中的“{name}”内容不符，没有恢复任何内容。',
      'What the backup holds as “{name}” does not check out; nothing was restored.',
    ],
    not_a_backup: ['这不是考评台的备份文件。', 'This is not a backup of this app.'],
    newer_backup: [
      '备份由更新版本的程序写成，请先升级本机程序。',
      'The backup was written by a newer version; update this app first.',
    ],
    header_unreadable: [
      '备份文件的开头已损坏，不能恢复，请换用另一份备份。',
      'The backup’s header is damaged; use another copy.',
    ],
    cut_short: [
      '备份文件不完整，可能复制时中断，请重新复制。',
      'The backup is incomplete, perhaps copied only in part; copy it again.',
    ],
    damaged: [
      '备份文件已损坏，不能恢复，请换用另一份备份。',
      'The backup is damaged and was not restored; use another copy.',
    ],
    table_unreadable: [
      '备份的目录无法读取，没有恢复任何内容。',
      'The backup’s table of contents can’t be read; nothing was restored.',
    ],
    length_wrong: ['备份内容的长度不符，没有恢复任何内容。', 'The backup’s length is wrong; nothing was restored.'],
    part_name_refused: [
      '备份中有不应出现的文件“{name}”，没有恢复任何内容。',
      'The backup holds a file that does not belong, “{name}”; nothing was restored.',
    ],
    part_twice: [
      '备份中的文件“{name}”出现两次，没有恢复任何内容。',
      'The backup holds “{name}” twice; nothing was restored.',
    ],
    part_damaged: [
      '备份中的文件“{name}”已损坏，没有恢复任何内容。',
      'The file “{name}” in the backup is damaged; nothing was restored.',
    ],
  };

/** 备份与恢复: the screen, the way back in on the first screen, and the note on a computer that took over. */
export const backupWords = {
  title: ['备份与恢复', 'Backup and restore'],
  open: ['备份与恢复', 'Backup and restore'],
  make: ['做一份备份', 'Make a backup'],
  makeNote: [
    '把本机工位的全部场次、签名密钥、待上报批次写进一个加密文件，写完后读回核对。请存到 U 盘，并在每场考核开始前、结束后各做一份。练习数据不备份。',
    'Writes all sittings, signing keys and waiting batches of this station into one encrypted file and reads it back. Keep it on a stick; make one before and one after each exam. Practice is not included.',
  ],
  passphrase: ['备份口令', 'Backup passphrase'],
  passphraseNote: [
    '至少 8 个字符。口令不保存在任何地方，忘记后备份打不开。',
    'At least 8 characters. It is kept nowhere; without it the backup can’t be opened.',
  ],
  write: ['写备份', 'Write the backup'],
  reading: ['正在读取记录：{done} / {total} 条', 'Reading: {done} / {total} {total:entry|entries}'],
  writing: ['正在选择位置并写入文件…', 'Choosing the place and writing…'],
  checking: ['正在逐项核对…', 'Checking every part…'],
  restoring: ['正在写入本机：{done} / {total} 条', 'Restoring: {done} / {total} {total:entry|entries}'],
  done: ['已备份，并已读回核对', 'Backed up, read back and checked'],
  holds: [
    '{sittings} 个场次，{entries} 条记录，{batches} 个批次，{people} 人的签名密钥',
    '{sittings} {sittings:sitting|sittings}, {entries} {entries:entry|entries}, {batches} {batches:batch|batches}, keys of {people}',
  ],
  incomplete: [
    '有 {count} 个场次的流水末尾已损坏，备份里只有完好的部分。',
    'The {count:journal|journals} of {count} {count:sitting is|sittings are} damaged at the end; the backup holds only the good part.',
  ],
  torn: ['最后一条没有写完（第 {seq} 条），其余完好', 'The last entry, {seq}, was not written whole; the rest is'],
  damagedFrom: [
    '第 {seq} 条起损坏，只有前 {count} 条完好',
    'Damaged from entry {seq} on; the first {count} {count:is|are} whole',
  ],
  cutFrom: [
    '第 {seq} 条起缺少，原电脑记过更多：请对照纸质评分表',
    'Missing from entry {seq} on; the computer held more: compare with the paper sheets',
  ],
  endUnknown: [
    'U 盘上没有说明原电脑记到第几条：请对照纸质评分表',
    'Nothing here says how far the computer had come: compare with the paper sheets',
  ],
  whole: ['完好', 'Whole'],
  sitting: ['场次', 'Sitting'],
  noTitle: ['（名称无法读取）', '(can’t be read)'],
  entryCount: ['记录', 'Entries'],
  lastEntry: ['最后记录', 'Last entry'],
  lastMark: ['最后评分', 'Last mark'],
  unsigned: ['未签的评分表', 'Unsigned sheets'],
  condition: ['核对', 'Check'],
  keysLost: [
    '{count} 人的签名密钥文件已损坏，不能带走：这些人在接替的电脑上不能签字，其他内容不受影响。',
    'The signing keys of {count} {count:is|are} damaged and can’t come along: they can’t sign on the spare machine. Nothing else is affected.',
  ],
  where: ['文件', 'File'],
  size: ['大小', 'Size'],
  kilobytes: ['{count} KB', '{count} KB'],
  madeAt: ['备份时间', 'Made'],
  stationName: ['工位', 'Station'],
  contents: ['内容', 'Contents'],

  restore: ['从备份恢复', 'Restore from a backup'],
  restoreNote: [
    '原来的电脑坏了，可以在这台电脑上接着考核：恢复全部场次、没有签完的评分表、签名密钥和上报回执，没有上报的由本机重新封存。',
    'If the old computer broke down, go on here: all sittings, half-filled sheets, signing keys and receipts come along; what was not handed over is sealed anew.',
  ],
  howTo: [
    '恢复只能在没有建立过工位的电脑上做：在它的第一个画面选“从备份恢复”，或用第三份 U 盘“从 U 盘接替”。',
    'It works only on a computer without a station: choose “Restore from a backup” on its first screen, or “Go on from the stick”.',
  ],
  choose: ['选择备份文件', 'Choose the backup'],
  loading: ['正在读取文件：{percent}%', 'Reading the file: {percent}%'],
  check: ['打开并核对', 'Open and check'],
  found: ['备份完好，可以恢复', 'The backup is whole and can be restored'],
  after: [
    '备份时间之后在原电脑上的记录不在里面，请对照纸质评分表补录。',
    'What was entered on the old computer after that time is not in it; enter it again from paper.',
  ],
  stick: ['从 U 盘接替', 'Go on from the stick'],
  stickNote: [
    '原来的电脑丢失或损坏，而 U 盘（第三份）还在：直接从 U 盘接着考核，到最后写进 U 盘的一条为止都在。',
    'The old computer is lost but its stick, the third copy, is here: go on from it, with everything up to the last entry written to it.',
  ],
  stickFolder: ['U 盘上的文件夹', 'Folder on the stick'],
  chooseStick: ['选择 U 盘…', 'Choose the stick…'],
  anotherStick: ['换一个 U 盘…', 'Another stick…'],
  leaveStick: ['取消', 'Cancel'],
  findStick: ['查找', 'Look'],
  stickPlaces: ['找到的第三份', 'Third copies found'],
  stickPlace: ['{name}，最后写入 {time}', '{name}, last written {time}'],
  stickNoName: ['名称无法读取', 'Name can’t be read'],
  stickUnmarked: [
    '这个文件夹里没有第三份的记号，可能是手工复制的。内容核对无误就可以用。',
    'The mark of a third copy is missing here; it may have been copied by hand. If its contents check out it can be used.',
  ],
  oldPassphrase: ['原来那台电脑的本机口令', 'The old computer’s passphrase'],
  oldPassphraseNote: [
    '那台电脑启动时输入的口令，不是这台电脑的，也不是备份口令。',
    'The one typed when that computer starts; not this computer’s, nor a backup’s.',
  ],
  foundOnStick: ['U 盘上的内容可以接替', 'The stick can be gone on from'],
  foundInPart: ['U 盘上的内容不完整', 'The stick’s contents are not whole'],
  endsAt: ['最后一条记录', 'Last entry'],
  afterStick: [
    '最后一条记录之后在原电脑上录入的内容不在 U 盘上，请对照纸质评分表补录。',
    'What was entered on the old computer after the last entry is not on the stick: enter it again from paper.',
  ],
  wholePartOnly: [
    '我确认：损坏的场次只取完好的部分，其余对照纸质评分表补录',
    'I confirm: of damaged sittings only the whole part is taken, the rest is entered again from paper',
  ],
  partTaken: [
    '损坏的场次只有表中完好的部分，其余请对照纸质评分表补录。',
    'Of damaged sittings only the whole part is here; enter the rest again from paper.',
  ],
  beginFromStick: ['接替', 'Take over'],
  tookOver: ['已接替', 'Taken over'],
  stickAfter: [
    'U 盘上的原文件夹没有改动，请保留到上报取得回执。U 盘可以继续用：本机的第三份写进另一个文件夹。',
    'The old folder on the stick is as it was; keep it until central’s receipt is here. The stick can be used on: this computer’s third copy gets a folder of its own.',
  ],
  keepStick: ['用这个 U 盘继续保第三份', 'Keep the third copy on this stick'],
  keepsStick: ['本机的第三份已写到这个 U 盘。', 'This computer’s third copy is now kept on this stick.'],
  outOfUse: [
    '我确认：原来的电脑已停用，不再用它评分或上报',
    'I confirm: the old computer is out of use and will neither score nor hand over again',
  ],
  outOfUseNote: [
    '本机将成为新的工位，使用新的密钥，原工位登记为已由本机接替，中心不再接收它的批次。原电脑若继续录入，记录会分叉，须由人比对。',
    'This computer becomes a new station with a key of its own; the old one is marked as replaced and central takes no more from it. If it goes on, a person must compare the records.',
  ],
  reason: ['更换原因', 'Reason'],
  reasonHint: ['例如：一号机无法开机', 'For example: machine 1 does not start'],
  newName: ['本机的工位名称', 'Name of this station'],
  newNameHint: ['写进每个场次的记录，中心也看到这个名称', 'Goes into the record of every sitting; central sees it too'],
  spareName: ['{name}（备用机）', '{name} (spare)'],
  by: ['经办人', 'Taken over by'],
  byHint: ['谁来接替，姓名写进记录', 'Who answers for it; the name goes on record'],
  chooseAnother: ['返回重选', 'Choose another'],
  begin: ['恢复到本机', 'Restore to this computer'],
  restored: ['已恢复', 'Restored'],
  restoredNote: [
    '打开场次，登录后接着考核。接替的时间、原因和经办人已写进每个场次的记录。',
    'Open a sitting, sign in and go on. When, why and by whom it was taken over is in the record of every sitting.',
  ],
  allTaken: ['没有签完的评分表都在。', 'Half-filled sheets are all there.'],
  toSittings: ['查看场次', 'To the sittings'],

  takenOver: ['“{name}”从这里接着记录本场次。', '“{name}” goes on with this sitting from here.'],
  takenOverWhy: ['更换原因：{reason}（经办人 {by}），已写进记录。', 'Reason: {reason} ({by}); it is on record.'],
  checkPaperStick: [
    '内容来自 U 盘第三份，本场次的最后一条记录是 {time}。此后在原电脑上录入的内容不在本机，请先对照纸质评分表补录。',
    'The records came from the stick; this sitting’s last entry there is of {time}. What was entered on the old computer later is not here: enter it again from paper first.',
  ],
  checkPaper: [
    '{time} 之后在原电脑上录入的内容不在本机，请先对照纸质评分表补录。',
    'What was entered on the old computer after {time} is not here: enter it again from paper first.',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
