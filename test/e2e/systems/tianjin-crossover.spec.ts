import { expect, test } from '../fixtures.ts';
import { createStation, goTo, signIn } from '../steps.ts';
import { centralAt, handOver, storedAtCentral } from './central-steps.ts';
import { applicant, toEligibility } from './eligibility-steps.ts';
import { importRoster } from './roster-steps.ts';
import {
  checkIn,
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
import { openPlan, takeAgain } from './plan-steps.ts';

// 天津 职业贯通 (附件2): engineers to a skill level without theory, winners of a contest past the ladder.

const EXAM = { way: '天津 职业贯通 · 专业技术人才技能评价', examiners: 1 };
const CONTEST = '天津 职业贯通 · 竞赛破格认定';
const ENGINEER = { 现专业技术职称: '助理工程师', 职称系列: '工程技术' };

test('engineers come by their title, and winners by their contest', { tag: '@electron' }, async ({ app }) => {
  test.setTimeout(300_000);
  const { page } = app;
  const central = await centralAt(app.home);
  await createStation(page);

  await test.step('the desk reads titles off the list: theory is exempt, two are not eligible', async () => {
    await openPlan(page, EXAM, [
      { ...ENGINEER, 姓名: '吴凯林' },
      { ...ENGINEER, 姓名: '何宇晨', 现专业技术职称: '高级工程师' },
      { ...ENGINEER, 姓名: '彭琳雪', 职称系列: '经济' },
      { ...ENGINEER, 姓名: '马晓东' },
    ]);
    await prepare(page);
    await toEligibility(page);
    await expect(page.getByRole('option', { name: '吴凯林' })).toContainText('免考');
    await expect(await applicant(page, '何宇晨')).toContainText('可申报高级技师');
  });

  await test.step('one is stopped, one goes on for a reason, one fails', async () => {
    for (const name of ['吴凯林', '何宇晨', '彭琳雪', '马晓东']) await checkIn(page, name, 'present');
    await checkIn(page, '何宇晨', 'ineligible', '资格审核不符合，不予考核');
    await scoreAll(page, [GOOD, GOOD, POOR], 1);
    await expectStopped(page, 1);
    await goOnWithReason(page, '市鉴定中心认可其工程领域工作经历');
    await signOff(page);
    await handOver(page, central);
  });

  await test.step('who failed takes it again', async () => {
    await takeAgain(page, central, { who: '马晓东', examiners: 1 });
  });

  await test.step('破格: the contest’s list makes a senior technician, and its own batch', async () => {
    await toSittings(page);
    await openSitting(page, { way: CONTEST });
    await importRoster(page, [
      { 姓名: '韩雪莹', 现专业技术职称: '工程师', 竞赛类别: '市级二类', 竞赛名次: '3' },
      { 姓名: '董静怡', 现专业技术职称: '工程师', 竞赛类别: '市级二类', 竞赛名次: '4' },
    ]);
    await nameExperts(page);
    for (const name of ['韩雪莹', '董静怡']) await checkIn(page, name, 'present');
    await checkIn(page, '董静怡', 'ineligible', '名次不符合，不予认定');
    await signIn(page, EXPERTS[0]);
    await goTo(page, '评审');
    await recognise(page, '韩雪莹', '认定', '市级二类竞赛第 3 名，证书原件已核对');
    await signOff(page, EXPERTS[0]);
    await handOver(page, central);
    expect(storedAtCentral(app.home)).toHaveLength(3);
  });
  await central.close();
});
