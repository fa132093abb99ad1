import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Central } from '#central/start.ts';
import type { World } from '../e2e/fixtures.ts';

/** The old laptop in the room, and a screen on a desk. */
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
] as const;

export type Shoot = (name: string) => Promise<void>;
export type Stage = {
  readonly page: Page;
  readonly shoot: Shoot;
  readonly central: Central;
  readonly world: World;
  /** A folder that stands for a stick: the system's dialog answers with it. */
  readonly stick: string;
  /** Another computer, with nothing on it; the pictures are of it from then on. */
  readonly another: () => Promise<Page>;
};

/** Takes a picture of the screen as it stands, in both sizes, numbered in the order of the walk. */
export function camera(current: () => Page, out: string): Shoot {
  return async (name) => {
    const page = current();
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.waitForTimeout(250);
      await page.screenshot({ path: join(out, `${name}-${String(size.width)}.png`) });
    }
  };
}
