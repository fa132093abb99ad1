import { must } from '#test/support/must.ts';
import { callHost, expect, test } from '../fixtures.ts';
import { createStation, goTo, importList, newSitting, signIn, typePin } from '../steps.ts';

test(
  'a candidate and an official are put right: old and new, the reason, and what falls by it',
  { tag: '@portable' },
  async ({ app }) => {
    const { page } = app;
    await createStation(page);
    await newSitting(page);
    await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
    await importList(page, '考生名册', 'tj-welder-roster.xlsx', /导入 36 人/);
    const bodies = async (): Promise<readonly { type: string }[]> => {
      const log = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';
      const { lines } = must(await callHost(page, 'journal:read', { practice: false, log, fromSeq: 0, limit: 200 }));
      return lines.map((line) => (JSON.parse(line) as { body: { type: string } }).body);
    };

    await test.step('a candidate’s ID number is put right in the roster', async () => {
      await goTo(page, '准备');
      await page.locator('.setup-list').getByRole('button', { name: '考生名册' }).click();
      const row = page.locator('tr.ant-table-row').first();
      const name = (await row.locator('td').nth(1).textContent()) ?? '';
      await row.getByRole('button', { name: '更正' }).click();
      const dialog = page.getByRole('dialog', { name: `更正${name}的信息` });
      await expect(dialog.getByText(`原内容：${name}`)).toBeVisible();
      await expect(dialog.getByRole('button', { name: '记入更正' })).toBeDisabled();
      await dialog.getByLabel('更正为').fill('李更名');
      await dialog.getByLabel('更正原因').fill('报名时录错，已核对身份证原件');
      await expect(dialog.locator('[data-falls="0"]')).toBeVisible();
      await dialog.getByRole('button', { name: '记入更正' }).click();
      await expect(dialog).toBeHidden();
      await expect(row.getByText('李更名')).toBeVisible();
      expect((await bodies()).filter(({ type }) => type === 'candidate_corrected')).toMatchObject([
        { field: 'name', old: name, fresh: '李更名', reason: '报名时录错，已核对身份证原件' },
      ]);
    });

    await test.step('an official with a key: their card only with a reason, the employer as before', async () => {
      await signIn(page, '周婷');
      await goTo(page, '准备');
      await page.locator('.setup-list').getByRole('button', { name: '工作人员' }).click();
      await page.locator('tr.ant-table-row').filter({ hasText: '周婷' }).getByRole('button', { name: '修改' }).click();
      const dialog = page.getByRole('dialog', { name: '修改' });
      await dialog.getByLabel('单位', { exact: true }).fill('示例学校');
      await expect(dialog.getByLabel('更正原因')).toBeHidden();
      await dialog.getByLabel('资格证编号').fill('K-2026-9');
      await dialog.getByRole('button', { name: '保存' }).click();
      await expect(dialog.getByText('更正须写明原因。')).toBeVisible();
      await dialog.getByLabel('更正原因').fill('名单上漏填一位');
      await dialog.getByRole('button', { name: '保存' }).click();
      const asked = page.getByRole('dialog').locator('input[type=password]');
      await Promise.race([asked.waitFor(), dialog.waitFor({ state: 'hidden' })]);
      if (await asked.isVisible()) await typePin(asked);
      await expect(dialog).toBeHidden();
      const written = await bodies();
      expect(written.filter(({ type }) => type === 'person_corrected')).toMatchObject([
        { field: 'cardNumber', fresh: 'K-2026-9', reason: '名单上漏填一位' },
      ]);
      expect(written.filter(({ type }) => type === 'staff_named').at(-1)).toMatchObject({
        people: [{ name: '周婷', cardNumber: 'K-2026-9', employer: '示例学校' }],
      });
    });
  },
);
