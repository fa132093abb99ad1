import { readFileSync } from 'node:fs';
import { read, utils, write } from 'xlsx';
import { must } from '#test/support/must.ts';
import { callHost, expect, test } from './fixtures.ts';
import { createStation, goTo, newSitting, sample, signIn } from './steps.ts';

/** The sample staff list, its quality supervisor named by the enterprise instead of sent by the authority. */
function ownSupervisor(): Buffer {
  const book = read(readFileSync(sample('staff.xlsx')));
  const rows = utils.sheet_to_json<Record<string, string>>(book.Sheets[book.SheetNames[0]!]!, { defval: '' });
  const changed = rows.map((row) => (row['角色'] === '质量督导员' ? { ...row, 派出单位: '企业' } : row));
  return write({ SheetNames: ['名单'], Sheets: { 名单: utils.json_to_sheet(changed) } }, { type: 'buffer' }) as Buffer;
}

test(
  'a supervisor whom the enterprise named is unconfirmed until the site head records the authority’s letter',
  { tag: '@portable' },
  async ({ app }) => {
    const { page } = app;
    await createStation(page);
    await newSitting(page);
    await goTo(page, '准备');
    await page.locator('.setup-list').getByRole('button', { name: '工作人员' }).click();
    const file = { name: '名单.xlsx', mimeType: '', buffer: ownSupervisor() };
    await page.locator('.setup-panel input[type=file]').first().setInputFiles(file);
    await page
      .locator('.setup-panel')
      .getByRole('button', { name: /^导入 12 人/ })
      .click();
    const line = page.locator('[data-confirmed]').filter({ hasText: '邓芳磊' });
    await expect(line).toContainText('未经主管部门确认');

    await test.step('a date that is none is told, and the letter needs the site head', async () => {
      await line.getByRole('button', { name: '登记确认函' }).click();
      const letter = page.getByRole('dialog', { name: '主管部门确认函：邓芳磊' });
      await letter.getByLabel('文号').fill('津人社函〔2026〕12号');
      await letter.getByLabel('发函日期').fill('2026-02-31');
      await letter.getByLabel('发函单位').fill('天津市示例区人社局');
      await expect(letter.getByText('日期格式为 2026-11-18。')).toBeVisible();
      await expect(letter.getByRole('button', { name: '登记', exact: true })).toBeDisabled();
      await letter.getByLabel('发函日期').fill('2026-01-05');
      await letter.getByRole('button', { name: '登记', exact: true }).click();
      await expect(letter).toBeHidden();
    });

    await test.step('it stands on the staff list, in the record, and is the site head’s entry', async () => {
      await expect(line).toContainText('津人社函〔2026〕12号');
      await expect(line).toContainText('罗芳');
      await signIn(page, '罗芳');
      const log = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';
      const { lines } = must(await callHost(page, 'journal:read', { practice: false, log, fromSeq: 0, limit: 100 }));
      const entries = lines.map((one) => JSON.parse(one) as { actor: string; body: Record<string, unknown> });
      const confirmed = entries.find(({ body }) => body['type'] === 'supervisor_confirmed')!;
      const head = entries.find(({ body }) => body['type'] === 'sitting_opened')!;
      expect(confirmed.body).toMatchObject({ number: '津人社函〔2026〕12号', date: '2026-01-05' });
      expect(confirmed.actor).toBe(head.actor);
    });
  },
);
