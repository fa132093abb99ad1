import type { Page } from '@playwright/test';
import { PASSPHRASE } from '#test/e2e/steps.ts';

declare global {
  /** ms from the Enter key to the first screen, once it stands. */
  var kaopingFirstScreen: Promise<number>;
}

/** ms from key to key: faster than anybody writes these words, which nobody writes in no time either. */
const A_KEY_MS = 100;

/** Types the passphrase where it is asked for, as quickly as a hand could; what the app does meanwhile is done by the Enter. */
export const typePassphrase = (page: Page): Promise<void> =>
  page.getByLabel('本机口令').pressSequentially(PASSPHRASE, { delay: A_KEY_MS });

/** Presses Enter where the passphrase is typed in; ms until the first screen stands, with its list where it has one. */
export async function firstScreenMs(page: Page): Promise<number> {
  await page.evaluate(arm);
  await page.keyboard.press('Enter');
  return page.evaluate(() => globalThis.kaopingFirstScreen);
}

/** Runs in the page before the key is pressed. */
function arm(): void {
  globalThis.kaopingFirstScreen = new Promise((resolve) => {
    const onKey = (): void => {
      const pressed = performance.now();
      const look = (): void => {
        if (document.querySelector('.kp-start') === null) requestAnimationFrame(look);
        else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
      };
      look();
    };
    addEventListener('keydown', onKey, { capture: true, once: true });
  });
}
