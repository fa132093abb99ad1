import type { Page } from '@playwright/test';
import { createStation, enterPin, goTo, importList, PIN, signIn } from '../e2e/steps.ts';
import type { Stage } from './camera.ts';

type Candidate = { readonly name: string; readonly first: readonly string[]; readonly performance?: string };
const REVIEWED: readonly Candidate[] = [
  { name: '冯成', first: ['88', '84.5'], performance: '86' },
  { name: '韩飞宇', first: ['75'] },
  { name: '孙玲', first: ['60', '60'], performance: '59.99' },
  { name: '马磊俊', first: ['70', '52'] },
  { name: '程亮芳', first: ['58'] },
  { name: '韩雪雪', first: ['72', '78'], performance: '66' },
];
const SENIOR = REVIEWED.filter(({ first }) => first.length === 2).map(({ name }) => name);

export async function reviewDay({ page, shoot, central }: Stage): Promise<void> {
  await createStation(page);
  await page.getByRole('button', { name: '新建场次' }).first().click();
  await page.getByText(/综合评审 · 技师、高级技师/).click();
  await page.getByLabel('职业（工种）').fill('电工');
  await page.getByLabel('考场').fill('评审室');
  await shoot('review-01-new-sitting');
  await page.getByRole('button', { name: '建立场次' }).click();
  await importList(page, '工作人员', 'staff.xlsx', /^导入 13 人/);
  await importList(page, '考生名册', 'tj-senior-review-scores.xlsx', /导入 \d+ 人/);
  await page.locator('.setup-list').getByRole('button', { name: '成绩' }).click();
  await page.getByRole('button', { name: /取用名册中的成绩/ }).click();
  await page.getByText('可以进入').first().waitFor();
  await shoot('review-02-entry-scores');
  await page.locator('.setup-list').getByRole('button', { name: '评审专家' }).click();
  await signIn(page, '罗芳');
  await page.getByRole('button', { name: '随机抽取' }).click();
  await page.getByText('入选，组长').waitFor();
  await shoot('review-03-drawn');
  const drawn = await page
    .locator('.setup-panel tbody tr')
    .filter({ has: page.locator('strong') })
    .locator('td:nth-child(2)')
    .allInnerTexts();
  const [lead = ''] = drawn;
  await goTo(page, '检录');
  await page.getByRole('row').nth(1).click();
  for (let i = 0; i < 12; i += 1) await page.keyboard.press(i === 7 ? '2' : '1');
  await shoot('review-04-check-in');
  for (const expert of drawn) {
    await signIn(page, expert);
    await goTo(page, '评审');
    await page.waitForTimeout(400);
    if (expert === lead) {
      await shoot('review-05-first-thesis');
      for (const name of SENIOR) await ask(page, name);
      await shoot('review-06-questions');
    }
    await page.locator('.panel-row', { hasText: '冯成' }).locator('[data-line="1.1"]').click();
    for (const mark of REVIEWED.filter(({ first }) => first.length === 2).flatMap(({ first }) => first)) {
      await page.keyboard.type(mark);
      await page.keyboard.press('Enter');
    }
    for (const { name, first } of REVIEWED.filter(({ first }) => first.length === 1)) {
      await page.locator('.panel-row', { hasText: name }).click();
      await page.keyboard.type(first[0] ?? '');
      await page.keyboard.press('Enter');
    }
    await page.waitForTimeout(400);
    await shoot(`review-07-thesis-${drawn.indexOf(expert) + 1}`);
  }
  for (const expert of drawn) {
    await signIn(page, expert);
    await goTo(page, '评审');
    await page.waitForTimeout(400);
    if (expert === lead) await shoot('review-08-performance');
    for (const { name, performance } of REVIEWED) {
      if (performance === undefined) continue;
      await page.locator('.panel-row', { hasText: name }).locator('[data-line="3.1"]').click();
      await page.keyboard.type(performance);
      await page.keyboard.press('Enter');
    }
    await page.waitForTimeout(400);
    await shoot(`review-09-performance-${drawn.indexOf(expert) + 1}`);
    await page.getByRole('button', { name: '全部签字' }).click();
    await page.getByRole('dialog').locator('input[type=password]').fill(PIN);
    if (expert === lead) await shoot('review-10-sign-all');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await goTo(page, '签字');
  await shoot('review-11-undecided');
  await signIn(page, lead);
  await goTo(page, '评审');
  await page.waitForTimeout(400);
  for (const [name, decision] of [
    ['冯成', '通过'],
    ['韩飞宇', '通过'],
    ['孙玲', '不通过'],
    ['马磊俊', '不通过'],
    ['程亮芳', '不通过'],
    ['韩雪雪', '不通过'],
  ] as const) {
    await page.locator('.panel-row', { hasText: name }).click();
    await shoot(`review-12-before-${name}`);
    await page.getByRole('radio', { name: decision, exact: true }).click();
    if (name === '韩雪雪') {
      await page.getByLabel('与成绩不一致，请写明理由').fill('业绩材料真实性存疑，经专家组复核不予通过');
      await shoot('review-12-against');
      await page.getByRole('button', { name: '确定' }).click();
    }
    await page.waitForTimeout(300);
    await shoot(`review-12-decided-${name}`);
  }
  await goTo(page, '场次总览');
  await shoot('review-13-board');
  await goTo(page, '成绩');
  await shoot('review-14-results');
  await goTo(page, '签字');
  await shoot('review-15-sign-off');
  for (const signer of ['宋勇', lead, '邓芳磊']) {
    await page
      .getByRole('button', { name: new RegExp(`${signer}.*登录后签字`) })
      .or(page.getByRole('button', { name: new RegExp(`由${signer}.*签字`) }))
      .first()
      .click();
    if (await page.getByRole('dialog').isVisible()) await enterPin(page, signer);
    await page.getByRole('button', { name: new RegExp(`由${signer}.*签字`) }).click();
    await page.getByRole('dialog').locator('input[type=password]').fill(PIN);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await shoot('review-16-signed');
  await page.getByRole('button', { name: '结束场次' }).click();
  await page.waitForTimeout(400);
  await goTo(page, '打印');
  await page.locator('canvas').first().waitFor();
  await page.waitForTimeout(2500);
  await shoot('review-17-printing');
  await goTo(page, '上报');
  await page.getByLabel('中心地址').fill(central.url);
  await page.getByLabel('登记码').fill(await central.code());
  await page.getByRole('button', { name: '登记' }).click();
  await page.getByRole('button', { name: '封存并上报' }).click();
  await page.getByText('有回执', { exact: true }).waitFor();
  await shoot('review-18-receipt');
}

async function ask(page: Page, name: string): Promise<void> {
  await page.locator('.panel-row', { hasText: name }).click();
  for (const [index, text] of [
    '论文选题的依据和要解决的问题',
    '关键工艺参数如何确定',
    '推广应用中的安全风险',
    '本人在项目中承担的工作',
  ].entries()) {
    const field = page.getByLabel(`第 ${String(index + 1)} 问`);
    await field.fill(text);
    await field.press('Enter');
  }
}
