// npm run test:long [-- PART …]: what is slow by nature, after `npm test`. Series of kills and crashes, broken stores, long
// migrations, the systems of the documents from a roster to central, the tour of every screen. Each part has a limit of its own,
// so that one that never ends keeps the answer of no other; the last line counts all of them. With --minutes, a part whose limit
// no longer fits into them is left out and named: half a part would say nothing.
import { join } from 'node:path';
import { commandLine, refuseCommand } from './command-line.ts';
import { add, runWithin, tallyIn, tallyLine, type Tally } from './run.ts';

type Part = {
  readonly script: string;
  readonly args: readonly string[];
  readonly minutes: number;
  /** A part that prints no tally is one check, which its exit code answers. */
  readonly counts: boolean;
};

/** In the order in which a fault is found soonest; together within what .ci/run allows. */
const PARTS: Readonly<Record<string, Part>> = {
  kills: { script: 'unit.ts', args: ['--long', 'kill'], minutes: 4, counts: true },
  attack: { script: 'attack.ts', args: [], minutes: 6, counts: true },
  interop: { script: 'unit.ts', args: ['--long', 'interop'], minutes: 9, counts: true },
  tables: { script: 'unit.ts', args: ['--long', 'who-may', 'bent'], minutes: 5, counts: true },
  forgeries: { script: 'unit.ts', args: ['--long', 'forgeries', 'commands'], minutes: 5, counts: true },
  forms: { script: 'unit.ts', args: ['--long', 'every-form', 'pictures'], minutes: 5, counts: true },
  days: { script: 'unit.ts', args: ['--long', 'room-days'], minutes: 5, counts: true },
  rosters: { script: 'unit.ts', args: ['--long', 'odd-rosters'], minutes: 8, counts: true },
  recipes: { script: 'unit.ts', args: ['--long', 'recipe', 'floating'], minutes: 10, counts: true },
  rooms: { script: 'e2e.ts', args: ['--rooms'], minutes: 12, counts: true },
  editions: { script: 'unit.ts', args: ['--long', 'editions-'], minutes: 9, counts: true },
  gallery: { script: 'unit.ts', args: ['--long', 'gallery'], minutes: 14, counts: true },
  e2e: { script: 'e2e.ts', args: ['--long'], minutes: 18, counts: true },
  systems: { script: 'e2e.ts', args: ['--systems'], minutes: 18, counts: true },
  other: { script: 'e2e.ts', args: ['--other'], minutes: 8, counts: true },
  tour: { script: 'tour.ts', args: [], minutes: 6, counts: false },
};

/** As bootstrap.mjs starts a script. */
const QUIETLY = '--disable-warning=ExperimentalWarning';

async function runPart(name: string, { script, args, minutes, counts }: Part): Promise<Tally> {
  const from = performance.now();
  const file = join(import.meta.dirname, script);
  const { code, output } = await runWithin(minutes, process.execPath, [QUIETLY, file, ...args]);
  const asked: Tally = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const told = counts ? tallyIn(output) : null;
  // a run that was cut off, or fell over after its tally, has failed whatever it had told
  const tally = told === null ? asked : { ...told, failed: Math.max(told.failed, asked.failed) };
  const seconds = Math.round((performance.now() - from) / 1000);
  const late = code === null ? `; ended after its ${minutes} minutes` : '';
  console.log(
    `${tally.failed === 0 ? '✓' : '✗'} ${name} (${seconds} s): ${tallyLine(tally).replace(',', ' and')}${late}`,
  );
  return tally;
}

const usage = `npm run test:long -- [--minutes N] [PART …]; PART: ${Object.keys(PARTS).join(', ')}`;
const { positionals: asked, values } = commandLine({
  usage,
  options: { minutes: { type: 'string' } },
  operands: true,
});
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) refuseCommand(`没有 ${unknown.join('、')}。 There is no part ${unknown.join(', ')}.`, usage);
const allowed = Number(values.minutes ?? Infinity);
if (!(allowed >= 0)) refuseCommand('--minutes 后面写分钟数。 --minutes takes a number of minutes.', usage);

const minutesLeft = (): number => allowed - performance.now() / 60_000;
const leftOut: string[] = [];
let total: Tally = { passed: 0, failed: 0 };
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  if (part.minutes > minutesLeft()) leftOut.push(name);
  else total = add(total, await runPart(name, part));
}
if (leftOut.length > 0) console.log(`left out for want of time: ${leftOut.join(', ')}`);
console.log(tallyLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
