// npm run bench -- NAME …: runs the benches of test/bench by name (all of them without a name). Each prints what a person
// reads and, as its last line, one JSON object with the same figures; times are in milliseconds. Several end with a table of
// all limits; one that is not held on a quiet machine fails the run. With --against CHECKOUT
// [--rounds N] each runs by turns here and there instead (bench-paired.ts).
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { boundTable, countsAgainst, isOver, type Bound, type Measured } from './bench-bounds.ts';
import { benchPaired } from './bench-paired.ts';
import { commandLine } from './command-line.ts';

type Benched = { readonly text: string; readonly figures: object; readonly bounds?: readonly Bound[] };
type Bench = { readonly bench: () => Promise<Benched> };

const folder = join(import.meta.dirname, '..', 'test', 'bench');
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''));
const { positionals, values } = commandLine({
  usage: `npm run bench -- [NAME …] [--against CHECKOUT [--rounds 5]]; NAME: ${all.join(', ')}`,
  options: { against: { type: 'string' }, rounds: { type: 'string', default: '5' } },
  operands: true,
});
const names = positionals.length > 0 ? positionals : all;
const cores = availableParallelism();
// before the first of them: later ones would count what the earlier ones did
const load = loadavg()[0] ?? 0;
const measured: Measured[] = [];
const broken: string[] = [];

for (const name of names) {
  const file = join(folder, `${name}.ts`);
  if (!existsSync(file)) {
    console.error(`没有名为 ${name} 的测速；可用：${all.join('、')}`);
    process.exit(2);
  }
  if (values.against !== undefined) {
    benchPaired(name, values.against, Number(values.rounds), console.log);
    continue;
  }
  // A bench is found by its name at run time, so that adding one is adding a file.
  const { bench } = (await import(pathToFileURL(file).href)) as Bench;
  const benched = await bench().catch((error: unknown) => {
    // the others can still be measured
    console.error(`${name} did not come to an end:`, error);
    return null;
  });
  if (benched === null) {
    broken.push(name);
    continue;
  }
  const { text, figures, bounds = [] } = benched;
  measured.push(...bounds.map((bound) => ({ ...bound, load })));
  console.log(text);
  for (const bound of bounds.filter(isOver))
    console.log(`  ABOVE ITS LIMIT: ${bound.what}, with a load of ${load.toFixed(1)}`);
  console.log(JSON.stringify(figures));
}
if (names.length > 1 && measured.length > 0) console.log(['', ...boundTable(measured, cores)].join('\n'));
process.exit(broken.length > 0 || measured.some((one) => countsAgainst(one, cores)) ? 1 : 0);
