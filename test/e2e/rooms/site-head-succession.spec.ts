import { must } from '#test/support/must.ts';
import { callHost, expect, test } from '../fixtures.ts';
import { createStation, importList, newSitting, PIN, signIn, typePin } from '../steps.ts';

test(
  'the site head can’t be there: the deputy they named takes their place beside a witness',
  { tag: '@electron' },
  async ({ app }) => {
    const { page } = app;
    const dialog = page.getByRole('dialog', { name: '登录' });
    await createStation(page);
    await newSitting(page);
    await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);

    await test.step('the site head names the clerk, by their PIN', async () => {
      await expect(page.getByText('还没有指定接任人', { exact: false })).toBeVisible();
      await page.getByRole('button', { name: '指定接任人' }).click();
      const naming = page.getByRole('dialog', { name: '指定接任人' });
      await naming.getByLabel('接任人', { exact: true }).click();
      await page.locator('.ant-select-item-option').filter({ hasText: '赵洋浩' }).click();
      await naming.locator('input[type=password]').fill('999999');
      await naming.getByRole('button', { name: '指定接任人' }).click();
      await expect(naming.getByText('密码不正确，还可以再试 4 次。')).toBeVisible();
      await naming.locator('input[type=password]').fill(PIN);
      await naming.getByRole('button', { name: '指定接任人' }).click();
      await expect(naming).toBeHidden();
      await expect(page.getByText('接任人赵洋浩还没有登录过', { exact: false })).toBeVisible();
    });

    await signIn(page, '赵洋浩');
    await signIn(page, '罗辉莉');
    await signIn(page, '周婷');

    await test.step('where the head is asked for their PIN, and nobody knows it', async () => {
      await page.keyboard.press('F2');
      await dialog.getByRole('option', { name: '罗芳' }).first().click();
      await dialog.getByRole('button', { name: '不能到场或忘记密码' }).click();
      const form = dialog.locator('[data-succeed="asked"]');
      await expect(form.getByRole('button', { name: '接任' })).toBeDisabled();
      await form.getByLabel('原因').fill('突发疾病');
      await form.getByLabel('见证人', { exact: true }).click();
      await expect(page.locator('.ant-select-item-option').filter({ hasText: '周婷' })).toHaveCount(0);
      await page.locator('.ant-select-item-option').filter({ hasText: '罗辉莉' }).click();
      const pins = form.locator('input[type=password]');
      await pins.nth(0).fill(PIN);
      await pins.nth(1).fill('999999');
      await form.getByRole('button', { name: '接任' }).click();
      await expect(form.getByText('罗辉莉：密码不正确，还可以再试 4 次。')).toBeVisible();
      await pins.nth(1).fill(PIN);
      await form.getByRole('button', { name: '接任' }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByRole('contentinfo').getByText('赵洋浩')).toBeVisible();
    });

    await test.step('the new head names people; the one before writes nothing more', async () => {
      await signIn(page, '于辉');
      await page.keyboard.press('F2');
      await dialog.getByRole('option', { name: '罗芳' }).first().click();
      await typePin(dialog.locator('input[type=password]'));
      await expect(dialog.getByText('罗芳的签名密钥曾是现场负责人的', { exact: false })).toBeVisible();
      await page.keyboard.press('Escape');
    });

    await test.step('it stands on the staff list and in the record', async () => {
      await expect(page.getByRole('row').filter({ hasText: '赵洋浩' })).toContainText('现场负责人');
      await expect(page.getByRole('row').filter({ hasText: '罗芳' })).toContainText('考务人员');
      await expect(page.getByText('还没有指定接任人', { exact: false })).toBeVisible();
      const log = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';
      const { lines } = must(await callHost(page, 'journal:read', { practice: false, log, fromSeq: 0, limit: 100 }));
      const entries = lines.map(
        (line) => JSON.parse(line) as { actor: string; body: { type: string; personId: string } },
      );
      const taken = entries.find(({ body }) => body.type === 'head_succeeded')!;
      expect(taken).toMatchObject({ body: { reason: '突发疾病', personId: taken.actor } });
      expect(entries.findLast(({ body }) => body.type === 'key_registered')?.actor).toBe(taken.actor);
    });
  },
);
