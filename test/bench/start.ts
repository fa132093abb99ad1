import type { Bound } from '#scripts/bench-bounds.ts';
import type { Benched } from '#test/support/benched.ts';
import { APP, BARE, toField } from '#test/support/bare-window.ts';
import { benchApp, ms, percentile, seedSitting } from '#test/support/bench-app.ts';
import { firstScreenMs, typePassphrase } from '#test/support/first-screen.ts';

const ENTRIES = 50_000;
const STARTS = 3;
/** Of a window that does nothing. */
const WINDOW_LIMIT = 1.5;

/**
 * `npm run bench -- start`: how long a computer whose journal holds 50,000 sealed entries takes to be ready in the morning.
 * From the Enter that gives the passphrase to the first screen; in between the key is derived and every line of the journal
 * is opened and held against the hash before it. And, in Electron, how long the first window takes to ask for the passphrase,
 * by turns with the least window there can be.
 */
export async function bench(): Promise<Benched> {
  const app = await benchApp();
  try {
    const empty = await starts(app);
    const { lines } = await seedSitting(app, ENTRIES);
    const full = await starts(app);
    const window = app.world === 'electron' ? await windows() : null;
    const figures = {
      bench: 'start',
      world: app.world,
      entries: lines.length,
      startMs: ms(percentile(full, 0.5)),
      startWorstMs: ms(Math.max(...full)),
      emptyMs: ms(percentile(empty, 0.5)),
      ...window,
    };
    const text = [
      `from the passphrase to the first screen (${app.world}), in ms:`,
      `  journal of ${figures.entries} entries  p50 ${figures.startMs}   worst ${figures.startWorstMs} of ${STARTS}`,
      `  empty journal            p50 ${figures.emptyMs}`,
    ].join('\n');
    return window === null
      ? { text, figures }
      : { text: `${text}\n${windowSaid(window)}`, figures, bounds: [boundOf(window)] };
  } finally {
    await app.close();
  }
}

/** From nothing to the passphrase's field, and to the field of a bare window. */
async function windows() {
  const ours: number[] = [];
  const bare: number[] = [];
  // one round more than is counted: the first reads Electron from the disk
  for (let round = 0; round <= STARTS; round += 1) {
    const [bareMs, oursMs] = [await toField(BARE, 'field'), await toField(APP, '本机口令')];
    if (round > 0) bare.push(bareMs);
    if (round > 0) ours.push(oursMs);
  }
  const windowMs = ms(percentile(ours, 0.5));
  const bareMs = ms(percentile(bare, 0.5));
  const windowRatio = ms(windowMs / bareMs);
  return { windowMs, bareMs, windowRatio };
}

type Windows = Awaited<ReturnType<typeof windows>>;
const windowSaid = ({ windowMs, bareMs, windowRatio }: Windows): string =>
  `  the passphrase's field   p50 ${windowMs}   a bare window ${bareMs}   ratio ${windowRatio}`;
const boundOf = ({ windowRatio, bareMs }: Windows): Bound => ({
  ...{ what: 'start to the passphrase', is: windowRatio, limit: WINDOW_LIMIT, unit: 'x', beside: `bare ${bareMs} ms` },
});

async function starts(app: Awaited<ReturnType<typeof benchApp>>): Promise<number[]> {
  const taken: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    await app.restart();
    const { page } = app;
    await typePassphrase(page);
    taken.push(await firstScreenMs(page));
  }
  return taken;
}
