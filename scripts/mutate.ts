// Mutation testing of everything that decides: npm run mutate -- [--changed] [--again] [--judges N] [ROOM or FILE …]
//
// Breaks every room that decides in every way Stryker knows and counts how many breaks the tests notice: docs/mutants.md keeps how
// each room fared. --changed leaves out rooms that were judged as they stand; --again breaks those only where nobody noticed.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { commandLine, refuseCommand } from './command-line.ts';
import { isJudged, judgedBefore, keep, share, unnoticed } from './mutate/report.ts';
import { judgeRoom, type Judged } from './mutate/room.ts';
import { openWorkshop } from './mutate/workshop.ts';
import { run } from './run.ts';
import { DECIDING } from './rules-hash.ts';

const root = join(import.meta.dirname, '..');
const usage = `npm run mutate -- [--changed] [--again] [--judges N] [ROOM or FILE …]; ROOM: ${DECIDING.join(', ')}`;
const { values, positionals: named } = commandLine({
  usage,
  options: {
    changed: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
    judges: { type: 'string' },
  },
  operands: true,
});
const judges = Number(values.judges ?? availableParallelism());
if (!Number.isSafeInteger(judges) || judges < 1) refuseCommand('--judges 后面须是正整数。', usage);
const isRoom = (path: string): boolean => DECIDING.some((room) => path === room || path.startsWith(`${room}/`));
for (const place of named) {
  if (!isRoom(place) || !existsSync(join(root, 'shared', place))) refuseCommand(`没有 ${place}。`, usage);
}

const installed = await openWorkshop(root, run);
if (installed !== 0) process.exit(installed);

const places = (named.length > 0 ? named : DECIDING).filter((place) => !(values.changed && isJudged(place)));
for (const place of places) {
  const judged: Judged[] = [];
  const tell = (one: Judged): void => {
    judged.push(one);
    if (judged.length % 100 === 0) console.log(`${place}: ${judged.length}`);
  };
  await judgeRoom(root, place, judges, tell, values.again ? judgedBefore(place) : null);
  if (place.endsWith('.ts')) process.stdout.write(unnoticed(judged));
  else await keep(place, judged);
  const count = (end: Judged['end']): number => judged.filter((one) => one.end === end).length;
  const ends = { killed: count('killed'), survived: count('survived'), unreached: count('unreached') };
  console.log(`${place}: ${judged.length} breaks, ${ends.killed} noticed, ${share(ends)} %`);
}
