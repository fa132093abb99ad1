import type { Sentence } from '#shared/words/say.ts';

/** Why a stick does not serve: what happened, what is safe, what to do. */
export const stickFailureWords = {
  stick_missing: [
    'U 盘不在，或不是原来那一个；请插回后重试。',
    'The stick is not there, or it is another one; put it back and retry.',
  ],
  stick_folder_missing: ['没有这个文件夹，请核对路径。', 'There is no such folder; check the path.'],
  stick_in_data: [
    '这是流水所在的文件夹，不能再作第三份；请选择 U 盘上的文件夹。',
    'This is where the journal lies; choose a folder on the stick.',
  ],
  stick_unwritable: [
    '这个文件夹不能写入：请检查 U 盘的写保护和剩余空间，或换一个。',
    'The folder can’t be written: check write protection and space, or use another stick.',
  ],
  stick_refused: [
    'U 盘上的这份记录不能用来恢复：它与流水完好的部分不一致，或本身损坏。两边都没有改动。',
    'The copy on the stick can’t be used: it contradicts the good part of the journal or is damaged. Nothing was changed.',
  ],
  stick_no_copy: [
    '这里没有第三份。请选择 U 盘，或 U 盘上名称以“考评台-”开头的文件夹。',
    'There is no third copy here. Choose the stick, or the folder on it whose name begins with “考评台-”.',
  ],
  stick_vault_gone: [
    'U 盘上的密钥文件 vault.json 丢失或损坏（没有加密的早期版本也没有这个文件），这一份打不开。请换用备份或另一个 U 盘，U 盘上的文件没有改动。',
    'The key file vault.json is missing or damaged on the stick (versions before encryption wrote none), so this copy can’t be opened. Use a backup or another stick; nothing on it was changed.',
  ],
  stick_station_gone: [
    'U 盘上的工位文件 station.json 丢失或损坏，没有它不能证明由谁接替。请换用备份或另一个 U 盘，U 盘上的文件没有改动。',
    'The station’s file station.json is missing or damaged on the stick; without it nobody can prove who goes on. Use a backup or another stick; nothing on it was changed.',
  ],
  stick_newer: [
    'U 盘上的这一份由更新版本的程序写成，请先升级本机程序。',
    'This copy was written by a newer version; update this app first.',
  ],
  stick_passphrase_wrong: [
    '口令不正确。请输入原来那台电脑的本机口令；换过口令而 U 盘当时没有插着的，是换之前的口令。',
    'Wrong passphrase. It is the old computer’s own; if it was changed while the stick was out, the one from before.',
  ],
  stick_unreadable: [
    '读不到 U 盘，可能被拔出、没有应答或已损坏。本机没有写入任何内容，插回后重试。',
    'The stick can’t be read: pulled out, not answering, or broken. Nothing was written here; put it back and retry.',
  ],
  stick_part_damaged: [
    'U 盘上的“{name}”损坏，不能从这一份接替；没有写入任何内容。请换用备份或另一个 U 盘。',
    '“{name}” on the stick is damaged, so nobody can go on from this copy. Nothing was written; use a backup or another stick.',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
