import type { Page } from '@playwright/test';
import { typeSheet } from '#test/e2e/practice-steps.ts';
import { goTo, signIn } from '#test/e2e/steps.ts';
import { candidatesOnScreen, chooseSheet, sheetOnScreen } from '#test/support/green-marks.ts';
import { markLedger, type MarkLedger } from '#test/support/mark-ledger.ts';
import { installStopwatch } from './stopwatch.ts';

// A day in the exam room as one station sees it: three examiners taking turns at the keyboard, sheet after sheet, with a
// look at the other screens in between.

const EXAMINERS = ['周婷', '于辉', '朱军敏'];
const PIN = '000000';
/** The first ones are open on a new sitting, the others once a sheet is complete. */
const SCREENS = ['场次总览', '检录', '成绩', '签字', '设置'];
/** One mark in so many seconds of the day: 5,760 in eight hours, far more than a busy station sees. */
export const SECONDS_A_MARK = 5;
const SHEETS_A_TURN = 4;

type Day = {
  readonly page: Page;
  /** Marks to give. */
  readonly marks: number;
  /** Real milliseconds from one mark to the next. */
  readonly pace: number;
  /** Told of every mark. */
  readonly marked: (done: number) => Promise<void>;
};

/** Plays the day from an open practice sitting. */
export async function playDay({ page, marks, pace, marked }: Day): Promise<void> {
  const ledger = markLedger();
  await fillEverything(page, ledger);
  await installStopwatch(page);
  const begun = performance.now();
  let done = 0;
  for (let sheets = 0; done < marks; sheets += 1) {
    if (sheets % SHEETS_A_TURN === 0) await takeTurn(page, sheets / SHEETS_A_TURN);
    const candidates = await candidatesOnScreen(page);
    await chooseSheet(page, candidates[sheets % candidates.length] ?? '');
    const { candidate, lines } = await sheetOnScreen(page);
    await page.locator('[data-line]').first().click();
    for (const line of lines.slice(0, marks - done)) {
      const ahead = begun + done * pace - performance.now();
      if (ahead > 0) await page.waitForTimeout(ahead);
      await page.keyboard.type((ledger.next({ candidate, line }) / 100).toFixed(2));
      await page.keyboard.press('Enter');
      done += 1;
      await marked(done);
    }
  }
}

/**
 * Every field of every sheet has a mark and every screen was shown before anything is measured: from then on marks only take
 * the place of others, the state of the sitting keeps its size, and whatever still grows is a leak.
 */
async function fillEverything(page: Page, ledger: MarkLedger): Promise<void> {
  for (const [turn] of EXAMINERS.entries()) {
    await takeTurn(page, turn);
    for (const candidate of await candidatesOnScreen(page)) {
      await chooseSheet(page, candidate);
      await typeSheet(page, ledger);
    }
  }
  for (const screen of SCREENS) await lookAt(page, screen);
}

/** Somebody walks through the screens, and the next examiner signs in. */
async function takeTurn(page: Page, turn: number): Promise<void> {
  await lookAt(page, SCREENS[turn % SCREENS.length] ?? '');
  await signIn(page, EXAMINERS[turn % EXAMINERS.length] ?? '', PIN);
  await goTo(page, '评分');
  await page.locator('[data-line]').first().waitFor();
}

async function lookAt(page: Page, screen: string): Promise<void> {
  await goTo(page, screen);
  await page.waitForTimeout(200);
}
