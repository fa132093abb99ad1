import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
export const RULES_HASH_FILE = join(root, 'shared/law/rules-hash.ts');
/** What decides: exact marks and the calendar, the law, the procedures, and what is owed, judged and allowed on top of them. */
const ROOMS = ['base', 'model', 'record', 'law', 'procedures', 'progress', 'results'].concat([
  'certificates',
  'importing',
  'documents',
  'conduct',
]);

/** SHA-256 over name and text of every file of the rules module, in code-unit order of their paths. */
export function hashOfRules(): string {
  const hash = createHash('sha256');
  const files = ROOMS.flatMap((room) => globSync(`shared/${room}/**/*.ts`, { cwd: root }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('/rules-hash.ts'))
    .sort();
  for (const file of files)
    hash
      .update(`${file}\n`)
      .update(readFileSync(join(root, file)))
      .update('\n');
  return hash.digest('hex');
}
