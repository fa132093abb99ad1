import { PIN, createStation, fillSiteHead } from '../steps.ts';
import { expect, test } from '../fixtures.ts';
import { centralAt, handOver, storedAtCentral } from './central-steps.ts';
import { rosterOf } from './roster-steps.ts';
import {
  checkIn,
  expectStopped,
  expectVerdict,
  goOnWithReason,
  GOOD,
  holdAgainstList,
  POOR,
  prepare,
  scoreAll,
  signOff,
  stateCondition,
  toSittings,
} from './systems-steps.ts';
import { takeAgain, expectBothAttempts } from './plan-steps.ts';

// 企业内职业技能鉴定 (附件1): a plan of one occupation, its practical exam here, theory from the centre, a joint result.

const PEOPLE = [{ 姓名: '吴凯林' }, { 姓名: '何宇晨' }, { 姓名: '马晓东' }];

test('an enterprise has its own staff appraised', { tag: '@electron' }, async ({ app }) => {
  test.setTimeout(300_000);
  const { page } = app;
  const central = await centralAt(app.home);
  const roster = rosterOf(PEOPLE.map((one) => ({ ...one, 职业工种名称: '焊工', 认定等级: '三级/高级工' })));
  await createStation(page);

  await test.step('the roster makes a plan, and the plan its sitting', async () => {
    await page.getByRole('button', { name: '从名册建立计划' }).click();
    await page.getByLabel('计划名称').fill('2026 年第四批');
    await page.getByLabel('考场').fill('焊接实训室');
    const buffer = Buffer.from(`\uFEFF${roster}`);
    await page.locator('input[type=file]').setInputFiles({ name: '报名表.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: '为 3 人拟定场次' }).click();
    await fillSiteHead(page);
    await page.getByRole('button', { name: /^建立 1 个场次/ }).click();
    await expect(page.getByRole('button', { name: '打开计划' })).toBeVisible({ timeout: 60_000 });
    await page.locator('tr[data-log]').first().getByRole('button').click();
    await expect(page.getByText('两份都已保存')).toBeVisible();
    await prepare(page);
  });

  await test.step('an impostor is stopped; too few applicants are answered for', async () => {
    await checkIn(page, '吴凯林', 'present');
    await checkIn(page, '何宇晨', 'void', '冒名顶替');
    await checkIn(page, '马晓东', 'present');
    await scoreAll(page, [GOOD, POOR]);
    await stateCondition(page, '企业内鉴定条件', {
      choices: [['企业类型', '公共实训基地']],
      yes: ['企业在本市注册'],
    });
    const pane = await holdAgainstList(page, '鉴定职业（工种）范围', ['职业名称,实施部门', '焊工,人社部门']);
    await expect(pane.getByText('有 1 项相符')).toBeVisible();
    await stateCondition(page, '鉴定职业（工种）范围', { yes: ['由市人社局单独或会同行业协会实施'] });
    await stateCondition(page, '考试命题', { choices: [['试题来源', '国家题库抽取']] });
    await expectStopped(page, 1);
    await goOnWithReason(page, '市鉴定中心同意与下一批合并计数');
    await signOff(page);
    await handOver(page, central);
  });

  await test.step('theory comes from the centre, and everybody has a joint result', async () => {
    await toSittings(page);
    await page.getByRole('button', { name: '打开计划' }).click();
    const people = page.getByRole('listbox', { name: '人员' }).getByRole('option');
    await expect(people).toHaveCount(3);
    const ids = (await people.allInnerTexts()).map((text) => text.split('\n').map((cell) => cell.trim()));
    const scores = ids.map(([name = '', , id = '']) => [name, id, '75.5'].join(','));
    const buffer = Buffer.from(['姓名,身份证号,理论', ...scores].join('\n'));
    await page.getByRole('button', { name: '导入理论成绩' }).click();
    const file = { name: '理论成绩.csv', mimeType: 'text/csv', buffer };
    await page.locator('.plan-import input[type=file]').setInputFiles(file);
    await page.getByLabel('本人密码').fill(PIN);
    await page.getByRole('button', { name: '导入 3 人的理论成绩' }).click();
    await expect(page.getByText('已保存 3 人的理论成绩。')).toBeVisible();
    await page.getByRole('button', { name: '回到人员' }).click();
    await expect(people.filter({ hasText: '吴凯林' }).locator('strong')).toHaveText('合格');
    await expect(people.filter({ hasText: '马晓东' }).locator('strong')).toHaveText('不合格');
    await page.getByRole('button', { name: '返回场次列表' }).click();
  });

  await test.step('who failed takes it again', async () => {
    await takeAgain(page, central, { who: '马晓东' });
    expect(storedAtCentral(app.home)).toHaveLength(2);
    await expectVerdict(page, '马晓东', 'pass');
    await expectBothAttempts(page, '马晓东');
  });
  await central.close();
});
