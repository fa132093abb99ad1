import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { createStation, fillSiteHead, goTo, savedFiles, signIn } from '../steps.ts';
import { importRoster } from '../systems/roster-steps.ts';
import {
  checkIn,
  choose,
  goOnWithReason,
  GOOD,
  openSitting,
  prepare,
  scoreAll,
  signOff,
  toSittings,
} from '../systems/systems-steps.ts';

// 轮换 and the occupations on examiners' cards (本场次规定): an examiner assesses the same organiser for the second time, with a card for
// another occupation. Both are seen on the staff list, and the site head answers for them before anyone signs.

const VERIFIER = join(import.meta.dirname, '..', '..', '..', 'scripts', 'verify.mjs');
const WAY = '黄石 技能人才评价 · 实操考核';
const PEOPLE = [{ 姓名: '石磊', 职业工种名称: '车工', 认定等级: '三级/高级工' }];

test(
  'an examiner who was there before, and whose card is for another occupation',
  { tag: '@electron' },
  async ({ app }) => {
    test.setTimeout(300_000);
    const { page } = app;
    await createStation(page);

    await test.step('a sitting before this one, in which 周婷 marked', async () => {
      await openSitting(page, { way: WAY, occupation: '车工', examiners: 1 });
      await importRoster(page, PEOPLE, '420200');
      await prepare(page);
      await checkIn(page, '石磊', 'present');
      await scoreAll(page, [GOOD], 1);
      await toSittings(page);
    });

    await test.step('one that allows one time, and holds cards against its occupation', async () => {
      await page.getByRole('button', { name: '新建场次' }).first().click();
      await page.getByRole('radio', { name: WAY }).click();
      await page.getByLabel('职业（工种）').fill('车工');
      await choose(page, page.getByLabel('每名考生的评分人数'), '1');
      await choose(page, page.getByLabel('考评员证、专家专业方向'), '应有本职业，没有的由现场负责人说明');
      await choose(page, page.getByLabel('考评员轮换'), '超过的由现场负责人说明');
      await page.getByLabel('最多次数').fill('1');
      await page.getByLabel('考场').fill('车工实训室');
      await fillSiteHead(page);
      await page.getByRole('button', { name: '建立场次' }).click();
      await expect(page.getByText('两份都已保存')).toBeVisible();
      await importRoster(page, PEOPLE, '420200');
      await prepare(page);
    });

    await test.step('the staff list says both before anybody marks', async () => {
      await goTo(page, '场次总览');
      await expect(page.getByTestId('cards')).toContainText('4 人的考评员证或专业方向没有本职业');
      await page.getByTestId('cards').click();
      const row = page.getByRole('row', { name: '周婷' });
      await row.getByRole('button', { name: '修改' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('考评职业（工种）').fill('焊工');
      await dialog.getByRole('button', { name: '保存' }).click();
      await expect(dialog).toBeHidden();
      await expect(row).toContainText('焊工');
      await expect(row).toContainText('没有本职业');
      const rotation = page.getByTestId('rotation');
      await expect(rotation).toContainText('周婷：此前已 1 次，本场次超过规定的 1 次');
      await signIn(page, '罗芳');
      await rotation.getByRole('button', { name: '记录核对结果' }).click();
      await expect(rotation).toContainText('已记录');
    });

    await test.step('the site head answers for both, and everybody signs', async () => {
      await checkIn(page, '石磊', 'present');
      await scoreAll(page, [GOOD], 1);
      await goTo(page, '签字');
      const concerns = page.getByTestId('concerns');
      await expect(concerns).toContainText('周婷的考评员证为焊工，没有本职业（工种）');
      await expect(concerns).toContainText('周婷连续第 2 次考评本单位，超过 1 次');
      await goOnWithReason(page, '本职业在册考评员不足，报市中心同意');
      await signOff(page);
    });

    await test.step('anybody can verify the file without the app', async () => {
      await goTo(page, '上报');
      await page.getByRole('button', { name: '导出场次' }).click();
      await expect(page.getByText(/^已导出：/)).toBeVisible();
      const name = savedFiles(app.saved).find((saved) => saved.endsWith('.kpx')) ?? '';
      const verified = spawnSync(process.execPath, [VERIFIER, join(app.saved, name)], { encoding: 'utf8' });
      expect({ status: verified.status, said: verified.stderr }).toEqual({ status: 0, said: '' });
    });
  },
);
