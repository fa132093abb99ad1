import type { Page } from '@playwright/test';
import { candidatesOnScreen, chooseSheet, sheetOnScreen } from '#test/support/green-marks.ts';
import type { MarkLedger } from '#test/support/mark-ledger.ts';
import type { Random } from './random.ts';

/** The hand that types: it goes on, sheet after sheet and round again, until it is told to stop or the app is gone. */
export type Burst = { readonly stop: () => void; readonly ended: Promise<void> };

/** Starts typing marks by keyboard, as fast as the app takes them, without waiting for any tick. */
export function startTyping(page: Page, ledger: MarkLedger, random: Random): Burst {
  const halt = new AbortController();
  // asked anew each time: it changes while the hand waits
  const stopped = (): boolean => halt.signal.aborted;
  const type = async (): Promise<void> => {
    const candidates = await candidatesOnScreen(page);
    const first = Math.floor(random.between(0, candidates.length));
    for (let turn = 0; !stopped(); turn += 1) {
      await chooseSheet(page, candidates[(first + turn) % candidates.length] ?? '');
      const { candidate, lines } = await sheetOnScreen(page);
      await page.locator('[data-line]').first().click({ timeout: 5_000 });
      for (const line of lines) {
        if (stopped()) return;
        const off = ledger.next({ candidate, line });
        ledger.typed({ candidate, line, off });
        await page.keyboard.type((off / 100).toFixed(2).replace(/^0/, ''));
        await page.keyboard.press('Enter');
      }
    }
  };
  return {
    stop: () => halt.abort(),
    // the app dies under the hand: that is what this is for
    ended: type().catch(() => undefined),
  };
}
