import { expect, test } from '../fixtures.ts';
import { createStation, goTo, signIn } from '../steps.ts';
import { centralAt, handOver, storedAtCentral } from './central-steps.ts';
import { importRoster } from './roster-steps.ts';
import {
  checkIn,
  choose,
  expectStopped,
  EXPERTS,
  goOnWithReason,
  GOOD,
  nameExperts,
  openSitting,
  POOR,
  prepare,
  recognise,
  scoreAll,
  signOff,
  toSittings,
} from './systems-steps.ts';
import { openPlan, openSittings, takeAgain } from './plan-steps.ts';
import { allToday, archiveVerifies, hold, importTheory, rowOf, toPlan } from './evaluation-steps.ts';

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

test('综合鉴定 joins theory, practice and an interview', { tag: '@electron' }, async ({ app }) => {
  test.setTimeout(300_000);
  const { page } = app;
  const central = await centralAt(app.home);
  await createStation(page);
  const [good, poor] = ['石磊', '方圆圆'];

  await test.step('one roster, a sitting proposed for each subject', async () => {
    const way = { way: '黄石 技能人才评价 · 综合鉴定', occupation: '车工', examiners: 1 };
    await openSittings(page, way, [{ 姓名: good }, { 姓名: poor }], {
      ...{ division: '420200', sittings: 2 },
      fill: async () => {
        for (const subject of ['理论', '技能操作', '面试答辩'])
          await expect(page.getByRole('checkbox', { name: subject })).toBeChecked();
        await choose(page, page.getByLabel('评价依据'), '国家职业技能标准');
        await page.getByLabel('标准或规范名称').fill('车工国家职业技能标准（2018年版）');
      },
      change: async () => {
        await expect(page.locator('tr[data-planned]')).toHaveCount(2);
        await expect(page.locator('tr[data-planned]').nth(1)).toContainText('面试答辩');
      },
    });
  });

  await test.step('both are held, and one fails the interview alone', async () => {
    const people = [
      [good, GOOD],
      [poor, GOOD],
    ] as const;
    await hold(page, central, { title: '技能操作', people, examiners: 1 });
    await hold(page, central, {
      title: '面试答辩',
      people: [
        [good, GOOD],
        [poor, POOR],
      ],
      examiners: 1,
    });
    await toPlan(page);
    await importTheory(page, '75.5');
    await expect(rowOf(page, good).locator('strong')).toHaveText('合格');
    await expect(rowOf(page, poor).locator('strong')).toHaveText('不合格');
    await rowOf(page, poor).click();
    const record = page.getByRole('region', { name: poor });
    await expect(record.locator('[data-subject=practical]').getByRole('heading')).toContainText('合格');
    await expect(record.locator('[data-subject=interview]').getByRole('heading')).toContainText('不合格');
    // who passed practice alone is offered no number there
    await toSittings(page);
    await page
      .locator('tr[data-log]')
      .filter({ hasText: '技能操作' })
      .first()
      .getByRole('button', { name: '打开' })
      .click();
    await goTo(page, '证书');
    await expect(page.locator('.certificates tbody tr.ant-table-row')).toHaveCount(1);
    await expect(page.locator('.certificates tbody')).toContainText(good);
  });

  await test.step('only that is taken again; the archive of the plan verifies', async () => {
    await takeAgain(page, central, { who: poor, examiners: 1 });
    expect(storedAtCentral(app.home)).toHaveLength(3);
    // a certificate is for whoever passed all of it, and by now she has
    await goTo(page, '证书');
    await expect(page.getByText('只列出计划总评合格')).toBeVisible();
    await expect(page.locator('.certificates tbody tr.ant-table-row')).toHaveCount(1);
    await toPlan(page);
    await expect(rowOf(page, poor).locator('strong')).toHaveText('合格');
    await archiveVerifies(page, app.saved);
  });
  await central.close();
});

test('过程考核 is held in three parts by two examiners', { tag: '@electron' }, async ({ app }) => {
  test.setTimeout(300_000);
  const { page } = app;
  const central = await centralAt(app.home);
  await createStation(page);
  const way = { way: '黄石 技能人才评价 · 过程考核', occupation: '车工', examiners: 2 };
  await openSittings(page, way, [{ 姓名: '石磊' }], {
    ...{ division: '420200', sittings: 3 },
    fill: async () => {
      await page.getByLabel('过程考核分几次').fill('3');
      await page.getByRole('radio', { name: '取平均成绩', exact: true }).click();
    },
    change: () => allToday(page),
  });
  for (const part of ['第1次', '第2次', '第3次'])
    await hold(page, central, {
      ...{ title: `过程考核${part}`, examiners: 2 },
      people: [['石磊', part === '第2次' ? POOR : GOOD]],
    });
  await toPlan(page);
  await expect(rowOf(page, '石磊').locator('strong')).toHaveText('合格');
  await rowOf(page, '石磊').click();
  await expect(page.getByRole('region', { name: '石磊' }).locator('[data-subject=process]')).toContainText('共 3 次');
  expect(storedAtCentral(app.home)).toHaveLength(3);
  await archiveVerifies(page, app.saved);
  await central.close();
});
