import { spreadWords } from '#renderer/features/results/spread-words.ts';
import { tooWideWords } from '#shared/progress/spread-words.ts';
import { markSheets } from '../day/marking-acts.ts';
import { checkInAll, reserveExaminer } from '../day/room-acts.ts';
import { expect, test } from '../fixtures.ts';
import { changeRole, createStation, enterPin, goTo, importList, openAs, signIn } from '../steps.ts';

const ALL = 36;

test(
  'the lead decides between marks on record; one who is recused leaves it to another, whom the site head names',
  { tag: '@electron' },
  async ({ app }) => {
    const { page } = app;
    let name = '';

    await test.step('a sitting whose lead settles what lies 10 apart, and one candidate', async () => {
      await createStation(page);
      await page.getByRole('button', { name: '新建场次' }).first().click();
      await page.getByLabel('职业（工种）').fill('焊工');
      await page.getByLabel('考场').fill('焊接实训室');
      await page.getByLabel('允许的最大分差（分）').fill('10');
      await page.getByLabel('分差过大时').click();
      await page.locator('.ant-select-item-option').filter({ hasText: tooWideWords.lead[0], visible: true }).click();
      await openAs(page);
      await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
      await importList(page, '考生名册', 'tj-welder-roster.xlsx', /导入 36 人/);
      await importList(page, '评分方案', 'welder-scheme.xlsx', /^采用方案/);
      await signIn(page, '罗芳');
      await reserveExaminer(page, '胡静', '12000019880315311X');
      await checkInAll(page, ALL, ALL - 1);
    });

    await test.step('three mark; 评分 pressed on a sheet stays there', async () => {
      for (const examiner of ['周婷', '于辉']) {
        await signIn(page, examiner);
        await goTo(page, '评分');
        name = await page.locator('.scoring-queue-row b').first().innerText();
        await markSheets(page, 1);
      }
      await signIn(page, '朱军敏');
      await markSheets(page, 1, { harsh: name });
      await goTo(page, '评分');
      await expect(page.locator('[data-candidate][aria-selected=true]')).toContainText(name);
    });

    await test.step('签字 and the board lead to the decision, and say whose it is', async () => {
      await goTo(page, '签字');
      await expect(page.getByTestId('spread-first')).toContainText('须由组长裁定');
      await goTo(page, '场次总览');
      await page.getByRole('button', { name: '去裁定' }).click();
      await expect(page.getByTestId('spread')).toContainText(spreadWords.leadDecides[0]);
    });

    await test.step('the lead is recused: the site head names another one, on record', async () => {
      await signIn(page, '罗辉莉');
      await goTo(page, '准备');
      await page.getByRole('button', { name: /^回避/ }).click();
      await page.getByRole('region', { name: '回避' }).getByRole('button', { name: '申报回避' }).first().click();
      const dialog = page.getByRole('dialog');
      for (const [label, text] of [
        ['回避人员', '罗辉莉'],
        ['考生', name],
      ] as const) {
        await dialog.getByLabel(label).click();
        await page.locator('.ant-select-item-option').filter({ hasText: text, visible: true }).first().click();
      }
      await dialog.getByLabel('说明').fill('侄女');
      await dialog.getByRole('button', { name: '记录回避' }).click();
      await goTo(page, '签字');
      await page.getByRole('button', { name: '去裁定' }).click();
      await expect(page.getByTestId('another-lead')).toContainText('须由另一名组长办理');
      await signIn(page, '罗芳');
      await page.getByTestId('another-lead').getByRole('button', { name: spreadWords.nameLead[0] }).click();
      await changeRole(page, '胡静', '考评组长');
    });

    await test.step('the other lead decides, and signing goes on', async () => {
      await goTo(page, '签字');
      await page.getByRole('button', { name: '去裁定' }).click();
      await signIn(page, '胡静');
      const pane = page.getByTestId('spread');
      await pane.getByRole('button', { name: '全部采用周婷' }).click();
      await pane.getByLabel(spreadWords.why[0]).fill('以样板为准');
      await pane.getByRole('button', { name: spreadWords.decide[0] }).click();
      await expect(page.getByText('组长胡静裁定采用周婷的评分').first()).toBeVisible();
      await goTo(page, '签字');
      await expect(page.getByTestId('spread-first')).toBeHidden();
      await expect(page.getByRole('button', { name: /宋勇.*登录后签字/ })).toBeVisible();
      await page.getByRole('button', { name: /宋勇.*登录后签字/ }).click();
      await enterPin(page, '宋勇');
    });
  },
);
