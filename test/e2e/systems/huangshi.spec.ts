import { expect, test } from '../fixtures.ts';
import { createStation, goTo, signIn } from '../steps.ts';
import {
  centralAt,
  checkIn,
  expectStopped,
  EXPERTS,
  goOnWithReason,
  GOOD,
  handOver,
  importRoster,
  nameExperts,
  openSitting,
  POOR,
  prepare,
  recognise,
  scoreAll,
  signOff,
  storedAtCentral,
  toSittings,
} from './systems-steps.ts';
import { openPlan, takeAgain } from './plan-steps.ts';

// 黄石 多元评价: winners of a contest recognised from its list, and the practical exam of everybody else.

const CONTEST = '黄石 技能人才评价 · 竞赛选拔';
const EXAM = { way: '黄石 技能人才评价 · 实操考核', occupation: '车工', examiners: 1 };

test(
  'winners of a contest are recognised on its list, and others take the exam',
  { tag: '@electron' },
  async ({ app }) => {
    test.setTimeout(300_000);
    const { page } = app;
    const central = await centralAt(app.home);
    await createStation(page);

    await test.step('the list of a contest: who won, who came fourth, whose contest was not filed', async () => {
      await openSitting(page, { way: CONTEST, occupation: '车工' });
      await importRoster(
        page,
        [
          { 姓名: '程玲静', 竞赛名次: '第一名', 竞赛是否备案: '是' },
          { 姓名: '徐艳超', 竞赛名次: '4', 竞赛是否备案: '是' },
          { 姓名: '梁莹勇', 竞赛名次: '2', 竞赛是否备案: '否' },
        ],
        '420200',
      );
      await nameExperts(page);
      for (const name of ['程玲静', '徐艳超', '梁莹勇']) await checkIn(page, name, 'present');
    });

    await test.step('the lead recognises on papers, stops one, and lets one go on', async () => {
      await signIn(page, EXPERTS[0]);
      await goTo(page, '评审');
      await recognise(page, '程玲静', '认定', '市职业技能大赛车工赛项第 1 名，证书原件已核对');
      await recognise(page, '徐艳超', '不予认定', '第 4 名，不在前 3 名之内');
      await recognise(page, '梁莹勇', '认定', '行业竞赛第 2 名，证书原件已核对');
      // whoever came fourth is not eligible, and is not recognised: nobody has to answer for that
      await expectStopped(page, 1);
      await goOnWithReason(page, '市人社局同意该竞赛补办备案');
    });

    await test.step('signatures, results with their clause, and the batch', async () => {
      await signOff(page, EXPERTS[0]);
      await goTo(page, '成绩');
      await page.getByRole('option', { name: '程玲静' }).click();
      await expect(page.getByRole('article').getByText('合格', { exact: true })).toBeVisible();
      await page.getByRole('article').getByRole('button', { name: '（九）4' }).click();
      await expect(page.getByText(/前3名的技能人才/)).toBeVisible();
      await page.keyboard.press('Escape');
      await handOver(page, central);
      const [batch = []] = storedAtCentral(app.home);
      expect(batch.filter(({ type }) => type === 'decision_recorded')).toHaveLength(3);
      await goTo(page, '证书');
      await expect(page.locator('.certificates tbody tr.ant-table-row')).toHaveCount(2);
    });

    await test.step('the practical exam: one passes, one fails and takes it again', async () => {
      await toSittings(page);
      await openPlan(page, EXAM, [{ 姓名: '石磊' }, { 姓名: '方圆圆' }], '420200');
      await prepare(page);
      for (const name of ['石磊', '方圆圆']) await checkIn(page, name, 'present');
      await scoreAll(page, [GOOD, POOR], 1);
      await signOff(page);
      await handOver(page, central);
      await takeAgain(page, central, { who: '方圆圆', examiners: 1 });
      expect(storedAtCentral(app.home)).toHaveLength(3);
    });
    await central.close();
  },
);
