import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openingWords } from '#renderer/features/opening/words.ts';
import { openFailurePages } from '#renderer/data/home/open-failure-words.ts';
import { expect, test } from '../fixtures.ts';
import { beginPractice } from '../practice-steps.ts';
import { scoreSheet } from '../steps.ts';

// Somebody cuts the journal at a line end and empties the browser's database: both read without a fault.

/** Where the two worlds' browsers keep their databases, below the data folder. */
const DATABASES = [
  'profile/IndexedDB',
  'profile/WebStorage',
  'browser/Default/IndexedDB',
  'browser/Default/WebStorage',
];

test(
  'a journal that was cut stops the work, and goes on with a person, a reason and a note',
  { tag: '@portable' },
  async ({ app }) => {
    await beginPractice(app.page);
    const count = await app.page.locator('[data-line]').count();
    await scoreSheet(app.page, Array<string>(count).fill('0'));
    const folder = join(app.home, 'practice', 'journal');
    const journal = join(folder, readdirSync(folder)[0]!);
    const anchors = join(app.home, 'anchors.sealed');
    await expect.poll(() => statSync(anchors).mtimeMs).toBeGreaterThanOrEqual(statSync(journal).mtimeMs);
    await app.kill();

    const lines = readFileSync(journal, 'latin1').split('\n').slice(0, -1);
    writeFileSync(journal, `${lines.slice(0, -2).join('\n')}\n`, 'latin1');
    for (const path of DATABASES) rmSync(join(app.home, path), { recursive: true, force: true });

    const page = await app.relaunch();
    await page.locator('tr[data-log]').getByRole('button').first().click();
    await expect(page.getByText(openFailurePages.journal_cut.title[0])).toBeVisible();
    await expect(page.getByText(`曾记下这个场次有 ${lines.length} 条`)).toBeVisible();
    const goOn = page.getByRole('button', { name: openingWords.cutGoOn[0] });
    await goOn.click();
    await expect(page.getByText(openingWords.cutMissing[0])).toBeVisible();
    await page.getByLabel(openingWords.cutReason[0]).fill('演练：流水被截短');
    await page.getByLabel(openingWords.cutPin[0]).fill('000000');
    await goOn.click();
    // what is left is the journal; the database was emptied, and says so on its own
    await page.getByRole('button', { name: openingWords.restore[0] }).click();
    await expect(page.getByRole('navigation')).toBeVisible();
    expect(readFileSync(journal, 'latin1').split('\n').slice(0, -1)).toHaveLength(lines.length - 1);
  },
);
