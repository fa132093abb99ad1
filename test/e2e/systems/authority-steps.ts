import { expect, type Page } from '@playwright/test';
import { goTo } from '../steps.ts';

// What 天津's authority asks of a pilot enterprise: the six conditions with what shows them, and its checks.

export const SIX = [
  '（一）依法设立、管理规范、机制完备',
  '（二）职业（工种）与主营业务直接相关',
  '（三）经费有保障，不以营利为目的',
  '（四）机构、专职人员和队伍稳定',
  '（五）场地、设备和视频监控',
  '（六）取得证书人员的待遇制度',
] as const;

/** Says that all six conditions hold. */
export async function stateConditions(page: Page): Promise<void> {
  await goTo(page, '政策核对');
  await page.locator('[data-check="tj.enterprise.conditions"]').click();
  const pane = page.getByRole('article', { name: '试点企业六项条件' });
  for (const condition of SIX)
    await pane.locator('.policy-fields > div', { hasText: condition }).getByText('是', { exact: true }).click();
  await pane.getByRole('button', { name: /记 ?录/ }).click();
  await expect(pane.getByText('没有登记佐证材料：（一）依法设立、管理规范、机制完备')).toBeVisible();
}

/** Records a file for one of them; what is in it is its name. */
export async function showFile(page: Page, condition: string, name: string): Promise<void> {
  const one = page.getByTestId('evidence').getByRole('group', { name: condition });
  const buffer = Buffer.from(name);
  await one.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
  await expect(one).toContainText(name);
}

/** Takes a check by the authority down, and then what was done about it. */
export async function recordCheck(page: Page): Promise<void> {
  await goTo(page, '政策核对');
  await page.getByRole('button', { name: '抽查监督' }).click();
  await page.getByRole('button', { name: '登记抽查' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('抽查单位').fill('市职业技能鉴定指导中心');
  await dialog.getByLabel('抽查人员').fill('刘志强、周敏');
  await dialog.getByLabel('发现的情况').fill('2 号工位监控画面不清');
  await dialog.getByRole('button', { name: /记 ?录/ }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: '补记处理情况' }).click();
  await dialog.getByLabel('处理情况').fill('当日更换摄像头，复看正常');
  await dialog.getByRole('button', { name: /记 ?录/ }).click();
  await expect(page.getByTestId('inspections')).toContainText('当日更换摄像头，复看正常');
}
