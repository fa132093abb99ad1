import { must } from '#test/support/must.ts';
import { callHost, expect, test } from '../fixtures.ts';
import { createStation, enterPin, importList, newSitting, PIN, signIn, typePin } from '../steps.ts';

test(
  'a forgotten PIN does not end the day: registered anew beside the site head and a witness',
  { tag: '@portable' },
  async ({ app }) => {
    const { page } = app;
    const dialog = page.getByRole('dialog', { name: '登录' });
    const fresh = '60221407';
    await createStation(page);
    await newSitting(page);
    await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
    await signIn(page, '周婷');
    await signIn(page, '于辉');

    await test.step('from a wrong PIN to the form', async () => {
      await page.keyboard.press('F2');
      await dialog.getByRole('option', { name: '周婷' }).first().click();
      await typePin(dialog.locator('input[type=password]'), '999999');
      await expect(dialog.getByText('密码不正确，还可以再试 4 次。')).toBeVisible();
      await dialog.getByRole('button', { name: '忘记密码' }).click();
      await expect(dialog.getByRole('button', { name: '重新登记' })).toBeDisabled();
    });

    await test.step('the site head registers it anew beside a witness, with a reason', async () => {
      const pins = dialog.locator('[data-renew] > .renew-row input[type=password]');
      await pins.nth(0).fill(fresh);
      await pins.nth(1).fill(fresh);
      await dialog.getByLabel('原因').fill('忘记密码');
      await dialog.getByRole('combobox', { name: '见证人' }).click();
      // whoever has no key of their own vouches for nobody
      await expect(page.locator('.ant-select-item-option')).toHaveCount(1);
      await page.locator('.ant-select-item-option').filter({ hasText: '于辉' }).click();
      await dialog.getByLabel('见证人的签名密码').fill('000001');
      const beside = dialog.locator('[data-beside]');
      if ((await beside.getAttribute('data-beside')) === 'asked') await typePin(beside.locator('input[type=password]'));
      await dialog.locator('[data-beside="standing"]').waitFor();
      await beside.getByRole('checkbox').click();
      await dialog.getByRole('button', { name: '重新登记' }).click();
      await expect(dialog.getByText('于辉：密码不正确，还可以再试 4 次。')).toBeVisible();
      await dialog.getByLabel('见证人的签名密码').fill(PIN);
      await dialog.getByRole('button', { name: '重新登记' }).click();
      await expect(page.getByRole('contentinfo').getByText('周婷')).toBeVisible();
      await expect(dialog).toBeHidden();
    });

    await test.step('the new PIN signs in, the old one no more, and the record says so', async () => {
      await signIn(page, '于辉');
      await page.keyboard.press('F2');
      await dialog.getByRole('option', { name: '周婷' }).first().click();
      await typePin(dialog.locator('input[type=password]'));
      await expect(dialog.getByText('密码不正确，还可以再试 4 次。')).toBeVisible();
      await enterPin(page, '周婷', fresh);
      const log = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';
      const { lines } = must(await callHost(page, 'journal:read', { practice: false, log, fromSeq: 0, limit: 100 }));
      const bodies = lines.map((line) => (JSON.parse(line) as { body: { type: string } }).body);
      expect(bodies.filter(({ type }) => type === 'key_replaced')).toMatchObject([
        { reason: '忘记密码', idSeen: true, witnessSignature: expect.stringMatching(/^[0-9a-f]{128}$/) as unknown },
      ]);
    });
  },
);
