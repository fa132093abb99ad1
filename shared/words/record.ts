import type { HostFailureKind } from '../host/failure.ts';
import type { Refusal } from '../procedure/guard.ts';
import { hostFailureWords } from './host.ts';
import { refusalWords } from './refusals.ts';
import type { Sentence } from './say.ts';

/** When the browser's store, one of the two copies, could not be written. */
export const databaseWriteFailed: Sentence = [
  '写入数据库失败，这一项没有保存；已变绿的分数都在。请检查磁盘后重试。',
  'The database could not be written; this was not saved. Green marks are safe. Check the disk and retry.',
];

/** Everything that can keep an entry out of the record. */
export type RecordFailureKind = Refusal['kind'] | HostFailureKind | 'database_write_failed';

/** What a person reads when an entry was not recorded, whoever refused it: the procedure, a copy, or the host. */
export function recordFailureWords(kind: RecordFailureKind): Sentence {
  if (kind === 'database_write_failed') return databaseWriteFailed;
  return kind in refusalWords ? refusalWords[kind as Refusal['kind']] : hostFailureWords[kind as HostFailureKind];
}
