// npm run soak -- [--minutes 24] [--speed 20]: plays an exam day at many times its speed in the real app. What a person reads
// goes to stderr; stdout gets one JSON line. Fails when memory or handles grow by more than 5 % after the first tenth, or when
// the slowest hundredth of the marks takes more than 1.5 times as long at the end as at the start.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAll } from './build.ts';

type Soak = {
  readonly soak: (
    args: readonly string[],
    say: (line: string) => void,
  ) => Promise<{ readonly figures: Readonly<Record<string, unknown>>; readonly passed: boolean }>;
};

// The drivers of the app belong to the tests, which may use the scripts; the other way round only by name, at run time.
const file = join(import.meta.dirname, '..', 'test', 'soak', 'soak.ts');
const { soak } = (await import(pathToFileURL(file).href)) as Soak;
await buildAll();
const { figures, passed } = await soak(process.argv.slice(2), (line) => console.error(line));
console.log(JSON.stringify(figures));
process.exit(passed ? 0 : 1);
