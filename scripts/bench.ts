// npm run bench -- NAME …: runs the benches of test/bench by name (all of them without a name). Each prints what a person
// reads and, as its last line, one JSON object with the same figures; times are in milliseconds. With --against CHECKOUT
// [--rounds N] each runs by turns here and there instead (bench-paired.ts).
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { benchPaired } from './bench-paired.ts';

type Bench = { readonly bench: () => Promise<{ readonly text: string; readonly figures: Record<string, unknown> }> };

const folder = join(import.meta.dirname, '..', 'test', 'bench');
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''));
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string' }, rounds: { type: 'string', default: '5' } },
});
const names = positionals.length > 0 ? positionals : all;

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
  const { text, figures } = await bench();
  console.log(text);
  console.log(JSON.stringify(figures));
}
process.exit(0);
