// Judges one share of a room's mutants for scripts/mutate.ts: node judge-breaks.ts ROOT PLACE FIRST STEP [KNOWN]. A line once it is ready,
// which may take minutes on a busy machine; then a line of JSON each, in their order.
import { commandLine } from './command-line.ts';
import { judgeOf } from './mutate/judge.ts';
import { noticedIn } from './mutate/report.ts';
import type { Judged } from './mutate/room.ts';

const { positionals } = commandLine({ usage: 'node judge-breaks.ts ROOT PLACE FIRST STEP [KNOWN]', operands: true });
const [root = '', place = '', first = '0', step = '1', known] = positionals;
const noticed = known === undefined ? new Map<string, Judged>() : noticedIn(known);

const { mutants, judge } = await judgeOf(root, place);
console.log('ready');
for (let at = Number(first); at < mutants.length; at += Number(step)) {
  const mutant = mutants[at];
  if (mutant !== undefined)
    console.log(JSON.stringify(noticed.get(mutant.id) ?? { ...mutant, ...(await judge(mutant)) }));
}
process.exit(0);
