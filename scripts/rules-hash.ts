import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
export const RULES_HASH_FILE = join(root, 'shared/law/rules-hash.ts');

/**
 * The rooms of shared/ that decide: exact marks and the calendar, what is on record and how it is read, the law, the documents
 * and procedures, and what is owed, judged and allowed on top of them. The stamp and the mutation run cover the same.
 */
export const DECIDING = [
  'base',
  'model',
  'record',
  'law',
  'procedures',
  'progress',
  'results',
  'certificates',
  'documents',
  'plans',
  'conduct',
] as const;

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** SHA-256 over name and text of every file that decides, in code-unit order of their paths; `read` gives a file's text. */
export function hashOfRules(read: (file: string) => string = textOf): string {
  const hash = createHash('sha256');
  const files = DECIDING.flatMap((room) => globSync(`shared/${room}/**/*.ts`, { cwd: root }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('/rules-hash.ts'))
    .sort();
  for (const file of files) hash.update(`${file}\n`).update(read(file)).update('\n');
  return hash.digest('hex');
}
