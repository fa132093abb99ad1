import { newSittingWords } from '#renderer/features/new-sitting/words.ts';
import { centralBeside } from './takeover-steps.ts';
import { confer, giveBack, proofread, signOff } from './day/closing-acts.ts';
import { drawPapers, letStand, paperAgrees, paperDiffers } from './day/check-acts.ts';
import { endSitting, handOver, holdsTogether, printDiary } from './day/evening-acts.ts';
import { beginSheet, finishSheet, markAgain, markSheets, USUAL_ON_PAPER, USUAL_TOTAL } from './day/marking-acts.ts';
import {
  changesPlaces,
  cheats,
  checkInAll,
  clockPutRight,
  comesLate,
  pinAnew,
  reserveExaminer,
} from './day/room-acts.ts';
import { keyPaper, openPaper, settlePaper, toPaper } from './day/paper-acts.ts';
import { expect, test } from './fixtures.ts';
import { createStation, goTo, importList, openAs, signIn, signSheet } from './steps.ts';

// A whole day on one laptop with what days bring. Everybody's marks are the same, but for whom the day is about.

const ALL = 36;
const FRESH = '60221407';
const HALF = 4;

test(
  'a whole day: 36 candidates, 3 examiners, and what goes wrong in a room',
  { tag: '@electron' },
  async ({ app }) => {
    test.setTimeout(1_200_000);
    const { page } = app;
    const central = await centralBeside(app);
    let late = '';
    let cheat = '';
    let far = '';
    let half = '';

    await test.step('a sitting that allows 10 marks apart and has its totals proofread', async () => {
      await createStation(page);
      await page.getByRole('button', { name: '新建场次' }).first().click();
      await page.getByLabel('职业（工种）').fill('焊工');
      await page.getByLabel('考场').fill('焊接实训室');
      await page.getByLabel('允许的最大分差（分）').fill('10');
      await page.getByLabel('校对', { exact: true }).click();
      await page.locator('.ant-select-item-option').filter({ hasText: '合计', visible: true }).click();
      await page.getByLabel(newSittingWords.paperCheck[0]).fill('3');
      await openAs(page);
      await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
      await importList(page, '考生名册', 'tj-welder-roster.xlsx', /导入 36 人/);
      await importList(page, '评分方案', 'welder-scheme.xlsx', /^采用方案/);
      await signIn(page, '罗芳');
      await reserveExaminer(page, '胡静', '12000019880315311X');
    });

    await test.step('checked in: two are not there, one of them comes late', async () => {
      await checkInAll(page, ALL, 2);
      const away = page.getByRole('row').filter({ has: page.locator('[data-state="absent"]') });
      await expect(away).toHaveCount(2);
      late = await away.first().getByRole('gridcell').first().innerText();
      expect(late).not.toBe('');
      await comesLate(page, late);
    });

    await test.step('one sheet was marked on paper: keyed by two people, settled by a third', async () => {
      await signIn(page, '罗芳');
      await toPaper(page);
      await openPaper(page, '停电 20 分钟', { candidate: late, examiner: '周婷' });
      await signIn(page, '宋勇');
      await keyPaper(page, USUAL_ON_PAPER);
      await signIn(page, '赵洋浩');
      await keyPaper(page, USUAL_ON_PAPER.with(2, '9.5'));
      await signIn(page, '杨宁建');
      await settlePaper(page, '19.50', '纸面为 19.5');
    });

    await test.step('the first examiner: a clock put right, 35 sheets, the one from paper among them', async () => {
      await signIn(page, '周婷');
      await goTo(page, '评分');
      await clockPutRight(page, '40', '于辉');
      await markSheets(page, ALL - 1, { keyed: late });
      const names = page.locator('.scoring-queue-row b');
      [cheat, far] = [await names.nth(2).innerText(), await names.nth(5).innerText()];
    });

    await test.step('one is caught cheating; the second examiner forgot their PIN', async () => {
      await signIn(page, '于辉');
      await signIn(page, '罗芳');
      await cheats(page, cheat, '邓芳磊');
      await pinAnew(page, '于辉', '周婷', FRESH);
      await markSheets(page, ALL - 2, { pin: FRESH });
    });

    await test.step('the third leaves in the middle of a sheet; another one takes it over, and lies far off once', async () => {
      await signIn(page, '朱军敏');
      await markSheets(page, 2);
      half = await beginSheet(page, HALF);
      await signIn(page, '罗芳');
      await changesPlaces(page, '朱军敏', '胡静', '突发急病');
      await signIn(page, '胡静');
      await finishSheet(page, half, HALF);
      await markSheets(page, ALL - 5, { harsh: far });
    });

    await test.step('the group confers and the marks come together', async () => {
      await confer(page, '罗辉莉');
      await signIn(page, '胡静');
      await markAgain(page, far);
    });

    await test.step('every total is keyed anew; one differs and is given back to its examiner', async () => {
      await signIn(page, '宋勇');
      expect(await proofread(page, USUAL_TOTAL, '58.10')).toBe((ALL - 2) * 3);
      await signIn(page, '罗辉莉');
      await giveBack(page, '纸面合计写错');
      await signIn(page, '周婷');
      await goTo(page, '评分');
      await signSheet(page);
      await signIn(page, '宋勇');
      expect(await proofread(page, USUAL_TOTAL, null)).toBe(1);
    });

    await test.step('three papers are drawn by dice and compared; one differs, and the lead answers for it', async () => {
      for (const signer of ['宋勇', '罗辉莉']) await signOff(page, signer);
      await expect(page.getByTestId('paper-check-first')).toBeVisible();
      await signIn(page, '邓芳磊');
      await drawPapers(page, '3 1 6 2 5 4 4 1', 3);
      await paperAgrees(page);
      await paperDiffers(page, '6', '纸面 1.1 字迹像 6');
      await paperAgrees(page);
      await signIn(page, '罗辉莉');
      await letStand(page, '与考评员核对，为 8');
    });

    await test.step('checker, lead and supervisor sign, and the day ends', async () => {
      // what the lead answered took both signatures away
      for (const signer of ['宋勇', '罗辉莉', '邓芳磊']) await signOff(page, signer);
      await endSitting(page);
    });

    await test.step('central and the verifier agree, and the diary on paper says all of it', async () => {
      const diary = await printDiary(app);
      await handOver(page, central);
      await holdsTogether(app, diary);
    });
    await central.close();
  },
);
