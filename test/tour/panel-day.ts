import { createStation, goTo, importList } from '../e2e/steps.ts';
import type { Stage } from './camera.ts';

/** 重庆's panel: the crossover roster in its old .xls, and the panel screen. */
export async function panelDay({ page, shoot }: Stage): Promise<void> {
  await createStation(page);
  await page.getByRole('button', { name: '新建场次' }).first().click();
  await page.getByText('重庆 贯通评价 · 评审组评审').click();
  await page.getByLabel('职业（工种）').fill('工业机器人系统操作员');
  await page.getByLabel('考场').fill('评审室');
  await page.getByRole('button', { name: '建立场次' }).click();
  await importList(page, '工作人员', 'staff.xlsx', /^导入 13 人/);
  await importList(page, '考生名册', 'cq-crossover-roster.xls', /导入 \d+ 人/);
  await shoot('panel-01-roster');
  await goTo(page, '评审');
  await shoot('panel-02-before-sign-in');
  await goTo(page, '场次总览');
  await shoot('panel-03-board');
}
