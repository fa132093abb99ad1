// npm run attack: plays what somebody might try against the built app and central, and prints who, what, and what happened. Its last
// line counts them; it fails when any attack succeeds, or meets something else than it must.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAll } from './build.ts';
import { commandLine } from './command-line.ts';
import { tallyLine } from './run.ts';

type Attacks = {
  readonly attack: (say: (line: string) => void) => Promise<{ readonly held: number; readonly succeeded: number }>;
};

commandLine({ usage: 'npm run attack: what somebody might try against the built app and central' });
// The drivers of the app belong to the tests, which may use the scripts; the other way round only by name, at run time.
const file = join(import.meta.dirname, '..', 'test', 'attack', 'attack.ts');
const { attack } = (await import(pathToFileURL(file).href)) as Attacks;
await buildAll();
const { held, succeeded } = await attack((line) => console.log(line));
console.log(tallyLine({ passed: held, failed: succeeded }));
process.exit(succeeded === 0 ? 0 : 1);
