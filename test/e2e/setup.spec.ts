import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { createStation, goTo, importList, newSitting, sample, savedFiles } from './steps.ts';

type Expected = { readonly flaws: readonly { readonly sheetRow: number; readonly column: string }[] };

test(
  'a messy roster: every flaw is shown, good rows go in, nobody comes in twice',
  { tag: '@electron' },
  async ({ app }) => {
    const { page } = app;
    const { flaws } = JSON.parse(readFileSync(sample('messy-roster.expected.json'), 'utf8')) as Expected;
    await createStation(page);
    await newSitting(page);

    await test.step('a file that is no spreadsheet is refused in one sentence', async () => {
      await goTo(page, '准备');
      await page.locator('.setup-list').getByRole('button', { name: '考生名册' }).click();
      const photo = { name: '照片.xlsx', mimeType: '', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]) };
      await page.locator('input[type=file]').setInputFiles(photo);
      await expect(page.getByText('这不是表格文件。')).toBeVisible();
      await page.getByRole('button', { name: '换一个文件' }).click();
    });

    await test.step('the list of findings is the expected one', async () => {
      await page.locator('input[type=file]').setInputFiles(sample('messy-roster.xlsx'));
      await expect(page.getByText('报名表 · 表头在第 3 行')).toBeVisible();
      const rows = page.locator('.import-preview tbody tr.ant-table-row');
      await expect(rows).toHaveCount(flaws.length);
      for (const [index, { sheetRow, column }] of flaws.entries()) {
        const cells = rows.nth(index).locator('td');
        await expect(cells.nth(0)).toHaveText(String(sheetRow));
        await expect(cells.nth(2)).toHaveText(column);
      }
    });

    await test.step('it can be saved for the office', async () => {
      await page.getByRole('button', { name: '保存清单' }).click();
      await expect.poll(() => savedFiles(app.saved)).toContain('messy-roster 待改清单.xlsx');
    });

    await test.step('thirteen go in, and the same file again admits nobody', async () => {
      await page.getByRole('button', { name: '先导入 13 人，其余 7 人改好后再导入' }).click();
      await expect(page.getByText('已导入 13 人。')).toBeVisible();
      await expect(page.getByText('可导入 0 人')).toBeVisible();
      await expect(page.getByText('已在本场次 13 人')).toBeVisible();
    });

    await test.step('a list that belongs elsewhere is named', async () => {
      await page.locator('input[type=file]').setInputFiles(sample('welder-scheme.xlsx'));
      await expect(page.getByText('这个文件像是评分方案。')).toBeVisible();
      await page.getByRole('button', { name: '去那里导入' }).click();
    });

    await test.step('a scheme that does not add up can not be adopted', async () => {
      await page.locator('input[type=file]').setInputFiles(sample('welder-scheme.xlsx'));
      const mark = page.getByLabel('配分 2').first();
      await mark.fill('20');
      await expect(page.getByText('要点合计 95 分，应为 100 分').first()).toBeVisible();
      await expect(page.getByRole('button', { name: '采用方案' })).toBeDisabled();
      await mark.fill('25');
      await page.getByRole('button', { name: '采用方案' }).click();
      await expect(page.getByText('2 道试题，9 个要点').first()).toBeVisible();
    });

    await test.step('blank templates are saved', async () => {
      await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
      await page.getByRole('button', { name: '导入名单' }).click();
      await page.getByRole('button', { name: '工作人员名单' }).click();
      await expect.poll(() => savedFiles(app.saved)).toContain('工作人员名单.xlsx');
    });

    await expect(page.locator('.setup-list [data-ready=true]')).toHaveCount(8);
    expect(readdirSync(join(app.home, 'journal')).filter((name) => name.endsWith('.kpj'))).toHaveLength(1);
  },
);
