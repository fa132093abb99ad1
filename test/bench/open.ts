import type { Benched } from '#test/support/benched.ts';
import { watchFreezes } from '#test/support/freezes.ts';
import { openBoard } from '#test/support/open-board.ts';
import { benchApp, ms, percentile, seedSitting, signIn } from '#test/support/bench-app.ts';

const ENTRIES = 50_000;
const OPENINGS = 3;
const SHEETS = 20;
const LIST_LIMIT = 1000;
const SHEET_LIMIT = 200;
/** Longer than this the page may neither take a press nor draw, whatever is going on. */
const FREEZE_LIMIT = 100;

/**
 * `npm run bench -- open`: a sitting of 50,000 entries in both copies. From the click that opens it to the board with its
 * sheets on screen, and from the key that asks for the next candidate's sheet to its lines on screen.
 */
export async function bench(): Promise<Benched> {
  const app = await benchApp();
  try {
    const { page, world } = app;
    const room = await seedSitting(app, ENTRIES);
    const freezes = await watchFreezes(page);
    const list: number[] = [];
    const frozen: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      await page.evaluate(() => (location.hash = '#/'));
      await page.locator('.kp-frame').waitFor({ state: 'detached' });
      await freezes.longest();
      list.push(await page.evaluate(openBoard, room.log));
      frozen.push(await freezes.longest());
    }
    await page.evaluate((log) => (location.hash = `#/${log}/scoring`), room.log);
    await signIn(page, '周婷');
    await page.locator('[data-line="1.1"]').waitFor();
    const sheet: number[] = [];
    for (let at = 0; at < SHEETS; at += 1) {
      await page.evaluate(armSheet);
      await page.keyboard.press('PageDown');
      sheet.push(await page.evaluate(() => globalThis.kaopingSheet));
    }
    const listMs = percentile(list, 0.5);
    const sheetMs = percentile(sheet, 0.5);
    const freezeMs = ms(percentile(frozen, 0.5));
    const figures = {
      bench: 'open',
      world,
      entries: room.lines.length,
      listMs: ms(listMs),
      listWorstMs: ms(Math.max(...list)),
      sheetMs: ms(sheetMs),
      sheetWorstMs: ms(Math.max(...sheet)),
      listLimit: LIST_LIMIT,
      sheetLimit: SHEET_LIMIT,
      freezeMs,
      freezeLimit: FREEZE_LIMIT,
    };
    const text = [
      `a sitting of ${figures.entries} entries in the app (${world}), in ms:`,
      `  opened to the list of sheets   p50 ${figures.listMs}   worst ${figures.listWorstMs} of ${OPENINGS} (at most ${LIST_LIMIT})`,
      `  longest freeze while it opens  p50 ${freezeMs}   worst ${ms(Math.max(...frozen))} of ${OPENINGS} (at most ${FREEZE_LIMIT})`,
      `  next candidate to their sheet  p50 ${figures.sheetMs}   worst ${figures.sheetWorstMs} of ${SHEETS} (at most ${SHEET_LIMIT})`,
    ].join('\n');
    return {
      text,
      figures,
      bounds: [
        { what: '50,000 entries to the list', is: figures.listMs, limit: LIST_LIMIT, unit: 'ms' },
        { what: 'longest freeze while it opens', is: freezeMs, limit: FREEZE_LIMIT, unit: 'ms' },
        { what: 'next candidate to their sheet', is: figures.sheetMs, limit: SHEET_LIMIT, unit: 'ms' },
      ],
    };
  } finally {
    await app.close();
  }
}

declare global {
  /** ms from the key press to the next sheet, once it stands. */
  var kaopingSheet: Promise<number>;
}

/** Runs in the page before the key is pressed: measures until the frame in which another candidate's sheet stands. */
function armSheet(): void {
  const heading = (): string | null | undefined => document.querySelector('.scoring-head h1')?.textContent;
  const before = heading();
  globalThis.kaopingSheet = new Promise((resolve) => {
    const onKey = (): void => {
      const pressed = performance.now();
      const look = (): void => {
        if (heading() !== before && document.querySelectorAll('[data-line]').length > 0) {
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
        } else requestAnimationFrame(look);
      };
      look();
    };
    addEventListener('keydown', onKey, { capture: true, once: true });
  });
}
