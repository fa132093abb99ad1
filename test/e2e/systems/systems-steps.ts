import { expect, type Locator, type Page } from '@playwright/test';
import { concernWords } from '#shared/documents/concerns/words.ts';
import {
  changeRole,
  confirmWithPin,
  enterPin,
  fillSiteHead,
  goTo,
  importList,
  scoreSheet,
  signIn,
  signSheet,
} from '../steps.ts';

// What the systems of the documents share: from an office's list to a batch at central. Everybody here is invented.

export const SITE_HEAD = '罗芳';
const EXAMINERS = ['周婷', '于辉', '朱军敏'];
/** Deductions down the welder's scheme: 85.10 points, and fewer than 60. */
export const GOOD = ['2', '0', '5.5', '10', '0', '3', '0', '5', '3'];
export const POOR = ['5', '12', '12', '13', '2', '6', '16', '16', '5'];

export type Opening = {
  readonly way: string;
  readonly occupation?: string;
  readonly level?: string;
  readonly channel?: string;
  readonly passMark?: string;
  /** 每名考生的评分人数; the document's where it is not said. */
  readonly examiners?: number;
};

/** Opens a sitting of that way on the first screen. */
export async function openSitting(page: Page, opening: Opening): Promise<void> {
  const { way, occupation = '焊工', level, channel, passMark, examiners } = opening;
  await page.getByRole('button', { name: '新建场次' }).first().click();
  await page.getByRole('radio', { name: way }).click();
  await page.getByLabel('职业（工种）').fill(occupation);
  if (level !== undefined) await choose(page, page.getByLabel('等级', { exact: true }), level);
  if (channel !== undefined) await choose(page, page.getByLabel('评价渠道'), channel);
  if (examiners !== undefined) await choose(page, page.getByLabel('每名考生的评分人数'), String(examiners));
  if (passMark !== undefined) await page.getByLabel('合格线（分）').fill(passMark);
  await page.getByLabel('考场').fill('焊接实训室');
  await fillSiteHead(page);
  await page.getByRole('button', { name: '建立场次' }).click();
  await expect(page.getByText('两份都已保存')).toBeVisible();
}

/** Chooses from a list that opens below its field. */
export async function choose(page: Page, field: Locator, option: string): Promise<void> {
  await field.click();
  await page.getByTitle(option, { exact: true }).last().click();
}

/** Staff and scheme of the sample office. */
export async function prepare(page: Page): Promise<void> {
  await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
  await importList(page, '评分方案', 'welder-scheme.xlsx', /^采用方案/);
}

const ATTENDANCE = { present: '1', absent: '2', void: '3', ineligible: '4' } as const;

/** Checks somebody in, with the reason where the app asks for one. */
export async function checkIn(
  page: Page,
  name: string,
  attendance: keyof typeof ATTENDANCE,
  reason?: string,
): Promise<void> {
  await goTo(page, '检录');
  await page.getByRole('row', { name }).click();
  await page.keyboard.press(ATTENDANCE[attendance]);
  if (reason === undefined) return;
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('原因').fill(reason);
  await dialog.getByRole('button', { name: /记 ?录/ }).click();
  await expect(dialog).toBeHidden();
}

/** Every examiner of the sample office gives each sheet in turn and signs it. */
export async function scoreAll(page: Page, sheets: readonly (readonly string[])[], examiners = 3): Promise<void> {
  for (const examiner of EXAMINERS.slice(0, examiners)) {
    await signIn(page, examiner);
    await goTo(page, '评分');
    // whoever signs in finds the candidate that was on screen
    await page.locator('.scoring-queue-row').first().click();
    for (const sheet of sheets) {
      await scoreSheet(page, sheet);
      await signSheet(page);
    }
  }
}

/** On 签字: so many stand in the way of every signature. */
export async function expectStopped(page: Page, count: number): Promise<void> {
  await goTo(page, '签字');
  await expect(page.getByText(`有 ${String(count)} 项不符合，须先由现场负责人说明理由。`).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /登录后签字/ })).toHaveCount(0);
}

/** The site head says why work goes on; nothing stands in the way any more. */
export async function goOnWithReason(page: Page, reason: string): Promise<void> {
  await goTo(page, '签字');
  const concerns = page.getByTestId('concerns');
  const signedIn = await page.getByRole('contentinfo').getByText(SITE_HEAD).isVisible();
  if (!signedIn) {
    await concerns.getByRole('button', { name: concernWords.signIn[0] }).click();
    await enterPin(page, SITE_HEAD);
  }
  await concerns.getByLabel(concernWords.reason[0]).fill(reason);
  await concerns.getByRole('button', { name: concernWords.record[0] }).click();
  await expect(concerns.getByText(reason).first()).toBeVisible();
}

/** The same for a condition: what it asks is filled in, and recorded under somebody who is signed in. */
export async function stateCondition(
  page: Page,
  title: string,
  facts: { readonly choices?: readonly (readonly [string, string])[]; readonly yes?: readonly string[] },
): Promise<void> {
  await goTo(page, '政策核对');
  await page.locator('.policy-list').getByRole('button', { name: title }).click();
  const pane = page.getByRole('article', { name: title });
  for (const [label, option] of facts.choices ?? []) await choose(page, pane.getByLabel(label), option);
  for (const label of facts.yes ?? [])
    await pane.locator('.policy-fields > div', { hasText: label }).getByText('是', { exact: true }).click();
  await pane.getByRole('button', { name: /^记 ?录$/ }).click();
  await expect(pane.getByText(/\d 记录$/)).toBeVisible();
}

/** Takes a list of occupations in for the computer and holds the sitting against it, on the pane of that condition. */
export async function holdAgainstList(page: Page, title: string, lines: readonly string[]): Promise<Locator> {
  await goTo(page, '政策核对');
  await page.locator('.policy-list').getByRole('button', { name: title }).click();
  const pane = page.getByRole('article', { name: title });
  await pane.getByRole('button', { name: '职业目录' }).click();
  const dialog = page.getByRole('dialog', { name: '职业目录' });
  const buffer = Buffer.from(`\uFEFF${lines.join('\n')}`);
  await dialog.locator('input[type=file]').setInputFiles({ name: '职业目录.csv', mimeType: 'text/csv', buffer });
  await dialog.getByLabel('核对人').fill(SITE_HEAD);
  await dialog.getByRole('button', { name: '核对无误，导入' }).click();
  await expect(dialog.getByRole('status')).toContainText('职业目录.csv');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await pane.getByRole('button', { name: '按本机目录核对' }).click();
  await expect(pane.getByTestId('adopted-list')).toContainText('职业目录.csv');
  return pane;
}

/** Experts instead of examiners: the first of the sample list leads, and a panel of three leaves one over. */
export const EXPERTS = ['程成', '胡超帅', '孙佳'] as const;
export async function nameExperts(page: Page): Promise<void> {
  await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
  await changeRole(page, EXPERTS[0], '专家组长');
  await changeRole(page, '刘华', '考务人员');
}

/** On 评审: the lead decides about somebody on a ground and its papers. */
export async function recognise(page: Page, name: string, verb: '认定' | '不予认定', evidence: string): Promise<void> {
  await page.getByRole('option', { name }).click();
  const detail = page.getByRole('article', { name });
  await detail.getByLabel('依据和证明材料').fill(evidence);
  await detail.getByRole('button', { name: verb === '认定' ? /^认 ?定$/ : '不予认定' }).click();
  await expect(page.getByRole('option', { name })).toContainText(verb === '认定' ? '已认定' : '不予认定');
}

/** On 成绩: what somebody came to. */
export async function expectVerdict(page: Page, name: string, verdict: 'pass' | 'fail' | 'ineligible'): Promise<void> {
  await goTo(page, '成绩');
  const tag = page.getByRole('option', { name }).locator('[data-verdict]');
  await expect(tag).toHaveAttribute('data-verdict', verdict);
}

/** Checker, lead (or the lead of each panel) and supervisor sign, and the sitting is closed; `pin` is that of all of them. */
export async function signOff(page: Page, lead: string | readonly string[] = '罗辉莉', pin?: string): Promise<void> {
  await goTo(page, '签字');
  for (const signer of ['宋勇', ...[lead].flat(), '邓芳磊']) {
    await page.getByRole('button', { name: new RegExp(`${signer}.*登录后签字`) }).click();
    await enterPin(page, signer, pin);
    await page.getByRole('button', { name: new RegExp(`由${signer}.*签字`) }).click();
    await confirmWithPin(page, pin);
    await expect(page.getByText(new RegExp(`^${signer}，\\d{4}`))).toBeVisible();
  }
  await page.getByRole('button', { name: '结束场次' }).click();
  await page.getByRole('button', { name: '确认结束' }).click();
  await expect(page.getByText('场次已结束，可以打印和上报。')).toBeVisible();
}

/** Back to the list of sittings. */
export async function toSittings(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await expect(page.getByRole('button', { name: '新建场次' }).first()).toBeVisible();
}
