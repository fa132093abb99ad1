import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { callHost, expect } from '#test/e2e/fixtures.ts';
import { confirmWithPin, goTo, savedFiles, signIn, signSheet } from '#test/e2e/steps.ts';
import type { Act, Desk } from './act.ts';

// What is done on the day and after it: who is here, marks, signatures, and what leaves the computer.

/** Waits until the line at the foot says that both copies hold all of it. */
export const saved = ({ page }: Desk): Promise<void> => expect(page.getByText('两份都已保存')).toBeVisible();

/** The first time somebody types their PIN: their key is made and registered. */
export const firstSignIn = (name: string): Act => ({
  name: 'sign-in',
  at: 'sitting',
  entries: 'one',
  count: 1,
  run: async ({ page }) => {
    await signIn(page, name);
    await expect(page.getByText('两份都已保存')).toBeVisible();
  },
});

export const CANDIDATES = 36;
const ROWS_A_PAGE = 12;
export const CHECKED_AT_ONCE = 6;
/** Six people from the so-manieth on; only the first of all is there. */
export const checkIn = (from: number): Act => ({
  name: 'check-in',
  at: 'sitting',
  entries: 'many',
  count: CHECKED_AT_ONCE,
  run: async (desk) => {
    const { page } = desk;
    await goTo(page, '检录');
    // the list has only the rows that fit on the screen: from wherever it stands to its first, then on
    await page.getByRole('row').nth(1).click();
    for (let up = 0; up < CANDIDATES; up += ROWS_A_PAGE) await page.keyboard.press('PageUp');
    for (let at = 0; at < from; at += 1) await page.keyboard.press('ArrowDown');
    for (let at = from; at < from + CHECKED_AT_ONCE; at += 1) await page.keyboard.press(at === 0 ? '1' : '2');
    await saved(desk);
  },
});

const MARKS_AT_ONCE = 3;
export const marks = (from: number): Act => ({
  name: 'marks',
  at: 'sitting',
  entries: 'many',
  count: MARKS_AT_ONCE,
  run: async ({ page }) => {
    await goTo(page, '评分');
    const lines = page.locator('[data-line]');
    await lines.nth(from).click();
    for (let at = 0; at < MARKS_AT_ONCE; at += 1) {
      await page.keyboard.type('1');
      await page.keyboard.press('Enter');
    }
    for (let at = from; at < from + MARKS_AT_ONCE; at += 1)
      await expect(lines.nth(at)).toHaveAttribute('data-durability', 'both');
  },
});

export const sheet: Act = {
  name: 'sheet',
  at: 'sitting',
  entries: 'one',
  count: 1,
  run: async (desk) => {
    await goTo(desk.page, '评分');
    await desk.page.locator('[data-line]').first().waitFor();
    await signSheet(desk.page);
    await saved(desk);
  },
};

export const signOff = (name: string): Act => ({
  name: 'sign-off',
  at: 'sitting',
  entries: 'one',
  count: 1,
  run: async ({ page }) => {
    await goTo(page, '签字');
    await page.getByRole('button', { name: new RegExp(`由${name}.*签字`) }).click();
    await confirmWithPin(page);
    await expect(page.getByText(new RegExp(`^${name}，\\d{4}`))).toBeVisible();
  },
});

export const closing: Act = {
  name: 'closing',
  at: 'sitting',
  entries: 'one',
  count: 1,
  run: async ({ page }) => {
    await goTo(page, '签字');
    await page.getByRole('button', { name: '结束场次' }).click();
    await page.getByRole('button', { name: '确认结束' }).click();
    await expect(page.getByText('场次已结束，可以打印和上报。')).toBeVisible();
  },
};

export const certificates: Act = {
  name: 'certificates',
  at: 'sitting',
  entries: 'one',
  count: 1,
  run: async (desk) => {
    const { page } = desk;
    await goTo(page, '证书');
    const back = page.getByRole('button', { name: '返回', exact: true });
    if (await back.isVisible()) await back.click();
    const row = page.locator('.certificates tbody tr.ant-table-row').first();
    const [, name, number] = (await row.innerText()).split(/\s+/);
    const csv = `证书编号,身份证号码,姓名\n2612011001300001,${String(number)},${String(name)}`;
    await page.getByRole('button', { name: '导入编号' }).click();
    const file = { name: '编号.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: /登记 1 个/ }).click();
    await expect(page.getByText('已登记 1 个编号。')).toBeVisible();
  },
};

/** A file that is saved once more at every press. */
function saving(name: string, ending: string, press: (desk: Desk) => Promise<void>): () => Act {
  const count = (desk: Desk): number => savedFiles(desk.saved).filter((file) => file.endsWith(ending)).length;
  return () => {
    let before = -1;
    return {
      name,
      at: 'sitting',
      entries: 'none',
      run: async (desk) => {
        if (before < 0) before = count(desk);
        await press(desk);
        await expect.poll(() => count(desk), { timeout: 20_000 }).toBeGreaterThan(before);
      },
      isDone: (desk) => Promise.resolve(count(desk) > before),
    };
  };
}

export const print = saving('print', '.pdf', async ({ page }) => {
  await goTo(page, '打印');
  await expect(page.locator('canvas').first()).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: /保存 ?PDF/ }).click();
});

export const exported = saving('export', '.kpx', async ({ page }) => {
  await goTo(page, '上报');
  await page.getByRole('button', { name: '导出场次' }).click();
});

const BACKUP_PASSPHRASE = '桥边 白鹭 2026';
export const backup = saving('backup', '.kpb', async ({ page }) => {
  await goTo(page, '设置');
  await page.getByRole('button', { name: '备份与恢复' }).click();
  await page.getByLabel('备份口令').fill(BACKUP_PASSPHRASE);
  await page.getByLabel('再输入一次').fill(BACKUP_PASSPHRASE);
  await page.getByRole('button', { name: '写备份' }).click();
  await expect(page.getByText('已备份，并已读回核对')).toBeVisible({ timeout: 30_000 });
});

/** Three files that mean something only together. */
export function receipt(): Act {
  const folders = ({ saved: folder }: Desk): string[] =>
    savedFiles(folder).filter((name) => /^receipt-[^.]*$/.test(name));
  let before = -1;
  return {
    name: 'receipt',
    at: 'sitting',
    entries: 'none',
    run: async (desk) => {
      if (before < 0) before = folders(desk).length;
      await goTo(desk.page, '上报');
      await desk.page.getByRole('button', { name: '保存回执' }).click();
      await expect.poll(() => folders(desk).length).toBeGreaterThan(before);
    },
    isDone: (desk) => Promise.resolve(folders(desk).length > before),
    flaw: (desk) => {
      const counts = folders(desk).map((name) => readdirSync(join(desk.saved, name)).length);
      return Promise.resolve(counts.every((count) => count === 3) ? null : `receipts of ${counts.join(', ')} files`);
    },
  };
}

/** Sealing and sending what there is: one batch, whatever the first press came to. */
export const handOver: Act = {
  name: 'seal',
  at: 'sitting',
  entries: 'none',
  run: async ({ page }) => {
    await goTo(page, '上报');
    const seal = page.getByRole('button', { name: '封存并上报' });
    if (await seal.isEnabled({ timeout: 2_000 }).catch(() => false)) await seal.click();
    await expect(page.getByText('有回执', { exact: true }).first()).toBeVisible({ timeout: 20_000 });
  },
  isDone: async ({ page }) => {
    const list = await callHost(page, 'outbox:list', {});
    return list.ok && list.value.length > 0 && list.value.every(({ state }) => state === 'receipt');
  },
  flaw: async ({ page, home }) => {
    const list = await callHost(page, 'outbox:list', {});
    if (!list.ok) return 'no answer';
    const starts = list.value.map(({ log, fromSeq }) => `${log} ${String(fromSeq)}`);
    if (new Set(starts).size < starts.length) return 'sealed twice';
    // a draft that could not be taken away again counts for nothing and goes at the next start
    const outbox = join(home, 'handover', 'outbox');
    const batches = existsSync(outbox) ? readdirSync(outbox).filter((name) => !name.endsWith('.new')) : [];
    return batches.length !== starts.length ? 'a batch by half' : null;
  },
};
