import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { viewPdf } from '#test/electron/print/view-pdf.ts';
import { must } from '#test/support/must.ts';
import { callHost, expect, test } from '../fixtures.ts';
import { createStation, importList, newSitting, savedFiles, signIn } from '../steps.ts';

const PAPER = '首次登录条.pdf';

test(
  'first sign-ins by slips: printed in the site head’s name, each used once',
  { tag: '@electron' },
  async ({ app }) => {
    const { page } = app;
    const dialog = page.getByRole('dialog', { name: '登录' });
    const pin = '60221407';
    await createStation(page);
    await newSitting(page);
    await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);

    const codes = await test.step('the site head prints a slip for everybody', async () => {
      await page.getByRole('button', { name: '打印登录条' }).click();
      // the first paper of a start loads the faces
      await expect(page.getByText('12 条登录条已打开待打印', { exact: false })).toBeVisible({ timeout: 60_000 });
      await expect.poll(() => savedFiles(app.saved)).toContain(PAPER);
      const text = (await viewPdf(readFileSync(join(app.saved, PAPER)), 'read')).map((one) => one.text).join('');
      return [...text.matchAll(/[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{2}/g)].map(([code]) => code);
    });
    expect(new Set(codes).size).toBe(12);

    const enter = async (code: string): Promise<void> => {
      await dialog.getByLabel('登录码').fill(code);
      const pins = dialog.locator('[data-slip] input[type=password]');
      for (const at of [0, 1]) await pins.nth(at).fill(pin);
      await dialog.getByRole('button', { name: '登录', exact: true }).click();
    };
    await test.step('a wrong code is told, the right one signs in', async () => {
      await page.keyboard.press('F2');
      await dialog.getByRole('option', { name: '周婷' }).first().click();
      await dialog.getByRole('button', { name: '用登录条登录' }).click();
      await enter('AAAA-AAAA-AA');
      await expect(dialog.getByText('登录码不正确，还可以再试 4 次。')).toBeVisible();
      // the third on the list, after the lead
      const own = await codeOf('周婷');
      await enter(own);
      await expect(page.getByRole('contentinfo').getByText('周婷')).toBeVisible();
      await expect(dialog).toBeHidden();
    });

    await test.step('afterwards the PIN alone signs in, and no code stands in the record', async () => {
      await signIn(page, '罗芳');
      await signIn(page, '周婷', pin);
      const log = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';
      const { lines } = must(await callHost(page, 'journal:read', { practice: false, log, fromSeq: 0, limit: 100 }));
      const text = lines.join('\n');
      expect(text.match(/"type":"slip_issued"/g)).toHaveLength(12);
      expect(text.match(/"type":"slip_used"/g)).toHaveLength(1);
      for (const code of codes) expect(text).not.toContain(code);
    });

    /** The code in the row of that name. */
    async function codeOf(name: string): Promise<string> {
      const words = (await viewPdf(readFileSync(join(app.saved, PAPER)), 'read')).flatMap((one) => one.words);
      const at = words.find(({ text }) => text.trim() === name);
      const near = words.filter(({ text, y }) => /^[A-Z2-7]{4}-/.test(text) && Math.abs(y - (at?.y ?? 0)) < 12);
      return near[0]?.text.trim() ?? '';
    }
  },
);
