import type { Page } from '@playwright/test';
import { callHost, expect } from '#test/e2e/fixtures.ts';
import { createStation, goTo, importList, newSitting, PASSPHRASE } from '#test/e2e/steps.ts';
import { logsOf } from './held.ts';
import type { Act, Desk } from './act.ts';
import { bigRoster, BIG } from './big-roster.ts';

// What is done before an exam day begins: the computer, its sittings, the lists.

/** Begins the station. */
export const station: Act = {
  name: 'station',
  at: 'home',
  entries: 'none',
  run: async (desk) => {
    await createStation(desk.page);
    await desk.page.getByRole('button', { name: '新建场次' }).first().waitFor();
  },
  isDone: async ({ page }) => {
    const info = await callHost(page, 'app:info', {});
    return info.ok && info.value.stations.some(({ practice }) => !practice);
  },
};

/** Begins a sitting, which makes one and not two, whatever the first press came to. */
export function beginning(begin: (page: Page) => Promise<void> = newSitting): Act {
  let before = -1;
  return {
    name: 'sitting',
    at: 'home',
    entries: 'none',
    run: async ({ page }) => {
      if (before < 0) before = (await logsOf(page, false)).length;
      const button = page.getByRole('button', { name: '建立场次' });
      if (!(await button.isVisible())) return begin(page);
      await button.click();
      await expect(page.getByText('两份都已保存')).toBeVisible();
    },
    isDone: async ({ page }) => (await logsOf(page, false)).length > before,
    flaw: async ({ page }) => ((await logsOf(page, false)).length > before + 1 ? 'two sittings' : null),
  };
}

/** Begins a practice sitting, with everything in it. */
export function practising(): Act {
  let before = -1;
  return {
    name: 'practice',
    at: 'home',
    entries: 'none',
    run: async ({ page }) => {
      if (before < 0) before = (await logsOf(page, true)).length;
      await page
        .getByRole('button', { name: /练习场次|练习/ })
        .first()
        .click();
      await expect(page.getByRole('navigation').getByText('评分', { exact: true })).toBeVisible();
      await expect(page.getByText('两份都已保存')).toBeVisible();
    },
    isDone: async ({ page }) => (await logsOf(page, true)).length > before,
    flaw: async ({ page }) => {
      const list = await callHost(page, 'journal:list', {});
      if (!list.ok) return 'no answer';
      const lengths = list.value.filter(({ practice }) => practice).map(({ head }) => head.seq);
      return new Set(lengths).size > 1 ? `practice of ${lengths.join(' and ')} entries` : null;
    },
  };
}

export const list = (name: string, title: string, file: string, confirm: RegExp): Act => ({
  name,
  at: 'sitting',
  entries: 'one',
  count: 1,
  run: ({ page }) => importList(page, title, file, confirm),
});
export const staff = list('staff', '工作人员', 'staff.xlsx', /^导入 12 人/);
export const roster = list('roster', '考生名册', 'tj-welder-roster.xlsx', /导入 36 人/);
export const scheme = list('scheme', '评分方案', 'welder-scheme.xlsx', /^采用方案/);

/** A roster of so many people that it takes several entries. */
export const large: Act = {
  name: 'large-roster',
  at: 'sitting',
  entries: 'one',
  count: BIG.entries,
  run: async ({ page }) => {
    await goTo(page, '准备');
    await page.locator('.setup-list').getByRole('button', { name: '考生名册' }).click();
    const panel = page.locator('.setup-panel');
    await panel.locator('input[type=file]').first().setInputFiles(bigRoster());
    const take = panel.getByRole('button', { name: new RegExp(`导入 ${BIG.people} 人`), disabled: false });
    await take.click({ timeout: 30_000 });
    await expect(take).toBeHidden({ timeout: 30_000 });
    await expect(page.getByText('两份都已保存')).toBeVisible({ timeout: 15_000 });
  },
};

/** The same passphrase once more: both copies of the vault are written anew. */
export const passphrase: Act = {
  name: 'passphrase',
  at: 'sitting',
  entries: 'none',
  run: async ({ page }) => {
    await goTo(page, '设置');
    const form = page.getByLabel('现在的口令');
    if (!(await form.isVisible())) await page.getByRole('button', { name: '更换口令' }).click();
    await form.fill(PASSPHRASE);
    await page.getByLabel('新口令').fill(PASSPHRASE);
    await page.getByLabel('再输入一次').fill(PASSPHRASE);
    await page.getByRole('button', { name: '更换口令' }).last().click();
    await expect(page.getByText('口令已更换。')).toBeVisible({ timeout: 20_000 });
  },
  // whether the old or the new one is in force shows at the next start, where the same opens it
  isDone: () => Promise.resolve(false),
};

export const enrol: Act = {
  name: 'enrol',
  at: 'sitting',
  entries: 'none',
  run: async ({ page, central }) => {
    await goTo(page, '上报');
    const field = page.getByLabel('中心地址');
    await field.fill(central.url);
    await page.getByLabel('登记码').fill(await central.code());
    await page.getByLabel('本机口令').fill(PASSPHRASE);
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await expect(page.getByText('能连上')).toBeVisible();
  },
  isDone: async ({ page }) => {
    const status = await callHost(page, 'central:status', {});
    return status.ok && status.value.central !== null;
  },
};

export const stick: Act = {
  name: 'stick',
  at: 'sitting',
  entries: 'none',
  run: async (desk) => {
    await goTo(desk.page, '设置');
    await chooseStick(desk, /选择 U 盘/, '使用');
    await expect(desk.page.getByRole('contentinfo').getByText('第三份已同步')).toBeVisible({ timeout: 20_000 });
  },
  isDone: async ({ page }) => {
    const status = await callHost(page, 'stick:status', {});
    return status.ok && status.value.folder !== null;
  },
};

/** Names the stick as a person does: with the system's dialog, or by its path where there is none. */
export async function chooseStick({ page, world, stick: folder }: Desk, button: RegExp, use: string): Promise<void> {
  if (world === 'electron') return page.getByRole('button', { name: button }).click();
  await page.getByLabel('U 盘上的文件夹').fill(folder);
  return page.getByRole('button', { name: use, exact: true }).click();
}
