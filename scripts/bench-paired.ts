// npm run bench -- NAME … --against CHECKOUT [--rounds N]: runs each bench in turn here and in another checkout, which has
// its own modules and build, and sets the medians of their figures side by side. Taking turns, and leading by turns, keeps a
// machine that grows slower, or busier, from deciding.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

type Figures = Readonly<Record<string, unknown>>;

/** One line a figure that both sides measured: medians of `rounds` runs, and theirs to ours as a ratio. */
export function benchPaired(name: string, against: string, rounds: number, say: (line: string) => void): void {
  const here: Figures[] = [];
  const there: Figures[] = [];
  for (let round = 0; round < rounds; round++) {
    const sides = [() => here.push(runIn('.', name)), () => there.push(runIn(against, name))];
    for (const side of round % 2 === 0 ? sides : sides.reverse()) side();
  }
  say(`${name}: medians of ${rounds} runs, by turns here and in ${against}`);
  say(`  ${'figure'.padEnd(16)}${'here'.padStart(10)}${'there'.padStart(10)}${'here/there'.padStart(12)}`);
  for (const figure of comparable(here, there)) {
    const [ours, theirs] = [median(numbers(here, figure)), median(numbers(there, figure))];
    const ratio = theirs === 0 ? '' : (ours / theirs).toFixed(2);
    say(`  ${figure.padEnd(16)}${String(ours).padStart(10)}${String(theirs).padStart(10)}${ratio.padStart(12)}`);
  }
}

function runIn(checkout: string, name: string): Figures {
  const bootstrap = join(checkout, 'scripts', 'bootstrap.mjs');
  // a bench above its limit ends with 1, and has figures all the same
  const { stdout } = spawnSync(process.execPath, [bootstrap, 'scripts/bench.ts', name], { encoding: 'utf8' });
  const last = stdout.trim().split('\n').at(-1) ?? '';
  if (!last.startsWith('{')) throw new Error(`${name} gave no figures in ${checkout}`);
  return JSON.parse(last) as Figures;
}

const numbers = (runs: readonly Figures[], figure: string): readonly number[] =>
  runs.map((run) => run[figure]).filter((value) => typeof value === 'number');

/** The figures that every run of both sides measured. */
const comparable = (here: readonly Figures[], there: readonly Figures[]): readonly string[] =>
  Object.keys(here[0] ?? {}).filter(
    (figure) => numbers(here, figure).length === here.length && numbers(there, figure).length === there.length,
  );

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
  return Math.round(((low + high) / 2) * 1000) / 1000;
}
