import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { storeOf } from '../e2e/broken-store-steps.ts';
import type { Launch, World } from '../e2e/fixtures.ts';
import { goTo, unlock } from '../e2e/steps.ts';
import { camera } from './camera.ts';

type Walk = { readonly world: World; readonly launch: Launch; readonly out: string };
type Looks = { readonly language?: 'en'; readonly look?: 'dark'; readonly touch?: true };

/** Everything that can stand between a start and the list of sittings; it starts the app again and again. */
export async function doorDay({ world, launch, out }: Walk): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'kaoping-door-'));
  const start = async () => {
    const running = await launch(home, { KAOPING_HOME: home, KAOPING_SAVE_DIR: join(home, 'saved') });
    running.page.setDefaultTimeout(30_000);
    return { ...running, shoot: camera(() => running.page, out) };
  };

  let { page, shoot, close } = await start();
  const door = page.locator('[data-vault]');
  await door.waitFor();
  await shoot('door-01-first-passphrase');
  await page.getByLabel('本机口令').fill('1234');
  await page.keyboard.press('Enter');
  await page.getByText('至少 8 个字符。').waitFor();
  await shoot('door-02-too-short');
  await unlock(page);
  await page.getByRole('button', { name: '打开练习场次' }).click();
  await page.getByText('吴凯').first().waitFor();
  await goTo(page, '设置');
  await page.getByRole('button', { name: '更换口令' }).click();
  await page.getByLabel('现在的口令').scrollIntoViewIfNeeded();
  await shoot('door-03-change-passphrase');
  await close();

  ({ page, shoot, close } = await start());
  await page.locator('[data-vault=locked]').waitFor();
  await shoot('door-04-unlock');
  for (let tries = 1; tries <= 3; tries += 1) {
    await page.getByLabel('本机口令').fill(`错误的口令 ${tries}`);
    await page.keyboard.press('Enter');
    await page.getByText(tries === 1 ? '口令不正确。' : `已试 ${tries} 次`).waitFor();
  }
  await page.getByRole('button', { name: '忘记口令' }).click();
  await shoot('door-05-wrong-three-times');
  await dress(page, { look: 'dark' });
  await shoot('door-06-unlock-dark');
  await dress(page, { touch: true });
  await shoot('door-07-unlock-touch');
  await dress(page, { language: 'en' });
  await shoot('door-08-unlock-english');
  await dress(page, {});
  await close();

  const store = storeOf({ home, world });
  renameSync(store, join(dirname(store), 'moved'));
  writeFileSync(store, 'not a folder');
  ({ page, shoot, close } = await start());
  await unlock(page);
  await page.getByText(/逐条核对，完整/).waitFor();
  await shoot('door-09-broken-store');
  await page.getByRole('button', { name: '从流水重建数据库' }).click();
  await shoot('door-10-rebuild');
  await page.getByRole('button', { name: '确认重建' }).click();
  await page.getByRole('button', { name: '继续' }).waitFor();
  await shoot('door-11-rebuilt');
  await page.getByRole('button', { name: '继续' }).click();
  await page.locator('tr[data-log]').getByRole('button').first().click();
  await goTo(page, '设置');
  await page.getByText('留下的数据库').waitFor();
  await shoot('door-12-left-behind');
  await close();

  for (const name of ['vault.json', 'vault.json.bak']) rmSync(join(home, name));
  ({ page, shoot, close } = await start());
  await page.getByRole('button', { name: '移到一旁，重新开始' }).first().waitFor();
  await shoot('door-13-key-lost');
  await dress(page, { language: 'en', look: 'dark' });
  await shoot('door-14-key-lost-english-dark');
  await dress(page, {});
  await page.getByRole('button', { name: '移到一旁，重新开始' }).first().click();
  await shoot('door-15-set-aside-sure');
  await page.getByRole('tooltip').getByRole('button', { name: '移到一旁，重新开始' }).click();
  await page.getByRole('heading', { name: '打不开的记录已移到一旁' }).waitFor();
  await shoot('door-16-set-aside');
  await close();
}

/** Loads the page again with other looks. */
async function dress(page: Page, looks: Looks): Promise<void> {
  await page.evaluate((text) => localStorage.setItem('kaoping.preferences', text), JSON.stringify(looks));
  await page.reload();
  await page.locator('h1').waitFor();
}
