import { readSheets, watchGreen } from '#test/support/green-marks.ts';
import { markLedger } from '#test/support/mark-ledger.ts';
import { expect, test } from './fixtures.ts';
import { beginPractice, nextSheet, reopenPractice, typeSheet } from './practice-steps.ts';

// The power goes while somebody types. Whatever was green is there again, on the screen, and nothing else is.

/** Every process is killed the moment this many marks of the sheet have turned green. */
const KILL_AFTER = [1, 3, 6, 9];

test('every mark that was green is on the screen again after a kill in the middle of a sheet', async ({ app }) => {
  test.setTimeout(180_000);
  const ledger = markLedger();
  await beginPractice(app.page);
  for (const [round, count] of KILL_AFTER.entries()) {
    const before = ledger.acknowledged();
    const killed = new Promise<void>((done, fail) => {
      watchGreen(app.page, (mark) => {
        ledger.green(mark);
        if (ledger.acknowledged() === before + count) app.kill().then(done, fail);
      }).then(() => typeSheet(app.page, ledger).catch(() => undefined), fail);
    });
    await killed;

    const page = await app.relaunch();
    await reopenPractice(page);
    const verdict = ledger.compare(await readSheets(page, ledger.candidates()));
    expect({ lost: verdict.lost, phantom: verdict.phantom }).toEqual({ lost: [], phantom: [] });
    expect(verdict.recovered).toBe(ledger.acknowledged() - before);
    // the next sheet for the next kill; the first ones are read again every time
    if (round % 2 === 1) await nextSheet(page);
  }
  expect(ledger.acknowledged()).toBeGreaterThanOrEqual(KILL_AFTER.reduce((sum, count) => sum + count, 0));
});
