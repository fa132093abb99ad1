import { roomWords } from '#renderer/incidents/words.ts';
import { toPng } from '#test/support/picture.ts';
import { markSheets } from '../day/marking-acts.ts';
import { checkInAll } from '../day/room-acts.ts';
import { expect, test } from '../fixtures.ts';
import { createStation, goTo, importList, openAs, signIn } from '../steps.ts';

const ALL = 36;
const SIDE = 400;

test(
  'breaking the rules takes its percent off the result, with a photo, and is given back',
  { tag: '@portable' },
  async ({ app }) => {
    const { page } = app;
    const choose = async (label: string, text: string): Promise<void> => {
      await page.getByRole('dialog').getByLabel(label, { exact: true }).click();
      await page.locator('.ant-select-item-option').filter({ hasText: text, visible: true }).first().click();
    };
    let name = '';

    await test.step('a sitting that takes off ten percent each time, and one candidate', async () => {
      await createStation(page);
      await page.getByRole('button', { name: '新建场次' }).first().click();
      await page.getByLabel('职业（工种）').fill('焊工');
      await page.getByLabel('考场').fill('焊接实训室');
      await page.getByLabel('违反规则每次扣减成绩（%）').fill('10');
      await openAs(page);
      await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
      await importList(page, '考生名册', 'tj-welder-roster.xlsx', /导入 36 人/);
      await importList(page, '评分方案', 'welder-scheme.xlsx', /^采用方案/);
      await signIn(page, '罗芳');
      await checkInAll(page, ALL, ALL - 1);
      for (const examiner of ['周婷', '于辉', '朱军敏']) {
        await signIn(page, examiner);
        await markSheets(page, 1);
        name = await page.locator('.scoring-queue-row b').first().innerText();
      }
    });

    await test.step('taken down with its effect and a photo', async () => {
      await signIn(page, '罗芳');
      await goTo(page, '签字');
      await page.getByTestId('diary').getByRole('button', { name: roomWords.record[0] }).click();
      await choose(roomWords.kind[0], '违反考场规则');
      await choose(roomWords.candidate[0], name);
      const dialog = page.getByRole('dialog');
      await dialog.getByText('扣减成绩的 10%').click();
      await dialog.getByLabel(roomWords.text[0]).fill('考试终了后继续操作');
      await dialog.getByLabel(roomWords.witness[0]).fill('邓芳磊');
      const picture = toPng({ width: SIDE, height: SIDE, greys: new Uint8Array(SIDE * SIDE).fill(9) });
      await dialog
        .locator('input[type=file]')
        .setInputFiles({ name: '现场.png', mimeType: 'image/png', buffer: picture });
      await expect(dialog.getByText(roomWords.photoChosen[0])).toBeVisible();
      await dialog.getByRole('button', { name: roomWords.save[0], exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByTestId('diary')).toContainText('扣减成绩的 10%；附照片');
      await page.getByRole('button', { name: roomWords.photoShow[0] }).click();
      await expect(page.locator('.incident-scene')).toBeVisible();
      await page.keyboard.press('Escape');
    });

    await test.step('the result says before and after; given back, it is as it was', async () => {
      await goTo(page, '成绩');
      // 85.10 less a tenth
      await expect(page.getByRole('article').locator('.results-mark')).toHaveText('76.59');
      await expect(page.getByRole('article')).toContainText('85.10 → 76.59 分');
      await goTo(page, '签字');
      await page.getByLabel(roomWords.withdrawWhy[0]).fill('认错了人');
      await page.getByRole('button', { name: roomWords.withdraw[0] }).click();
      await expect(page.getByTestId('diary')).toContainText('撤销扣减成绩的 10%');
      await goTo(page, '成绩');
      await expect(page.getByRole('article').locator('.results-mark')).toHaveText('85.10');
    });
  },
);
