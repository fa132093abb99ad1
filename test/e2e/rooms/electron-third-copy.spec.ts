import { mkdtemp, readdir, readFile, rename, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callHost, expect, test } from '../fixtures.ts';
import { createStation, goTo, importList, newSitting, scoreSheet, signIn, signSheet } from '../steps.ts';

// A stick is pulled out and put back while marks go on. A folder stands for the stick: to the app it is gone all the same.

const DEDUCTIONS = ['2', '0', '5.5', '10', '0', '3', '0', '5', '3'];

test('a stick that vanishes is said, does not disturb, and is completed when it is back', async ({ app }) => {
  test.setTimeout(180_000);
  const { page } = app;
  const stick = await mkdtemp(join(tmpdir(), 'kaoping-stick-'));
  const pull = () => rename(stick, `${stick}-pulled`);
  const plug = () => rename(`${stick}-pulled`, stick);
  const files = async (): Promise<readonly (readonly [string, string])[]> => {
    const [place = ''] = await readdir(stick);
    const names = await readdir(join(stick, place, 'journal'));
    return names.map((name) => [join(stick, place, 'journal', name), join(app.home, 'journal', name)] as const);
  };
  const expectWhole = () =>
    expect
      .poll(async () => {
        const pairs = await Promise.all((await files()).map((pair) => Promise.all(pair.map((path) => readFile(path)))));
        return pairs.map(([copy, journal]) => copy !== undefined && journal !== undefined && copy.equals(journal));
      })
      .toEqual([true]);
  const lamp = page.getByRole('contentinfo').getByText('第三份已同步');
  const banner = page.getByRole('alert').filter({ hasText: '没有第三份：U 盘不在' });

  await createStation(page);
  await newSitting(page);
  await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
  await importList(page, '考生名册', 'tj-welder-roster.xlsx', /导入 36 人/);
  await importList(page, '评分方案', 'welder-scheme.xlsx', /^采用方案/);

  expect(await callHost(page, 'stick:choose', { folder: stick })).toMatchObject({ ok: true });
  await expect(lamp).toBeVisible();
  await signIn(page, '周婷');
  await goTo(page, '评分');
  await scoreSheet(page, DEDUCTIONS);
  await expectWhole();
  const inodeOf = async () => (await stat((await files())[0]?.[0] ?? '')).ino;
  const inode = await inodeOf();

  await pull();
  await expect(banner).toBeVisible();
  await signSheet(page);
  await scoreSheet(page, DEDUCTIONS);
  await plug();
  await expect(banner).toBeHidden();
  await expect(lamp).toBeVisible();
  await expectWhole();
  expect(await inodeOf()).toBe(inode);

  await goTo(page, '准备');
  await page.locator('.setup-list').getByRole('button', { name: '场次信息' }).click();
  await page.getByText('停止录入', { exact: true }).click();
  await expect(page.getByText('两份都已保存')).toBeVisible();
  await pull();
  await goTo(page, '评分');
  await expect(page.getByRole('heading', { name: '没有第三份，已停止录入' })).toBeVisible();
  await expect(page.locator('[data-line]').first()).toBeHidden();
  await signIn(page, '罗芳');
  await page.getByLabel('原因').fill('U 盘损坏，没有备用');
  await page.getByRole('button', { name: '准许继续录入' }).click();
  await expect(banner).toBeVisible();
  await signIn(page, '周婷');
  await expect(page.locator('[data-line]').first()).toBeVisible();
});
