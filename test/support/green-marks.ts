import type { Page } from '@playwright/test';
import type { Shown } from './mark-ledger.ts';

// What a person sees of the marks, taken from the screen itself: the candidate chosen in the queue, the rows of the sheet,
// their ticks and the points taken off.

type Row = Shown & { readonly durability: string };
declare global {
  var kaopingRows: () => Row[];
  var kaopingGreen: (mark: Shown) => Promise<void>;
}

/** Tells of every mark at the moment its tick is green on screen. To be called once a loaded page. */
export async function watchGreen(page: Page, seen: (mark: Shown) => void): Promise<void> {
  await page.exposeFunction('kaopingGreen', seen).catch((error: unknown) => {
    // a page that loaded again has it still
    if (!String(error).includes('registered')) throw error;
  });
  await installRows(page);
  await page.evaluate(() => {
    const told = new Map<string, number>();
    const tell = (): void => {
      for (const { durability, ...mark } of globalThis.kaopingRows()) {
        const key = `${mark.candidate} ${mark.line}`;
        if (durability !== 'both' || told.get(key) === mark.off) continue;
        told.set(key, mark.off);
        void globalThis.kaopingGreen(mark);
      }
    };
    const options = { subtree: true, childList: true, attributeFilter: ['data-durability'] };
    new MutationObserver(tell).observe(document.body, options);
  });
}

/** Reads the sheets of these candidates from the screen, after every tick has settled: scored rows only. */
export async function readSheets(page: Page, candidates: readonly string[]): Promise<Shown[]> {
  await installRows(page);
  const shown: Shown[] = [];
  for (const candidate of candidates) {
    await chooseSheet(page, candidate);
    // what was half typed when the blow fell covers the mark on record: it is given up, as a person would
    if ((await page.locator('[data-line][data-durability="typing"]').count()) > 0) await page.keyboard.press('Escape');
    await page.waitForFunction(() =>
      globalThis.kaopingRows().every(({ durability }) => durability !== 'none' && durability !== 'one'),
    );
    const rows = await page.evaluate(() => globalThis.kaopingRows());
    const wrong = rows.find((row) => row.candidate !== candidate || row.durability === 'failed');
    if (wrong !== undefined) throw new Error(`the sheet on screen can’t be judged: ${JSON.stringify(wrong)}`);
    shown.push(...rows.map(({ durability: _, ...mark }) => mark));
  }
  return shown;
}

/** Goes to the sheet of a candidate by its address, wherever the queue stands. */
export async function chooseSheet(page: Page, candidate: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `${location.hash.split('?')[0] ?? ''}?candidate=${id}`;
  }, candidate);
  await page.locator(`[data-candidate="${candidate}"][aria-selected=true]`).waitFor();
}

/** The candidates in the queue, top to bottom. */
export const candidatesOnScreen = (page: Page): Promise<string[]> =>
  page
    .locator('[data-candidate]')
    .evaluateAll((rows) => rows.flatMap((row) => (row as HTMLElement).dataset['candidate'] ?? []));

/** The lines of the sheet on screen, top to bottom, and whose sheet it is. */
export function sheetOnScreen(page: Page): Promise<{ readonly candidate: string; readonly lines: string[] }> {
  return page.evaluate(() => ({
    candidate: document.querySelector<HTMLElement>('[data-candidate][aria-selected=true]')?.dataset['candidate'] ?? '',
    lines: [...document.querySelectorAll<HTMLElement>('[data-line]')].map((row) => row.dataset['line'] ?? ''),
  }));
}

/** Puts the reader of the screen into the page: the scored rows of the sheet, as they look at this moment. */
async function installRows(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.kaopingRows = () => {
      const chosen = document.querySelector<HTMLElement>('[data-candidate][aria-selected=true]');
      const candidate = chosen?.dataset['candidate'];
      if (candidate === undefined) return [];
      return [...document.querySelectorAll<HTMLElement>('[data-line]')].flatMap((row) => {
        const text = row.querySelector('.scoring-off')?.textContent ?? '';
        const { line = '', durability = '' } = row.dataset;
        return text === '' || durability === 'typing' || durability === 'unscored'
          ? []
          : [{ candidate, line, durability, off: Math.round(Number(text) * 100) }];
      });
    };
  });
}
