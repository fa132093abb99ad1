import type { Sentence } from '#shared/words/say.ts';

/** What a file is to a person, where it could not be written. */
export const hostFileWords = {
  journal: ['流水', 'the journal'],
  vault: ['本机口令文件', 'the passphrase file'],
  station: ['工位文件', 'the station’s file'],
  key: ['签名密钥', 'the signing key'],
  outbox: ['上报批次', 'the batch'],
  central: ['上报中心的登记', 'the enrolment at central'],
  store: ['数据库编号文件', 'the database’s number'],
  stick: ['第三份的设置', 'the setting of the third copy'],
  backup: ['备份', 'the backup'],
  restored: ['恢复的记录', 'the restored records'],
  saved: ['要保存的文件', 'the file to be saved'],
  plan: ['计划记录', 'the plan’s record'],
  calendar: ['放假调休日历', 'the holiday calendars'],
  archive: ['场次归档', 'the archive of sittings'],
  occupations: ['职业目录', 'the lists of occupations'],
  other: ['这一项', 'this'],
} as const satisfies Readonly<Record<string, Sentence>>;
export type HostFile = keyof typeof hostFileWords;

export const isHostFile = (name: unknown): name is HostFile =>
  typeof name === 'string' && Object.hasOwn(hostFileWords, name);
