import type { Locator } from '@playwright/test';
import { addDays } from '#shared/base/calendar/civil-date.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { callHost, expect, test } from '../fixtures.ts';
import { confirmHolidays } from '../holidays-steps.ts';
import { goTo, scoreSheet, signIn, signSheet } from '../steps.ts';
import { signOff, GOOD } from '../systems/systems-steps.ts';

// A plan practised from its roster to a correction in 公示, and cleared: nothing of it is ever real.

const PIN = '000000';
const PEOPLE = 7;

test(
  'a plan is practised from its roster to a signed correction, and cleared at once',
  { tag: '@electron' },
  async ({ app }) => {
    test.setTimeout(500_000);
    const { page } = app;
    const guide = page.getByRole('region', { name: '练习计划' });
    const dialog = page.getByRole('dialog');
    const keeper = async (field: Locator): Promise<void> => {
      await field.click();
      await page.locator('.ant-select-item-option').filter({ hasText: '罗芳' }).last().click();
    };
    const save = async (): Promise<void> => {
      await dialog.getByLabel('本人密码').fill(PIN);
      await dialog.getByRole('button', { name: /^保 ?存$/ }).click();
      await expect(dialog).toBeHidden();
    };

    await test.step('one press reads the invented roster, and its sittings are opened', async () => {
      await page.getByRole('button', { name: '练习一个计划' }).click();
      // the day of a sitting is picked from a month that knows which days are worked; one of the past, because the months around
      // today may lie in a year whose holidays nobody has announced
      await page.getByLabel('考核日期').fill('2026-04-30');
      await page.getByRole('button', { name: '从日历选' }).click();
      const month = page.getByRole('group', { name: /的日历$/ });
      await expect(month.getByRole('button', { name: '2026-04-25 周末' })).toBeVisible();
      await month.getByRole('button', { name: '下个月' }).click();
      await expect(month.getByRole('button', { name: '2026-05-01 放假' })).toBeVisible();
      await month.getByRole('button', { name: '2026-05-11 工作日' }).click();
      await expect(month).toBeHidden();
      await expect(page.getByLabel('考核日期')).toHaveValue('2026-05-11');
      await page.getByLabel('考核日期').fill(todayInBeijing());
      await page.getByRole('button', { name: `为 ${String(PEOPLE)} 人拟定场次` }).click();
      await expect(page.locator('tr[data-planned]')).toHaveCount(3);
      await expect(page.locator('tr[data-planned=technician]')).toContainText('综合评审');
      await page.screenshot({ path: 'out/practice-plan-proposed.png' });
      await page.getByRole('button', { name: /^建立 3 个场次/ }).click();
      await expect(guide).toBeVisible({ timeout: 60_000 });
      await expect(page.locator('[data-counts]')).toContainText(`${String(PEOPLE)} 人：合格 0`);
      await page.screenshot({ path: 'out/practice-plan.png' });
    });

    await test.step('theory scores come from an invented list', async () => {
      await guide.getByRole('button', { name: '去做' }).click();
      await page.getByRole('button', { name: '用虚构成绩表' }).click();
      await keeper(page.getByRole('combobox', { name: '导入人' }));
      await page.getByLabel('本人密码').fill(PIN);
      await page.getByRole('button', { name: '导入 5 人的理论成绩' }).click();
      await expect(page.getByText('已保存 5 人的理论成绩。')).toBeVisible();
    });

    await test.step('one of them passes in the practical, and the sitting is closed', async () => {
      await guide.getByRole('button', { name: '去做' }).click();
      await expect(page.getByText('两份都已保存')).toBeVisible();
      await signIn(page, '罗芳', PIN);
      await goTo(page, '检录');
      const rows = page.getByRole('row');
      await rows.nth(1).click();
      await page.keyboard.press('1');
      for (const key of ['2', '2']) await page.keyboard.press(key);
      await expect(page.getByText('检录完成')).toBeVisible();
      for (const examiner of ['周婷', '于辉', '朱军敏']) {
        await signIn(page, examiner, PIN);
        await goTo(page, '评分');
        await scoreSheet(page, GOOD);
        await signSheet(page, PIN);
      }
      await signOff(page, '罗辉莉', PIN);
    });

    await test.step('the list is put up, an objection upheld, and its correction signed by three', async () => {
      await page.evaluate(() => {
        location.hash = '#/';
      });
      await confirmHolidays(page);
      await page.getByRole('button', { name: '打开计划' }).click();
      await expect(page.locator('[data-counts]')).toContainText('合格 1');
      await page.getByRole('button', { name: '公示和异议' }).click();
      await page.getByRole('button', { name: '开始公示（1 人）' }).click();
      const began = addDays(todayInBeijing(), -14);
      await dialog.getByLabel('日期').fill(began);
      await dialog.getByLabel('公示地点').fill('厂区公告栏');
      await keeper(dialog.getByRole('combobox', { name: '办理人' }));
      await save();
      await page.getByRole('button', { name: '登记异议' }).click();
      await dialog.getByLabel('日期').fill(addDays(began, 2));
      await dialog.getByLabel('提出人').fill('本人');
      await dialog.getByLabel('异议内容').fill('操作分登记有误');
      await dialog.getByRole('combobox', { name: '涉及人' }).click();
      await page
        .getByTitle(/彭琳杰/)
        .last()
        .click();
      await keeper(dialog.getByRole('combobox', { name: '办理人' }));
      await save();
      const objection = page.locator('[data-objection]');
      await objection.getByRole('button', { name: /^答 ?复$/ }).click();
      await dialog.getByLabel('核查情况').fill('第二题漏计 2 分');
      await dialog.getByText('异议成立，更正成绩').click();
      await dialog.getByRole('combobox', { name: '更正哪一次成绩' }).click();
      await page
        .getByTitle(/^技能操作/)
        .last()
        .click();
      await dialog.getByLabel('更正为').fill('87.1');
      await keeper(dialog.getByRole('combobox', { name: '办理人' }));
      await save();
      await expect(objection).toHaveAttribute('data-objection', 'signing');
      for (const signer of ['宋勇', '罗辉莉', '邓芳磊']) {
        await objection.getByRole('button', { name: '更正签字' }).click();
        await dialog.getByRole('combobox', { name: '签字人' }).click();
        await page
          .getByTitle(new RegExp(`^${signer}.*高级工`))
          .last()
          .click();
        await dialog.locator('input[type=password]').fill(PIN);
        await dialog.getByRole('button', { name: '更正签字' }).click();
        await expect(dialog).toBeHidden();
      }
      await expect(objection).toHaveAttribute('data-objection', 'closed');
      await expect(objection).toContainText('更正：技能操作 85.10 改为 87.10');
      await page.screenshot({ path: 'out/practice-objection.png' });
      await page.getByRole('button', { name: '结束公示' }).click();
      await keeper(dialog.getByRole('combobox', { name: '办理人' }));
      await save();
      await expect(page.locator('[data-publicity]')).toContainText('结束');
      await page.getByRole('button', { name: '回到人员' }).click();
      await page.getByRole('option', { name: /彭琳杰/ }).click();
      await expect(page.getByRole('region', { name: '彭琳杰' })).toContainText('经异议处理更正');
    });

    await test.step('its forms are printed, marked as practice', async () => {
      await page.getByRole('button', { name: '计划表单' }).click();
      const register = page.getByRole('row', { name: /异议/ }).first();
      await register.getByRole('button', { name: '预览' }).click();
      await expect(page.getByText(/共 1 份，\d+ 页/)).toBeVisible();
      await page.getByRole('button', { name: '保存 PDF' }).click();
      await expect(page.getByText(/1 份、\d+ 页已编号并保存/)).toBeVisible();
      await page.screenshot({ path: 'out/practice-forms.png' });
    });

    await test.step('nothing of it counts as real, and one press deletes it', async () => {
      const find = (practice: boolean) =>
        callHost(page, 'people:find', { practice, query: '彭琳杰', except: null, limit: 9 });
      expect(await find(false)).toMatchObject({ value: { people: [] } });
      expect(await find(true)).toMatchObject({ value: { people: [{ name: '彭琳杰' }] } });
      await page.evaluate(() => {
        location.hash = '#/';
      });
      await page.getByRole('button', { name: '清空练习' }).click();
      await page.getByRole('button', { name: /^清 ?空$/ }).click();
      await expect(page.getByRole('button', { name: '清空练习' })).toBeHidden();
      await expect(page.getByRole('button', { name: '建立工位' })).toBeVisible();
      expect(await callHost(page, 'journal:list', {})).toMatchObject({ ok: true, value: [] });
      await page.reload();
      await expect(page.getByRole('button', { name: '练习一个计划' })).toBeVisible();
      await expect(page.locator('tr[data-log]')).toHaveCount(0);
    });
  },
);
