import { chromium, type Browser } from '@playwright/test';
import { chromiumBinary } from '#scripts/worlds.ts';

/** A stock Chromium without a window; null where there is none on this machine. */
export async function openBrowser(): Promise<Browser | null> {
  const executablePath = chromiumBinary();
  if (executablePath === null) return null;
  // as root, in a container, its sandbox does not start; it only sees pages of this checkout
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: asRoot ? ['--no-sandbox'] : [] });
}
