import { newSittingWords } from '#renderer/features/new-sitting/words.ts';
import { drawPapers, paperAgrees, paperDiffers, sendBack } from './day/check-acts.ts';
import { finishes, starts, turns } from './day/clock-acts.ts';
import { signOff } from './day/closing-acts.ts';
import { endSitting, handOver, holdsTogether, printDiary } from './day/evening-acts.ts';
import { beginSheet, markSheets, openAgain, toSheet, typeUsual } from './day/marking-acts.ts';
import { happens, saysAtDoor } from './day/room-acts.ts';
import { expect, test } from './fixtures.ts';
import { answerConcerns, createStation, goTo, importList, openAs, signIn, signSheet } from './steps.ts';
import { importRoster } from './systems/roster-steps.ts';
import { checkIn } from './systems/systems-steps.ts';
import { centralBeside } from './takeover-steps.ts';

// What hardly ever happens, all of it on one day: an illness, a wrong paper, an impersonation, a broken machine, a veto taken back,
// somebody who came after all, and a paper that says something else than the record.

const USUAL = '安平';
const ILL = '白露';
const WRONG = '陈曦';
const ANOTHER = '丁宁';
const VETOED = '方圆';
const BROKEN = '高远';
const AFTER_ALL = '何来';

test(
  'a rare day: illness, wrong paper, impersonation, a broken machine, a veto taken back, a paper that differs',
  { tag: '@electron' },
  async ({ app }) => {
    test.setTimeout(1_200_000);
    const { page } = app;
    const central = await centralBeside(app);

    await test.step('a sitting that holds two sheets against their paper', async () => {
      await createStation(page);
      await page.getByRole('button', { name: '新建场次' }).first().click();
      await page.getByLabel('职业（工种）').fill('焊工');
      await page.getByLabel('考场').fill('焊接实训室');
      await page.getByLabel(newSittingWords.paperCheck[0]).fill('2');
      await openAs(page);
      await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
      await importRoster(
        page,
        [USUAL, ILL, WRONG, ANOTHER, VETOED, BROKEN, AFTER_ALL].map((name) => ({ 姓名: name })),
      );
      await importList(page, '评分方案', 'welder-scheme.xlsx', /^采用方案/);
    });

    await test.step('at the door: another one came for a candidate, and one is not there yet', async () => {
      await signIn(page, '罗芳');
      for (const name of [USUAL, ILL, WRONG]) await checkIn(page, name, 'present');
      await saysAtDoor(page, ANOTHER, '3', '替考（冒名顶替）');
      for (const name of [VETOED, BROKEN]) await checkIn(page, name, 'present');
      await checkIn(page, AFTER_ALL, 'absent');
    });

    await test.step('a candidate is hurt in the middle of a sheet: what happened, and that they come another day', async () => {
      await signIn(page, '周婷');
      await markSheets(page, 1);
      expect(await beginSheet(page, 4)).toBe(ILL);
      await signIn(page, '罗芳');
      await happens(page, ILL, '伤病中止', '左手烫伤，停止操作，送校医处理', '邓芳磊');
      await saysAtDoor(page, ILL, '2', '伤病中止，另行安排补考');
    });

    await test.step('a wrong paper: the time is given back, and what was marked by it is marked anew', async () => {
      await signIn(page, '周婷');
      await toSheet(page, WRONG);
      await starts(page);
      await page.locator('[data-line]').first().click();
      await page.keyboard.type('9');
      await page.keyboard.press('Enter');
      await happens(page, WRONG, '试题或材料有误', '发成二级试题，已换发三级试题', '于辉');
      await toSheet(page, WRONG);
      await turns(page, 'give_back', '换发试题', '0:01');
      await typeUsual(page);
      await finishes(page);
      await signSheet(page);
    });

    await test.step('a veto is recorded, looked into and taken back', async () => {
      await toSheet(page, VETOED);
      const veto = page.locator('[data-veto="1.3"]');
      const writing = page.locator('textarea:focus, input:focus');
      await page.keyboard.press('v');
      await expect(writing).toHaveCount(1);
      await page.keyboard.insertText('焊缝背面有一处裂纹');
      await page.keyboard.press('Enter');
      await expect(veto).toContainText('已记：焊缝背面有一处裂纹');
      await page.keyboard.press('v');
      await expect(writing).toHaveCount(1);
      await page.keyboard.insertText('放大镜复查为焊渣划痕');
      await page.keyboard.press('Enter');
      await expect(veto).not.toContainText('已记');
      await typeUsual(page);
      await signSheet(page);
    });

    await test.step('a machine fails: the clock stands, goes on, and time is given back', async () => {
      await toSheet(page, BROKEN);
      await starts(page);
      await turns(page, 'pause', '焊机跳闸');
      await happens(page, BROKEN, '设备故障', '3 号焊机跳闸，换到 5 号机', '朱军敏');
      await toSheet(page, BROKEN);
      await turns(page, 'resume', '换机完成');
      await turns(page, 'give_back', '换机后重新定位', '0:01');
      await typeUsual(page);
      await finishes(page);
      await signSheet(page);
    });

    await test.step('somebody who was marked absent turns up, and is marked like everybody', async () => {
      await signIn(page, '罗芳');
      await saysAtDoor(page, AFTER_ALL, '1', '记缺考后到场，经同意入场');
      await signIn(page, '周婷');
      await toSheet(page, AFTER_ALL);
      await typeUsual(page);
      await signSheet(page);
      for (const examiner of ['于辉', '朱军敏']) {
        await signIn(page, examiner);
        await goTo(page, '评分');
        await markSheets(page, 5);
      }
    });

    await test.step('two papers are held against the record; one differs and goes back to its examiner, who puts it right', async () => {
      await goTo(page, '签字');
      if (await page.getByTestId('concerns').isVisible()) await answerConcerns(page, '罗芳', '现场核实，同意继续');
      for (const signer of ['宋勇', '罗辉莉']) await signOff(page, signer);
      await signIn(page, '邓芳磊');
      await drawPapers(page, '3 1 6 2 5 4 4 1', 2);
      await paperAgrees(page);
      await paperDiffers(page, '6', '纸面 1.1 写的是 6');
      await signIn(page, '罗辉莉');
      const [candidate, examiner] = await sendBack(page, '录入时看错一行');
      await signIn(page, examiner);
      await openAgain(page, candidate, '照纸面更正为 6 分');
      await page.locator('[data-line]').first().click();
      await page.keyboard.type('4');
      await page.keyboard.press('Enter');
      await signSheet(page);
    });

    await test.step('all sign once more, the paper of the sheet is looked at again, and the day ends', async () => {
      for (const signer of ['宋勇', '罗辉莉']) await signOff(page, signer);
      await signIn(page, '邓芳磊');
      await goTo(page, '签字');
      await paperAgrees(page);
      await signOff(page, '邓芳磊');
      await endSitting(page);
    });

    await test.step('the diary, central and the verifier', async () => {
      const diary = await printDiary(app);
      await handOver(page, central);
      await holdsTogether(app, diary);
    });
    await central.close();
  },
);
