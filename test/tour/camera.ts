import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Central } from '#central/start.ts';

/** The old laptop in the room, and a screen on a desk. */
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
] as const;

export type Shoot = (name: string) => Promise<void>;
export type Stage = { readonly page: Page; readonly shoot: Shoot; readonly central: Central };

/** Takes a picture of the screen as it stands, in both sizes, numbered in the order of the walk. */
export function camera(page: Page, out: string): Shoot {
  return async (name) => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.waitForTimeout(250);
      await page.screenshot({ path: join(out, `${name}-${String(size.width)}.png`) });
    }
  };
}
