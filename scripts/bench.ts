// npm run bench -- NAME …: runs the benches of test/bench by name (all of them without a name). Each prints what a person
// reads and, as its last line, one JSON object with the same figures; times are in milliseconds. Several end with a table of
// all limits; one that is not held on a quiet machine fails the run. With --against CHECKOUT
// [--rounds N] each runs by turns here and there instead (bench-paired.ts).
import { fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
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
const unknown = names.find((name) => !all.includes(name));
if (unknown !== undefined) {
  console.error(`没有名为 ${unknown} 的测速；可用：${all.join('、')}`);
  process.exit(2);
}
if (values.against !== undefined) {
  for (const name of names) benchPaired(name, values.against, Number(values.rounds), console.log);
  process.exit(0);
}
// before the first of them: later ones would count what the earlier ones did
const load = loadavg()[0] ?? 0;
const measured: Measured[] = [];
let broken = false;
for (const name of names) {
  const bounds = await (names.length > 1 ? inItsOwnProcess(name) : here(name));
  if (bounds === null) broken = true;
  else measured.push(...bounds.map((bound) => ({ ...bound, load })));
}
process.send?.(broken ? null : measured);
if (names.length > 1 && measured.length > 0) console.log(['', ...boundTable(measured, cores)].join('\n'));
process.exitCode = broken || measured.some((one) => countsAgainst(one, cores)) ? 1 : 0;

/** The others are measured all the same where one comes to no end. */
async function here(name: string): Promise<readonly Bound[] | null> {
  // A bench is found by its name at run time, so that adding one is adding a file.
  const { bench } = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as Bench;
  try {
    const { text, figures, bounds = [] } = await bench();
    console.log(text);
    for (const bound of bounds.filter(isOver))
      console.log(`  ABOVE ITS LIMIT: ${bound.what}, with a load of ${load.toFixed(1)}`);
    console.log(JSON.stringify(figures));
    return bounds;
  } catch (error) {
    console.error(`${name} did not come to an end:`, error);
    return null;
  }
}

/** What one bench leaves on the heap would slow the next. */
function inItsOwnProcess(name: string): Promise<readonly Bound[] | null> {
  return new Promise((resolve) => {
    let said: readonly Bound[] | null = null;
    const child = fork(import.meta.filename, [name]);
    child.on('message', (bounds) => (said = bounds as readonly Bound[]));
    child.on('exit', () => resolve(said));
  });
}
