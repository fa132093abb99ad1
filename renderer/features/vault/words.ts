import type { Sentence } from '#shared/words/say.ts';

/** The door of the data on this computer: the first passphrase, opening with it, and what to do when the key is lost. */
export const vaultWords = {
  appName: ['考评台', 'Kaoping'],
  motto: ['现场评分，离线可用，一分不丢。', 'Scoring on site, offline, no mark lost.'],
  asking: ['正在启动…', 'Starting…'],

  create: ['设置本机口令', 'Set this computer’s passphrase'],
  createNote: [
    '成绩、考生和人员信息、签名密钥都加密保存在本机。电脑关机后丢失或被盗，没有口令就读不到任何一位考生。',
    'Marks, candidates, staff and signing keys are kept encrypted on this computer. If it is lost or stolen while switched off, nobody reads a single name without the passphrase.',
  ],
  noWayIn: [
    '忘记口令，谁也打不开本机的记录，也没有找回的办法；只有备份能恢复。请写在纸上，由现场负责人保管。',
    'Without the passphrase nobody can open these records, and there is no way to recover it; only a backup helps. Write it down and let the site head keep it.',
  ],
  keychainOpens: [
    '平时启动由系统密钥库打开，不用输入；换了系统账号、重装系统或用便携方式启动时要用口令。',
    'The system’s key store opens them at daily starts. The passphrase is needed with another account, a new system, or a portable start.',
  ],
  everyStart: [
    '这台电脑没有可用的系统密钥库，每次启动都要输入口令。',
    'There is no system key store here: the passphrase is asked at every start.',
  ],
  clearRecords: [
    '本机已有的记录还没有加密。设置口令后逐条加密并核对，一条不少，核对无误才删除原文件。',
    'Records already on this computer are not encrypted yet. They will be sealed entry by entry and checked; the old files go only after that.',
  ],
  passphrase: ['本机口令', 'Passphrase'],
  set: ['设置口令', 'Set the passphrase'],
  setting: ['正在加密…', 'Encrypting…'],

  unlock: ['打开本机数据', 'Open the records'],
  unlockNote: [
    '记录加密保存在本机，输入口令后继续。',
    'The records are kept encrypted here; enter the passphrase to go on.',
  ],
  keychainFailed: [
    '系统密钥库没能打开本机数据，可能换过系统账号或重装过系统。记录没有损坏；输入一次口令，以后仍由密钥库打开。',
    'The system’s key store did not open the records; the account or system may have changed. Nothing is damaged: enter the passphrase once and the key store opens them again.',
  ],
  open: ['打开', 'Open'],
  opening: ['正在打开并核对记录…', 'Opening and checking the records…'],
  wrongAgain: [
    '口令不正确，已试 {count} 次。请注意大小写和空格，可点右侧的眼睛看清输入。',
    'Wrong passphrase, {count} {count:try|tries}. Mind capitals and spaces; the eye on the right shows what was typed.',
  ],
  forgotten: ['忘记口令', 'Forgotten?'],
  forgottenNote: [
    '口令不能找回。请把备份文件拿到没有用过的电脑上恢复；这台电脑的记录原样保留，不会被改动。',
    'The passphrase can’t be recovered. Restore a backup on a computer not used yet; the records here stay as they are.',
  ],

  lost: ['本机的数据密钥丢失', 'This computer’s data key is lost'],
  lostHappened: [
    '保存密钥的文件 vault.json 和它的副本丢失或损坏，加密的记录打不开。',
    'The file that holds the key, vault.json, and its copy are missing or damaged; the sealed records can’t be opened.',
  ],
  lostSafe: [
    '记录文件原样保留，没有改动；已上报的批次和备份文件不受影响。',
    'The record files are as they were; batches handed over and backup files are not affected.',
  ],
  lostTodo: [
    '如果 {folder} 里的 vault.json 还能找回（第三份 U 盘的“考评台-…”文件夹里也有一份），放回原处后重试。找不回时，把打不开的记录移到一旁，重新设置口令，再用备份恢复。',
    'If vault.json in {folder} can be found again (a stick with the third copy has one in its 考评台-… folder), put it back and retry. If not, set the records aside, choose a new passphrase, and restore a backup.',
  ],
  retry: ['重试', 'Retry'],
  cancel: ['取消', 'Cancel'],
  setAside: ['移到一旁，重新开始', 'Set aside and begin anew'],
  setAsideSure: [
    '移开后本机从头开始，移开的记录没有密钥打不开。',
    'This computer then begins anew; what was set aside can’t be opened without its key.',
  ],
  setAsideTitle: ['打不开的记录已移到一旁', 'The records that can’t be opened were set aside'],
  setAsideNext: [
    '接下来设置新的口令。有备份的，设置后在“从备份恢复”里恢复。',
    'Choose a new passphrase next. Where there is a backup, restore it after that.',
  ],
  setAsideDone: ['打不开的记录已移到 {where}。', 'What can’t be opened was moved to {where}.'],

  failed: ['程序没有准备好', 'The app is not ready'],
} as const satisfies Record<string, Sentence>;
