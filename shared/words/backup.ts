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
