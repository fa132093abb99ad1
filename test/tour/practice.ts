import { goTo, scoreSheet, signIn, signSheet } from '../e2e/steps.ts';
import type { Stage } from './camera.ts';

/** The practice sitting in its own frame: first screen, board, check-in, scoring in every state, dark. */
export async function practice({ page, shoot }: Stage): Promise<void> {
  await page.getByRole('button', { name: '打开练习场次' }).waitFor();
  await shoot('practice-01-first-screen');
  await page.getByRole('button', { name: '打开练习场次' }).click();
  await page.getByText('吴凯').first().waitFor();
  await shoot('practice-02-board');
  await goTo(page, '检录');
  await shoot('practice-03-check-in');
  await page.keyboard.press('F2');
  await shoot('practice-04-sign-in');
  await page.keyboard.press('Escape');
  await signIn(page, '周婷', '000000');
  await goTo(page, '评分');
  await page.locator('[data-line="1.1"]').waitFor();
  await shoot('practice-05-sheet-empty');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await page.keyboard.type('f');
  await page.keyboard.type('5.5');
  await shoot('practice-06-sheet-typing');
  await page.keyboard.press('Enter');
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await shoot('practice-07-sheet-refused');
  await page.keyboard.press('Escape');
  await page.keyboard.press('v');
  await shoot('practice-08-veto');
  await page.keyboard.press('Escape');
  for (const deduction of ['10', '0', '3', '0', '5', '3']) {
    await page.keyboard.type(deduction);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor();
  await shoot('practice-09-sign-sheet');
  await page.keyboard.press('Escape');
  await signSheet(page, '000000');
  await scoreSheet(page, ['0', '5', '1', '0', '0', '3', '5', '0', '0']);
  await signSheet(page, '000000');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await shoot('practice-10-sheet-signed');
  await page.keyboard.press('?');
  await shoot('practice-11-shortcuts');
  await page.keyboard.press('Escape');
  await goTo(page, '设置');
  await shoot('practice-12-settings');
  await page.getByText('深色（夜班）').click();
  await goTo(page, '评分');
  await page.locator('[data-line="1.1"]').waitFor();
  await shoot('practice-13-scoring-dark');
  await goTo(page, '场次总览');
  await shoot('practice-14-board-dark');
  await goTo(page, '打印');
  await page.locator('canvas').first().waitFor();
  await shoot('practice-15-printing-dark');
  await goTo(page, '成绩');
  await shoot('practice-16-results-dark');
  await goTo(page, '设置');
  await page.getByText('浅色').click();
  await page.getByText('触摸、戴手套（大按钮）').click();
  await goTo(page, '评分');
  await page.locator('[data-line="1.1"]').waitFor();
  await shoot('practice-17-scoring-touch');
  await goTo(page, '检录');
  await shoot('practice-18-check-in-touch');
  await goTo(page, '设置');
  await page.getByText('键盘、鼠标').click();
  await page.getByText('English').click();
  await shoot('practice-19-settings-english');
  for (const [index, step] of ['Board', 'Prepare', 'Check in', 'Score', 'Results', 'Sign', 'Print'].entries()) {
    await goTo(page, step);
    await page.waitForTimeout(step === 'Print' ? 1500 : 400);
    await shoot(`practice-${20 + index}-${step.toLowerCase().replace(' ', '-')}-english`);
  }
}
