// npm run crash -- --act NAME|all --points N [--world electron|portable]: strikes acts of a whole day at operations of the host's disk.
// npm run crash -- --points N [--mode mixed|kill|power|full-disk|journal-fault] [--engine leveldb|sqlite] [--world electron|portable]
// [--seed S] [--lanes N]: crashes the real app while marks are typed into it and looks for every green one again. What a person reads
// goes to stderr; stdout gets one JSON line. Fails when a green mark is lost or a mark is there that nobody typed.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAll } from './build.ts';

type Crash = {
  readonly readOptions: () => { readonly built: boolean };
  readonly crash: (
    options: { readonly built: boolean },
    say: (line: string) => void,
  ) => Promise<{ readonly figures: Readonly<Record<string, unknown>>; readonly passed: boolean }>;
};

// The drivers of the app belong to the tests, which may use the scripts; the other way round only by name, at run time.
const file = join(import.meta.dirname, '..', 'test', 'crash', 'crash.ts');
const { crash, readOptions } = (await import(pathToFileURL(file).href)) as Crash;
const options = readOptions();
// a lane of a series uses what the series has built
if (!options.built) await buildAll();
const outcome = await crash(options, (line) => console.error(line));
console.log(JSON.stringify(outcome.figures));
process.exit(outcome.passed ? 0 : 1);
