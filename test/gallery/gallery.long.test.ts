import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveBuiltGallery } from '#scripts/serve-gallery.ts';
import { openBrowser } from './browser.ts';
import { layoutFaults } from './layout.ts';
import { SIZES, type Size } from './sizes.ts';

// A walk through the gallery: every screen in every state says nothing to the console, gives axe nothing to complain about,
// and lies whole on the screens of the rooms. With KAOPING_OUT the pictures are kept, for people.

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = process.env['KAOPING_OUT'] === undefined ? null : join(process.env['KAOPING_OUT'], 'gallery');
/** Only these, while one of them is mended. */
const only = process.env['KAOPING_GALLERY'] ?? '';

type AxeResult = { readonly violations: { readonly id: string; readonly nodes: { readonly html: string }[] }[] };

let browser: Browser;
let gallery: Awaited<ReturnType<typeof serveBuiltGallery>>;
let addresses: string[] = [];
beforeAll(async () => {
  const opened = await openBrowser();
  if (opened === null) throw new Error('the gallery needs a Chromium');
  browser = opened;
  gallery = await serveBuiltGallery();
  const page = await browser.newPage();
  await page.goto(gallery.url);
  const links = page.locator('a[href*="state="]');
  await links.first().waitFor();
  addresses = (await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '')))
    .map((link) => link.replace('?state=', ''))
    .filter((address) => address.startsWith(only));
  await page.close();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await gallery.close();
});

const SHEETS = 8;

// two at a time, for the two cores that the browser's own processes can use
test.concurrent.each(Array.from({ length: SHEETS }, (_, at) => at))(
  'part %i of the states: quiet, accessible, whole at every size',
  async (part) => {
    const found: Record<string, string[]> = {};
    for (const address of addresses.filter((_, at) => at % SHEETS === part)) {
      const faults = await faultsOf(address);
      if (faults.length > 0) found[address] = faults;
    }
    expect(found).toEqual({});
  },
  600_000,
);

async function faultsOf(address: string): Promise<string[]> {
  const context = await browser.newContext({ viewport: SIZES.desk, timezoneId: 'Asia/Shanghai', locale: 'zh-CN' });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  await page.clock.setFixedTime('2026-11-20T10:00:00Z');
  await page.goto(`${gallery.url}?state=${address}`);
  await page.locator('#root[data-stands]').waitFor({ timeout: 60_000 });
  const faults: string[] = [];
  for (const size of Object.keys(SIZES) as Size[]) {
    await page.setViewportSize(SIZES[size]);
    // two frames: one in which the screen hears of its size, one in which it lies
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    faults.push(...(await layoutFaults(page)).map((fault) => `${size}: ${fault}`));
    await keepPicture(page, address, size);
  }
  faults.push(...(await axeFaults(page)), ...said);
  await context.close();
  return faults;
}

async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResult>('axe.run()');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe ${id}: ${html.slice(0, 120)}`));
}

async function keepPicture(page: Page, address: string, size: Size): Promise<void> {
  if (pictures === null) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${address.replace('/', '-')}-${size}.png`) });
}
