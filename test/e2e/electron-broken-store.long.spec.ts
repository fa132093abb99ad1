import { chmodSync } from 'node:fs';
import { brokenStoreWords } from '#renderer/features/opening/broken-store-words.ts';
import { markLedger } from '#test/support/mark-ledger.ts';
import { expectAll, filesOf, goOn, storeOf, typeGreen } from './broken-store-steps.ts';
import { expect, test } from './fixtures.ts';
import { beginPractice, reopenOrRestore } from './practice-steps.ts';

// Only where the app does not run as root, who reads everything.

test('a store that can’t be read is told with what every copy holds, is rebuilt only when asked, and stays', async ({
  app,
}) => {
  test.setTimeout(240_000);
  const ledger = markLedger();
  await beginPractice(app.page);
  await typeGreen(app.page, ledger);
  await app.kill();
  const store = storeOf(app);
  chmodSync(store, 0);

  const page = await app.relaunch();
  await expect(page.getByRole('heading', { name: brokenStoreWords.title[0] })).toBeVisible();
  await expect(page.getByText(/1 个场次，共 \d+ 条，从第一条起逐条核对，完整/)).toBeVisible();
  await page.getByRole('button', { name: brokenStoreWords.rebuild[0] }).click();
  await page.getByRole('button', { name: brokenStoreWords.cancel[0] }).click();

  // what kept it from opening is over: nothing was done, and nothing is missing
  chmodSync(store, 0o700);
  await page.getByRole('button', { name: brokenStoreWords.again[0] }).click();
  expect(await reopenOrRestore(page)).toBe(false);
  await expectAll(page, ledger);
  await app.kill();

  chmodSync(store, 0);
  const later = await app.relaunch();
  expect(await goOn(later)).toBe('broken');
  await expectAll(later, ledger);
  chmodSync(store, 0o700);
  expect(filesOf(store, /^CURRENT$/)).toHaveLength(1);
});
