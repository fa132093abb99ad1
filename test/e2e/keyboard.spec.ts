import { expect, test } from './fixtures.ts';
import {
  createStation,
  enterPin,
  confirmWithPin,
  goTo,
  importList,
  newSitting,
  scoreSheet,
  signIn,
  signSheet,
} from './steps.ts';
import { withoutMouse } from './without-mouse.ts';

const EXAMINERS = ['周婷', '于辉', '朱军敏'];
const DEDUCTIONS = ['2', '0', '5.5', '10', '0', '3', '0', '5', '3'];

test('the main job without a mouse: from a roster to a closed sitting', { tag: '@portable' }, async ({ app }) => {
  test.setTimeout(240_000);
  const { page } = app;
  const restore = withoutMouse(page);
  try {
    await createStation(page);
    await newSitting(page);
    await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
    await importList(page, '考生名册', 'tj-welder-roster.xlsx', /导入 36 人/);
    await importList(page, '评分方案', 'welder-scheme.xlsx', /^采用方案/);
    await signIn(page, '罗芳');
    await goTo(page, '检录');
    await expect(page.getByText('应到')).toBeVisible();
    for (let at = 0; at < 36; at += 1) await page.keyboard.press(at < 1 ? '1' : '2');
    await expect(page.getByText('检录完成')).toBeVisible();
    for (const examiner of EXAMINERS) {
      await signIn(page, examiner);
      await goTo(page, '评分');
      await scoreSheet(page, DEDUCTIONS);
      await signSheet(page);
    }
    await goTo(page, '签字');
    for (const signer of ['宋勇', '罗辉莉', '邓芳磊']) {
      await page.getByRole('button', { name: new RegExp(`${signer}.*登录后签字`) }).click();
      await enterPin(page, signer);
      await page.getByRole('button', { name: new RegExp(`由${signer}.*签字`) }).click();
      await confirmWithPin(page);
      await expect(page.getByText(new RegExp(`^${signer}，\\d{4}`))).toBeVisible();
    }
    await page.getByRole('button', { name: '结束场次' }).click();
    await page.getByRole('button', { name: '确认结束' }).click();
    await expect(page.getByText('场次已结束，可以打印和上报。')).toBeVisible();
    await goTo(page, '打印');
    await page.getByRole('button', { name: /保存 ?PDF/ }).click();
    await expect(page.getByText(/已编号并保存/)).toBeVisible();
  } finally {
    restore();
  }
});
