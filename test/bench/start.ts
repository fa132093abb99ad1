import { benchApp, ms, percentile, seedSitting } from '#test/support/bench-app.ts';
import { PASSPHRASE } from '#test/e2e/steps.ts';

const ENTRIES = 50_000;
const STARTS = 3;

/**
 * `npm run bench -- start`: how long a computer whose journal holds 50,000 sealed entries takes to be ready in the morning.
 * From the Enter that gives the passphrase to the first screen; in between the key is derived and every line of the journal
 * is opened and held against the hash before it.
 */
export async function bench(): Promise<{ text: string; figures: Record<string, unknown> }> {
  const app = await benchApp();
  try {
    const empty = await starts(app);
    const { lines } = await seedSitting(app, ENTRIES);
    const full = await starts(app);
    const figures = {
      bench: 'start',
      world: app.world,
      entries: lines.length,
      startMs: ms(percentile(full, 0.5)),
      startWorstMs: ms(Math.max(...full)),
      emptyMs: ms(percentile(empty, 0.5)),
    };
    const text = [
      `from the passphrase to the first screen (${app.world}), in ms:`,
      `  journal of ${figures.entries} entries  p50 ${figures.startMs}   worst ${figures.startWorstMs} of ${STARTS}`,
      `  empty journal            p50 ${figures.emptyMs}`,
    ].join('\n');
    return { text, figures };
  } finally {
    await app.close();
  }
}

async function starts(app: Awaited<ReturnType<typeof benchApp>>): Promise<number[]> {
  const taken: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    await app.restart();
    const { page } = app;
    await page.getByLabel('本机口令').fill(PASSPHRASE);
    await page.evaluate(armStart);
    await page.keyboard.press('Enter');
    taken.push(await page.evaluate(() => globalThis.kaopingStart));
  }
  return taken;
}

declare global {
  /** ms from the Enter key to the first screen, once it stands. */
  var kaopingStart: Promise<number>;
}

/** Runs in the page before the key is pressed. */
function armStart(): void {
  globalThis.kaopingStart = new Promise((resolve) => {
    const onKey = (): void => {
      const pressed = performance.now();
      const look = (): void => {
        if (document.querySelector('.kp-start') === null) requestAnimationFrame(look);
        else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
      };
      look();
    };
    addEventListener('keydown', onKey, { capture: true, once: true });
  });
}
