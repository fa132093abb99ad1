import type { ContainerFailure } from '../backup/container.ts';
import type { ContentsFailure } from '../backup/contents.ts';
import type { Sentence } from './say.ts';

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
  passphraseAgain: ['再输入一次', 'Once more'],
  passphraseDiffers: ['两次输入不一致。', 'The two differ.'],
  passphraseShort: ['至少 8 个字符。', 'At least 8 characters.'],
  write: ['写备份', 'Write the backup'],
  reading: ['正在读取记录：{done} / {total} 条', 'Reading: {done} / {total} entries'],
  sealing: ['正在加密…', 'Encrypting…'],
  writing: ['正在选择位置并写入文件…', 'Choosing the place and writing…'],
  checking: ['正在逐项核对…', 'Checking every part…'],
  restoring: ['正在写入本机：{done} / {total} 条', 'Restoring: {done} / {total} entries'],
  done: ['已备份，并已读回核对', 'Backed up, read back and checked'],
  holds: [
    '{sittings} 个场次，{entries} 条记录，{batches} 个批次，{people} 人的签名密钥',
    '{sittings} sittings, {entries} entries, {batches} batches, keys of {people}',
  ],
  incomplete: [
    '有 {count} 个场次的流水末尾已损坏，备份里只有完好的部分。',
    'The journals of {count} sittings are damaged at the end; the backup holds only the good part.',
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
    '恢复只能在没有建立过工位的电脑上做：在它的第一个画面选“从备份恢复”。',
    'Restoring works only on a computer without a station: choose “Restore from a backup” on its first screen.',
  ],
  choose: ['选择备份文件', 'Choose the backup'],
  loading: ['正在读取文件：{percent}%', 'Reading the file: {percent} %'],
  check: ['打开并核对', 'Open and check'],
  found: ['备份完好，可以恢复', 'The backup is whole and can be restored'],
  after: [
    '备份时间之后在原电脑上的记录不在里面，请对照纸质评分表补录。',
    'What was entered on the old computer after that time is not in it; enter it again from paper.',
  ],
  outOfUse: [
    '我确认：原来的电脑已停用，不再用它评分或上报',
    'I confirm: the old computer is out of use and will neither score nor hand over again',
  ],
  outOfUseNote: [
    '本机将成为新的工位，使用新的密钥，原工位登记为“已被接替”，中心不再接收它的批次。原电脑若继续录入，记录会分叉，须由人比对。',
    'This computer becomes a new station with a key of its own; the old one is marked as replaced and central takes no more from it. If it goes on, a person must compare the records.',
  ],
  reason: ['更换原因', 'Reason'],
  reasonHint: ['例如：一号机无法开机', 'For example: machine 1 does not start'],
  newName: ['本机的工位名称', 'Name of this station'],
  newNameHint: ['写进每个场次的记录，中心也看到这个名称', 'Goes into the record of every sitting; central sees it too'],
  spareName: ['{name}（备用机）', '{name} (spare)'],
  by: ['经办人', 'Taken over by'],
  byHint: ['谁来接替，姓名写进记录', 'Who answers for it; the name goes on record'],
  begin: ['恢复到本机', 'Restore to this computer'],
  restored: ['已恢复', 'Restored'],
  restoredNote: [
    '打开场次，登录后接着考核。接替的时间、原因和经办人已写进每个场次的记录；没有签完的评分表都在。',
    'Open a sitting, sign in and go on. When, why and by whom it was taken over is in the record of every sitting; half-filled sheets are there.',
  ],
  toSittings: ['查看场次', 'To the sittings'],

  takenOver: ['“{name}”从这里接着记录本场次。', '“{name}” goes on with this sitting from here.'],
  takenOverWhy: ['更换原因：{reason}（经办人 {by}），已写进记录。', 'Reason: {reason} ({by}); it is on record.'],
  checkPaper: [
    '{time} 之后在原电脑上录入的内容不在本机，请先对照纸质评分表补录。',
    'What was entered on the old computer after {time} is not here: enter it again from paper first.',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
