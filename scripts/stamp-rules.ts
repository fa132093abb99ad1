// Writes the hash of the rules module into shared/law/rules-hash.ts. Every sitting and every batch is stamped with it,
// so that a result can be traced to the exact text of the rules that made it; a test fails when it is not up to date.
import { writeFileSync } from 'node:fs';
import { commandLine } from './command-line.ts';
import { hashOfRules, RULES_HASH_FILE } from './rules-hash.ts';

commandLine({ usage: 'npm run stamp: writes the hash of the rules into shared/law/rules-hash.ts' });
const hash = hashOfRules();
writeFileSync(
  RULES_HASH_FILE,
  `/** SHA-256 over the text of the rules module; written by \`npm run stamp\`, checked by a test. */\nexport const RULES_HASH = '${hash}';\n`,
);
console.error(`rules ${hash.slice(0, 8)}`);
