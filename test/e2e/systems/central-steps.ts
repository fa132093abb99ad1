import { expect, type Page } from '@playwright/test';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { startCentral, type Central } from '#central/start.ts';
import { goTo, PASSPHRASE, signIn } from '../steps.ts';
import { SITE_HEAD } from './systems-steps.ts';

// Handing a sitting over, and what central then holds.

/** A central of the test's own. */
export const centralAt = (home: string): Promise<Central> =>
  startCentral({
    ...{ host: '127.0.0.1', port: 0, data: join(home, 'central'), name: '测试中心' },
    ...{ now: () => new Date(), log: () => undefined },
  });

/** Enrols where this computer is not known yet, and hands the sitting over until its receipt is there. */
export async function handOver(page: Page, central: Central): Promise<void> {
  await signIn(page, SITE_HEAD);
  await goTo(page, '上报');
  const address = page.getByLabel('中心地址');
  const seal = page.getByRole('button', { name: '封存并上报' });
  await expect(address.or(page.getByRole('button', { name: '更换中心' }))).toBeVisible();
  if (await address.isVisible()) {
    await address.fill(central.url);
    await page.getByLabel('登记码').fill(await central.code());
    await page.getByLabel('本机口令').fill(PASSPHRASE);
    await page.getByRole('button', { name: '登记', exact: true }).click();
  }
  // of a sitting that was handed over before, the earlier batches have theirs
  const receipts = page.getByText('有回执', { exact: true });
  const before = await receipts.count();
  await seal.click();
  await expect(receipts.nth(before)).toBeVisible();
}

/** The entries that central stored, batch by batch; a batch begins with its kind and its header. */
export function storedAtCentral(home: string): readonly (readonly { readonly type: string }[])[] {
  const db = new DatabaseSync(join(home, 'central', 'central.db'), { readOnly: true });
  const rows = db.prepare('SELECT bytes FROM batches ORDER BY rowid').all() as { bytes: Uint8Array }[];
  db.close();
  return rows.map(({ bytes }) =>
    Buffer.from(bytes)
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .slice(2)
      .flatMap((line) => {
        const { body } = JSON.parse(line) as { body?: { type: string } };
        return body === undefined ? [] : [body];
      }),
  );
}
