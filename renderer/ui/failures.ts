import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Refusal } from '#shared/conduct/refusal.ts';
import { hostFailureWords } from '#shared/wire/host/failure-words.ts';
import { hostFileWords, isHostFile } from '#shared/wire/host/host-file.ts';
import { refusalWords } from '#shared/conduct/refusal-words.ts';
import { say, type Language, type Sentence } from '#shared/words/say.ts';

/** The browser's own store could not take an entry. */
const databaseWriteFailed: Sentence = [
  '本机数据库写入失败，这一项没有保存；已变绿的分数都在。请检查磁盘空间后重试。',
  'The local database could not be written; this was not saved. Green marks are safe. Check the disk and retry.',
];

/** The browser let go of its store, as it does when its files are taken away; trying again would not help. */
const databaseClosed: Sentence = [
  '本机数据库的连接已断开，这一项没有保存；已变绿的分数都在。请关闭考评台，重新打开。',
  'The local database has been closed; this was not saved. Green marks are safe. Close Kaoping and start it again.',
];

/** Whatever can keep an entry from being recorded. */
export type Failure =
  HostFailure | Refusal | { readonly kind: 'database_write_failed' } | { readonly kind: 'database_closed' };

/** The one sentence that a failure is told with, its figures filled in. */
export function failureSentence(failure: Failure, language: Language): string {
  if (failure.kind === 'database_write_failed') return say(databaseWriteFailed, language);
  if (failure.kind === 'database_closed') return say(databaseClosed, language);
  const words: Readonly<Record<HostFailure['kind'] | Refusal['kind'], Sentence>> = {
    ...hostFailureWords,
    ...refusalWords,
  };
  const file = failure.detail?.['file'];
  const named = say(hostFileWords[isHostFile(file) ? file : 'other'], language);
  return say(words[failure.kind], language, { ...failure.detail, file: named });
}
