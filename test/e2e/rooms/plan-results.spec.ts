import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import {
  createStation,
  fillSiteHead,
  goTo,
  importList,
  PIN,
  sample,
  savedFiles,
  scoreSheet,
  signIn,
  signSheet,
} from '../steps.ts';
import { withoutMouse } from '../without-mouse.ts';

// A plan to its joint results: one roster of three levels, one sitting that is scored, and the theory scores of everybody.

const EXAMINERS = ['周婷', '于辉', '朱军敏'];
const DEDUCTIONS = ['2', '0', '5.5', '10', '0', '3', '0', '5', '3'];
const PEOPLE = 24;

test(
  'a roster of three levels, marks and a theory file come to joint results',
  { tag: '@electron' },
  async ({ app }) => {
    test.setTimeout(420_000);
    const { page } = app;
    const people = page.getByRole('listbox', { name: '人员' }).getByRole('option');
    const counts = page.locator('[data-counts]');

    await test.step('one import makes the plan, and the plan opens to its people', async () => {
      await createStation(page);
      await page.getByRole('button', { name: '从名册建立计划' }).click();
      await page.getByLabel('计划名称').fill('2026 年第三批');
      await page.getByLabel('考场').fill('焊接实训室');
      await page.locator('input[type=file]').setInputFiles(sample('cq-crossover-roster.xls'));
      await page.getByRole('button', { name: `为 ${String(PEOPLE)} 人拟定场次` }).click();
      await fillSiteHead(page);
      await page.getByRole('button', { name: /^建立 \d+ 个场次/ }).click();
      await page.getByRole('button', { name: '打开计划' }).click({ timeout: 60_000 });
      await expect(counts).toContainText(`${String(PEOPLE)} 人：合格 0，不合格 0，未完成 ${String(PEOPLE)}`);
      await page.getByRole('button', { name: '返回场次列表' }).click();
    });

    await test.step('marks in one sitting: one is there and scored, the others are absent', async () => {
      const sitting = page.locator('tr[data-log]').filter({ hasText: '三级/高级工' }).first();
      await sitting.getByRole('button').click();
      await expect(page.getByText('两份都已保存')).toBeVisible();
      await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
      await importList(page, '评分方案', 'welder-scheme.xlsx', /^采用方案/);
      await signIn(page, '罗芳');
      await goTo(page, '检录');
      const rows = page.getByRole('row');
      await expect(rows.nth(1)).toBeVisible();
      const count = (await rows.count()) - 1;
      await rows.nth(1).click();
      for (let n = 0; n < count; n += 1) await page.keyboard.press(n === 0 ? '1' : '2');
      await expect(page.getByText('检录完成')).toBeVisible();
      for (const examiner of EXAMINERS) {
        await signIn(page, examiner);
        await goTo(page, '评分');
        await scoreSheet(page, DEDUCTIONS);
        await signSheet(page);
      }
      await expect(page.getByText('两份都已保存')).toBeVisible();
    });

    await test.step('theory scores are matched by number and name, and everybody has a joint result', async () => {
      await page.evaluate(() => {
        location.hash = '#/';
      });
      await page.getByRole('button', { name: '打开计划' }).click();
      await expect(people).toHaveCount(PEOPLE);
      const rows = (await people.allInnerTexts()).map((text) => text.split('\n').map((cell) => cell.trim()));
      // whose practical exam is not scored is wrong on the list
      const wrong = rows.findIndex((cells) => !cells.includes('85.10') && !cells.includes('缺考'));
      const scores = rows.map(([name = '', , id = ''], at) => [name, id, at === wrong ? '101' : '75.5']);
      const csv = [['姓名', '身份证号', '理论'], ...scores.reverse(), ['赵敏', '120000199505050053', '80']];
      const file = (lines: string[][]) => ({
        ...{ name: '理论成绩.csv', mimeType: 'text/csv' },
        buffer: Buffer.from(lines.map((line) => line.join(',')).join('\n')),
      });
      await page.getByRole('button', { name: '导入理论成绩' }).click();
      const input = page.locator('.plan-import input[type=file]');
      await input.setInputFiles(file(csv));
      await expect(page.getByText('不在 0 到 100 分之内')).toBeVisible();
      await expect(page.getByText('计划里没有这个姓名和证件号码')).toBeVisible();
      const take = page.getByRole('button', { name: `导入 ${String(PEOPLE - 1)} 人的理论成绩` });
      // the site head of all the plan's sittings is the only one who may, and is chosen already
      await expect(page.locator('.plan-import')).toContainText('罗芳 · 现场负责人');
      const pin = page.getByLabel('本人密码');
      await pin.fill('24681357');
      await take.click();
      await expect(page.getByRole('alert')).toContainText('密码不正确，还可以再试');
      await expect(pin).toHaveValue('');
      await pin.fill(PIN);
      await take.click();
      await expect(page.getByText(`已保存 ${String(PEOPLE - 1)} 人的理论成绩。`)).toBeVisible();
      await expect(page.locator('.plan-import')).toContainText('罗芳 导入 理论成绩.csv');
      await page.getByRole('button', { name: '回到人员' }).click();
      await page.getByText('合格', { exact: true }).first().click();
      await expect(people).toHaveCount(1);
      await expect(people.first()).toContainText('85.10');
      await expect(people.first()).toContainText('75.50');
    });

    await test.step('its pictures are saved as a PNG and a spreadsheet', async () => {
      await page.getByRole('button', { name: '看图表' }).click();
      const picture = page.getByTestId('picture').filter({ hasText: '各科考得怎样？' });
      await expect(picture).toContainText(`理论：${String(PEOPLE - 1)} 人有成绩`);
      await picture.getByRole('button', { name: '存为图片' }).click();
      await picture.getByRole('button', { name: '存为表格' }).click();
      const kept = (ending: string): string => savedFiles(app.saved).find((name) => name.endsWith(ending)) ?? '';
      await expect.poll(() => [kept('.png'), kept('.xlsx')].every((name) => name.includes('各科考得怎样'))).toBe(true);
      const png = readFileSync(join(app.saved, kept('.png')));
      // the signature, and twice the drawing's 800 with its edges
      expect([png.subarray(1, 4).toString('latin1'), png.readUInt32BE(16)]).toEqual(['PNG', 1664]);
      expect(
        readFileSync(join(app.saved, kept('.xlsx')))
          .subarray(0, 2)
          .toString('latin1'),
      ).toBe('PK');
      await page.getByRole('button', { name: '回到人员' }).click();
    });

    await test.step('its lists are saved as spreadsheets', async () => {
      await page.getByRole('button', { name: '计划表格' }).click();
      const files = page.getByRole('region', { name: '计划表格' });
      for (const [list, ending] of [
        ['成绩登记表', 'xlsx'],
        ['上报清单', 'xls'],
        ['评价结果公示名单', 'xlsx'],
      ] as const) {
        await files
          .getByRole('row', { name: list })
          .getByRole('button', { name: `存为 ${ending}`, exact: true })
          .click();
        await expect
          .poll(() => savedFiles(app.saved).some((name) => name.includes(list) && name.endsWith(`.${ending}`)))
          .toBe(true);
      }
      await page.getByRole('button', { name: '回到人员' }).click();
    });

    await test.step('its forms are looked at, printed and filed by keyboard alone, and the archive verifies', async () => {
      const mouse = withoutMouse(page);
      await page.getByRole('button', { name: '计划表单' }).click();
      // who prints is proved once, and named on the register
      const printer = page.getByLabel('本人密码');
      await printer.fill(PIN);
      await printer.press('Enter');
      await expect(page.getByText('打印人：罗芳')).toBeVisible();
      // its line on the register of prints is below
      const register = page.getByRole('row', { name: /成绩登记表/ }).first();
      await register.getByRole('button', { name: '预览' }).click();
      await expect(page.getByText(/共 1 份，\d+ 页/)).toBeVisible();
      await expect(page.getByText('1 份尚未签字，印有“未生效”。')).toBeVisible();
      await page.getByRole('button', { name: '保存 PDF' }).click();
      await expect(page.getByText(/1 份、\d+ 页已编号并保存/)).toBeVisible();
      await page.getByRole('button', { name: '回到计划表单' }).click();
      await expect(register).toContainText('1 次');
      await page.getByRole('button', { name: '归档文件夹' }).click();
      await expect(page.getByText(/页已编号并保存：/)).toBeVisible({ timeout: 180_000 });
      const archive = savedFiles(app.saved).find((name) => name.startsWith('档案') && !name.endsWith('.tmp')) ?? '';
      const verified = spawnSync(process.execPath, ['scripts/verify.mjs', join(app.saved, archive)], {
        encoding: 'utf8',
      });
      expect([verified.status, verified.stdout]).toEqual([0, expect.stringContaining('结论：全部相符')]);
      await page.getByRole('button', { name: '回到人员' }).click();
      mouse();
    });

    await test.step('what the plan settles is changed by PIN', async () => {
      await page.getByRole('button', { name: '计划规定' }).click();
      const dialog = page.getByRole('dialog', { name: '计划规定' });
      await dialog.getByLabel('理论合格线').fill('80');
      await dialog.getByRole('button', { name: '保存' }).click();
      await expect(dialog).toContainText('请本人输入密码');
      await dialog.getByLabel('本人密码').fill(PIN);
      await dialog.getByRole('button', { name: '保存' }).click();
      await expect(dialog).toBeHidden();
      await page.getByRole('button', { name: '计划规定' }).click();
      await expect(dialog.getByLabel('理论合格线')).toHaveValue('80.00');
    });
  },
);
