// npm run soak -- [--minutes 24] [--speed 20]: plays an exam day at many times its speed in the real app. What a person reads
// goes to stderr; stdout gets one JSON line. Fails when memory or handles grow by more than 5 % after the first tenth, or when
// the slowest hundredth of the marks takes more than 1.5 times as long at the end as at the start.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAll } from './build.ts';
import { commandLine, refuseCommand } from './command-line.ts';

const usage = 'npm run soak -- [--minutes 24] [--speed 20]';
const { values } = commandLine({
  usage,
  options: { minutes: { type: 'string', default: '24' }, speed: { type: 'string', default: '20' } },
});
const day = { minutes: Number(values.minutes), speed: Number(values.speed) };
if (!(day.minutes > 0 && day.speed > 0)) refuseCommand('--minutes 和 --speed 须是大于 0 的数。', usage);

type Soak = {
  readonly soak: (
    day: { readonly minutes: number; readonly speed: number },
    say: (line: string) => void,
  ) => Promise<{ readonly figures: Readonly<Record<string, unknown>>; readonly passed: boolean }>;
};

// The drivers of the app belong to the tests, which may use the scripts; the other way round only by name, at run time.
const file = join(import.meta.dirname, '..', 'test', 'soak', 'soak.ts');
const { soak } = (await import(pathToFileURL(file).href)) as Soak;
await buildAll();
const { figures, passed } = await soak(day, (line) => console.error(line));
console.log(JSON.stringify(figures));
process.exit(passed ? 0 : 1);
