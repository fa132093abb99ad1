import { goTo, signIn } from '../e2e/steps.ts';
import type { Stage } from './camera.ts';

/** Places 1 to 13 of an invented organiser of 天津. */
const SEGMENT = 'Y000012000001';

/** Certificate numbers after a closed day: a list with flaws, numbering within a segment, a correction, the result. */
export async function certificateDesk({ page, shoot }: Pick<Stage, 'page' | 'shoot'>): Promise<void> {
  await goTo(page, '证书');
  await shoot('real-20-certificates');
  await signIn(page, '罗芳');
  const people = await page.locator('.certificates tbody tr.ant-table-row').allInnerTexts();
  const [first = [], second = []] = people.map((row) => row.split(/\s+/));
  const issuedOn = `${String(new Date().getFullYear() + 1)}-01-08`;
  const year = issuedOn.slice(2, 4);
  const list = [
    ['证书编号', '发证日期', '姓名', '证件号码'],
    [`${SEGMENT}${year}3000001`, issuedOn, first[1], first[2]],
    [`${SEGMENT}${year}1000002`, issuedOn, second[1], second[2]],
    [`${SEGMENT}${year}3000003`, issuedOn, first[1], second[2]],
    [`${SEGMENT}${year}3000004`, issuedOn, '赵敏', '120000199001011234'],
  ];
  await page.getByRole('button', { name: '导入编号' }).click();
  await shoot('real-21-certificates-drop');
  const buffer = Buffer.from(list.map((row) => row.join(',')).join('\r\n'));
  await page.locator('input[type=file]').setInputFiles({ name: '证书编号.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: /^先登记 1 个/ }).waitFor();
  await shoot('real-22-certificates-flaws');
  await page.getByText(/^可导入（1）/).click();
  await shoot('real-23-certificates-matched');
  await page.getByRole('button', { name: /^先登记 1 个/ }).click();
  await page.getByText('已登记 1 个编号。').waitFor();
  await page.getByRole('button', { name: '返回', exact: true }).click();
  await page.getByRole('button', { name: '按号段编号' }).click();
  await page.getByLabel('第 1 至 13 位').fill(SEGMENT);
  await page.getByLabel('流水号起').fill('1');
  await page.getByLabel('流水号止').fill('200');
  await page.getByLabel('发证日期').fill(issuedOn);
  await shoot('real-24-certificates-segment');
  await page.getByRole('button', { name: /^登记这 \d+ 个编号/ }).click();
  await page.getByText(/^已登记 \d+ 个编号。/).waitFor();
  await shoot('real-25-certificates-done');
  await page.getByRole('button', { name: '更正' }).first().click();
  await page.getByRole('dialog').getByLabel('证书编号').fill(`${SEGMENT}${year}2000001`);
  await shoot('real-26-certificate-wrong');
  await page.getByRole('dialog').getByLabel('证书编号').fill(`${SEGMENT}${year}3000009`);
  await page.getByRole('dialog').getByLabel('更正的原因').fill('发证方来函更正');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^登 ?记$/ })
    .click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: /^保存上报清单/ }).click();
  await shoot('real-27-certificates-save');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^保 ?存$/ })
    .click();
  await page.getByText(/^已保存到/).waitFor();
  await shoot('real-28-certificates-corrected');
  await goTo(page, '成绩');
  await shoot('real-29-result-with-certificate');
}
