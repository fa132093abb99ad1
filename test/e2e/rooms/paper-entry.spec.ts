import { must } from '#test/support/must.ts';
import { keyPaper, openPaper, settlePaper, toPaper } from '../day/paper-acts.ts';
import { callHost, expect, test } from '../fixtures.ts';
import { createStation, goTo, importList, newSitting, signIn, signSheet } from '../steps.ts';

const ONE = ['8', '10', '10', '9', '8', '10', '20', '20', '10'];
const OTHER = ONE.with(2, '7.5');

test(
  'a sheet marked on paper is keyed by two people, settled by a third and signed by its examiner',
  { tag: '@portable' },
  async ({ app }) => {
    test.setTimeout(240_000);
    const { page } = app;
    await createStation(page);
    await newSitting(page);
    await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
    await importList(page, '考生名册', 'tj-welder-roster.xlsx', /导入 36 人/);
    await importList(page, '评分方案', 'welder-scheme.xlsx', /^采用方案/);

    await test.step('the site head opens it with a picture', async () => {
      await signIn(page, '罗芳');
      await toPaper(page);
      await openPaper(page, '9:40 停电 20 分钟');
      await expect(page.getByTestId('paper-sheet')).toHaveAttribute('data-stage', 'first');
    });

    await test.step('two people key it, each for themselves, and nobody twice', async () => {
      await signIn(page, '宋勇');
      await expect(page.getByRole('img', { name: '纸面照片' })).toBeVisible();
      await keyPaper(page, ONE);
      await expect(page.getByText('没有轮到本人补录的评分表')).toBeVisible();
      await signIn(page, '罗辉莉');
      await keyPaper(page, OTHER);
      await expect(page.getByTestId('paper-sheet')).toHaveAttribute('data-stage', 'differs');
    });

    await test.step('its examiner can neither mark nor sign it yet', async () => {
      await signIn(page, '周婷');
      await goTo(page, '评分');
      await page.locator('[data-line]').first().waitFor();
      await expect(page.getByText(/还没有由两人补录完/).first()).toBeVisible();
    });

    await test.step('a third settles the one line', async () => {
      await signIn(page, '邓芳磊');
      await toPaper(page);
      await settlePaper(page, '10.00', '纸面为 10，看成 7.5');
      await expect(page.getByTestId('paper-sheet')).toHaveAttribute('data-stage', 'sign');
    });

    await test.step('the examiner signs it, and the board says where it is from', async () => {
      await signIn(page, '周婷');
      await goTo(page, '评分');
      await expect(page.getByText(/来自纸面/).first()).toBeVisible();
      await signSheet(page);
      await goTo(page, '场次总览');
      await expect(page.getByRole('gridcell', { name: /已签.*纸面/ }).first()).toBeVisible();
    });

    await test.step('both readings are on record, and the decision', async () => {
      const log = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';
      const { lines } = must(await callHost(page, 'journal:read', { practice: false, log, fromSeq: 0, limit: 100 }));
      const bodies = lines.map((line) => (JSON.parse(line) as { body: { type: string } }).body);
      expect(bodies.filter(({ type }) => type.startsWith('paper_'))).toMatchObject([
        { type: 'paper_opened', cause: 'power', photo: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
        { type: 'paper_keyed' },
        { type: 'paper_keyed' },
        { type: 'paper_settled', marks: [{ line: '1.3', mark: 1000 }] },
      ]);
    });
  },
);
