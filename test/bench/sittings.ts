import { randomUUID } from 'node:crypto';
import { writeDoubt } from '#electron/store/doubt.ts';
import { unlock } from '#test/e2e/steps.ts';
import { ask, benchApp, ms, percentile, type BenchApp } from '#test/support/bench-app.ts';
import type { Benched } from '#test/support/benched.ts';
import { firstScreenMs, typePassphrase } from '#test/support/first-screen.ts';
import { watchFreezes } from '#test/support/freezes.ts';
import { aPerson, aSittingOfToday, linksOf } from '#test/support/sitting.ts';

const SITTINGS = 2000;
const STARTS = 3;
const LIST_LIMIT = 1000;
/** Longer than this the page may neither take a press nor draw. */
const FREEZE_LIMIT = 100;
/** Filling a database with so many takes its time; nothing is measured meanwhile. */
const FILLED_WITHIN_MS = 600_000;

/**
 * `npm run bench -- sittings`: a computer with 2,000 sittings in both copies, beside one with none. From the Enter that gives the
 * passphrase to their list on screen, and how long the page is held up on the way.
 */
export async function bench(): Promise<Benched> {
  const app = await benchApp();
  try {
    const none = await starts(app);
    await seed(app);
    const full = await starts(app);
    const [listMs, emptyMs] = [ms(percentile(full.list, 0.5)), ms(percentile(none.list, 0.5))];
    const freezeMs = ms(percentile(full.frozen, 0.5));
    const figures = {
      ...{ bench: 'sittings', world: app.world, sittings: SITTINGS, listMs, emptyMs, freezeMs },
      ...{ listWorstMs: ms(Math.max(...full.list)), listLimit: LIST_LIMIT, freezeLimit: FREEZE_LIMIT },
    };
    const text = [
      `from the passphrase to the list of ${SITTINGS} sittings (${app.world}), in ms:`,
      `  list on screen         p50 ${listMs}   worst ${figures.listWorstMs} of ${STARTS} (at most ${LIST_LIMIT})`,
      `  with no sitting        p50 ${emptyMs}`,
      `  longest freeze         p50 ${freezeMs} (at most ${FREEZE_LIMIT})`,
    ].join('\n');
    const beside = `no sitting ${emptyMs} ms`;
    return {
      text,
      figures,
      bounds: [
        { what: 'list of 2,000 sittings', is: listMs, limit: LIST_LIMIT, unit: 'ms', beside },
        { what: 'longest freeze while they are listed', is: freezeMs, limit: FREEZE_LIMIT, unit: 'ms' },
      ],
    };
  } finally {
    await app.close();
  }
}

/** Puts sittings of a few lines into the journal and has the page's database filled from it. */
async function seed(app: BenchApp): Promise<void> {
  const { page } = app;
  const { stationId } = await ask(page, 'station:create', { name: '测速', organiser: '', practice: true });
  const people = ['周婷', '于辉', '朱军敏'].map((name) => aPerson('examiner', name));
  for (let at = 0; at < SITTINGS; at += 1) {
    const sitting = aSittingOfToday({ sittingId: randomUUID(), stationId, practice: true });
    const lines = linksOf(sitting, [
      [{ type: 'sitting_opened', sitting }, null],
      [{ type: 'staff_named', people, source: null }, null],
    ]).map(({ line }) => line);
    await ask(page, 'journal:append', { practice: true, log: sitting.sittingId, sessions: [], lines });
  }
  // a database in doubt is given up at the next start, and another filled from the journals
  await writeDoubt(app.home, { real: 1, practice: 1 });
  await app.restart();
  await unlock(app.page);
  await app.page.locator('[data-log]').first().waitFor({ timeout: FILLED_WITHIN_MS });
}

async function starts(app: BenchApp) {
  const list: number[] = [];
  const frozen: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    await app.restart();
    const { page } = app;
    await typePassphrase(page);
    const freezes = await watchFreezes(page);
    list.push(await firstScreenMs(page));
    frozen.push(await freezes.longest());
  }
  return { list, frozen };
}
