import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Shoot } from './camera.ts';
import { smallPng } from './small-png.ts';

/** Small enough that its words can still be read at the width of a page. */
const SIZE = { width: 1080, height: 660 };

/** Takes pictures for the handbook: one size, few colours. */
export function handbookCamera(current: () => Page, out: string): Shoot {
  return async (name) => {
    const page = current();
    await page.setViewportSize(SIZE);
    await page.waitForTimeout(400);
    writeFileSync(join(out, `${name}.png`), smallPng(await page.screenshot({ caret: 'initial' })));
  };
}
