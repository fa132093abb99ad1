import type { Page } from '@playwright/test';

// What runs inside the page while marks are measured: one clock for the keystroke, the tick and the raw put.

type Watch = {
  /** Resolves with the ms from the Enter that is pressed next until this line's row says both copies have it. */
  readonly nextMark: (line: string) => Promise<number>;
  /** ms of one strict put of this text into a store of its own. */
  readonly rawPut: (text: string) => Promise<number>;
};
declare global {
  var kaopingWatch: Watch;
}

/** Puts the watch into the page. */
export async function installWatch(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('kaoping-bench-raw', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('lines', { keyPath: ['log', 'seq'] });
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('no raw database'));
    });
    let pressed = 0;
    let seq = 0;
    addEventListener('keydown', ({ key }) => (pressed = key === 'Enter' ? performance.now() : pressed), true);
    globalThis.kaopingWatch = {
      nextMark: (line) =>
        new Promise((resolve) => {
          const row = document.querySelector(`[data-line="${line}"]`);
          if (row === null) throw new Error(`no line ${line}`);
          const observer = new MutationObserver(() => {
            if (row.getAttribute('data-durability') !== 'both') return;
            observer.disconnect();
            resolve(performance.now() - pressed);
          });
          observer.observe(row, { attributeFilter: ['data-durability'] });
        }),
      rawPut: (text) =>
        new Promise((resolve, reject) => {
          const started = performance.now();
          const writing = db.transaction('lines', 'readwrite', { durability: 'strict' });
          writing.objectStore('lines').put({ log: 'raw', seq: (seq += 1), line: text });
          writing.oncomplete = () => resolve(performance.now() - started);
          writing.onerror = () => reject(new Error('the raw put failed'));
        }),
    };
  });
}
