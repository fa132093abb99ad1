import { unlock } from '#test/e2e/steps.ts';
import { benchApp, ms, percentile, seedSitting, type BenchApp } from '#test/support/bench-app.ts';
import type { Benched } from '#test/support/benched.ts';
import { watchFreezes } from '#test/support/freezes.ts';
import { openBoard } from '#test/support/open-board.ts';

const [DAY, GROWN] = [50_000, 200_000];
const OPENINGS = 3;
const GROWN_LIMIT_MS = 4000;
/** Longer than this the page may neither take a press nor draw. */
const FREEZE_LIMIT = 100;
/** What an entry takes of the page's memory where there are four times as many. */
const FLAT = 1.2;

/**
 * `npm run bench -- grown`: a sitting of 200,000 entries beside one of 50,000, each opened by an app that was just started, so that
 * nothing is known yet: until its list of sheets is on screen, how long the page is held up on the way, and what an entry takes of
 * its memory afterwards.
 */
export async function bench(): Promise<Benched> {
  const day = await opened(DAY);
  const grown = await opened(GROWN);
  const flat = ms(grown.bytesAnEntry / day.bytesAnEntry);
  const figures = { bench: 'grown', world: grown.world, dayMs: day.listMs, grownMs: grown.listMs, flat, grown, day };
  const line = ({ entries, listMs, freezeMs, bytesAnEntry }: Opened): string =>
    `  ${String(entries).padStart(7)} entries  list ${listMs}   longest freeze ${freezeMs}   ${bytesAnEntry} bytes an entry`;
  const besideDay = `50,000 in ${day.listMs} ms`;
  return {
    text: [
      `sittings opened by an app just started (${grown.world}), medians of ${OPENINGS}, in ms:`,
      line(day),
      line(grown),
    ].join('\n'),
    figures,
    bounds: [
      {
        what: '200,000 entries, cold, to the list',
        is: grown.listMs,
        limit: GROWN_LIMIT_MS,
        unit: 'ms',
        beside: besideDay,
      },
      { what: 'longest freeze while 200,000 open', is: grown.freezeMs, limit: FREEZE_LIMIT, unit: 'ms' },
      {
        what: 'memory an entry of 200,000',
        is: flat,
        limit: FLAT,
        unit: 'x',
        beside: `of 50,000: ${day.bytesAnEntry} bytes`,
      },
    ],
  };
}

type Opened = Awaited<ReturnType<typeof opened>>;

async function opened(entries: number) {
  const app = await benchApp();
  try {
    const { log } = await seedSitting(app, entries);
    const list: number[] = [];
    const frozen: number[] = [];
    const bytes: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      await app.restart();
      await unlock(app.page);
      await app.page.locator('.kp-start').waitFor();
      const before = await heapOf(app);
      const freezes = await watchFreezes(app.page);
      list.push(await app.page.evaluate(openBoard, log));
      frozen.push(await freezes.longest());
      bytes.push((await heapOf(app)) - before);
    }
    return {
      ...{ entries, world: app.world, listMs: ms(percentile(list, 0.5)), freezeMs: ms(percentile(frozen, 0.5)) },
      bytesAnEntry: Math.round(percentile(bytes, 0.5) / entries),
    };
  } finally {
    await app.close();
  }
}

/** What the page's own objects take, after a garbage collection. */
async function heapOf({ page }: BenchApp): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
