import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCentral } from '#central/start.ts';
import type { World } from '#test/e2e/fixtures.ts';
import { seededRandom } from '../random.ts';
import type { Act } from './act.ts';
import { computer, type Computer } from './computer.ts';
import { dayOf, type LateTurn, type Turn } from './day.ts';
import { restore, takeover } from './going-on.ts';
import { strikeAct, type Outcome } from './strike-act.ts';
import { STRIKES } from './strike.ts';

export type ActOptions = {
  readonly act: string;
  readonly points: number;
  readonly world: World;
  readonly seed: number;
  /** One act in so many is struck, so that a few strikes are spread over a whole day; every one unless said. */
  readonly oneIn?: number;
};
export type ActFigures = Readonly<Record<string, number | string>> & {
  readonly points: number;
  readonly lost: number;
  readonly half: number;
  readonly stuck: number;
  readonly green: number;
};

/** What is guessed of an act that was not counted yet. */
const OPERATIONS = 4;

/**
 * Plays days of a station, from its making to the spare computer, and strikes the acts that are asked for at an operation of the
 * host's disk each time, until there are as many strikes as asked. `act` is names with commas between them, or `all`.
 */
export async function runActs(
  options: ActOptions,
  say: (line: string) => void,
  interrupted: AbortSignal,
): Promise<ActFigures> {
  const { points, world, seed, oneIn = 1 } = options;
  const begun = performance.now();
  const random = seededRandom(seed);
  const sum = { struck: 0, lost: 0, half: 0, stuck: 0, green: 0, restarted: 0 };
  const each: Record<string, number> = {};
  const operations = new Map<string, number>();
  let turns = seed;
  let days = 0;
  let broken = 0;
  const enough = (): boolean => sum.struck >= points || interrupted.aborted;

  const take = async (own: Computer, act: Act, as: string | null): Promise<void> => {
    const isNamed = options.act === 'all' || options.act.split(',').includes(act.name);
    const asked = isNamed && random.between(0, oneIn) < 1;
    const strike = STRIKES[(turns += asked ? 1 : 0) % STRIKES.length] ?? 'broken';
    const at = asked && !enough() ? 1 + Math.floor(random.between(0, operations.get(act.name) ?? OPERATIONS)) : 0;
    const outcome = await strikeAct(own, act, { strike, at, as });
    if (outcome.struck === 0)
      operations.set(act.name, Math.max(1, own.disk.operations(), operations.get(act.name) ?? 1));
    else report(act, at, outcome);
    if (outcome.stuck > 0) throw new Error(`${act.name} is stuck`);
  };
  const report = (act: Act, at: number, { said, ...outcome }: Outcome): void => {
    for (const [name, count] of Object.entries(outcome)) sum[name as keyof typeof sum] += count;
    each[act.name] = (each[act.name] ?? 0) + 1;
    say(`${sum.struck}/${points} ${act.name} at ${at}: ${said}`);
  };

  while (!enough() && broken < MOST_BROKEN) {
    days += 1;
    try {
      await playDay(world, take);
    } catch (cause) {
      broken += 1;
      say(`day ${days} broke off: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
    }
  }
  const seconds = Math.round((performance.now() - begun) / 1000);
  return { ...sum, points: sum.struck, acts: Object.keys(each).length, days, broken, world, seed, seconds, ...each };
}
/** A series whose days keep breaking off has nothing to say. */
const MOST_BROKEN = 8;

type Take = (own: Computer, act: Act, as: string | null) => Promise<void>;

async function playDay(world: World, take: Take): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'acts-day-'));
  const data = join(folder, 'central');
  const central = await startCentral({
    ...{ host: '127.0.0.1', port: 0, data, name: '测试中心', now: () => new Date(), log: () => undefined },
  });
  const place = { saved: join(folder, 'saved'), stick: join(folder, 'stick'), central, world };
  const own = computer(place);
  const spares: Computer[] = [];
  try {
    await own.start();
    for (const turn of dayOf()) await play(own, turn, take);
    await own.app.kill('all');
    for (const act of [restore, takeover]) {
      const spare = computer(place);
      spares.push(spare);
      await spare.start();
      await take(spare, act, null);
      await spare.app.kill('all');
    }
  } finally {
    for (const one of [own, ...spares]) await one.app.kill('all');
    await central.close();
  }
}

async function play(own: Computer, given: Turn | LateTurn, take: Take): Promise<void> {
  if (typeof given === 'function') await own.reopen();
  const { act, as = null, leaves = false } = typeof given === 'function' ? await given(own.desk().page) : given;
  if (act.name === 'sitting') own.beginAnother();
  await take(own, act, as);
  if (leaves) await own.desk().page.evaluate(() => (location.hash = '#/'));
}
