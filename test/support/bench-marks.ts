import type { Page } from '@playwright/test';

// What runs inside the page while marks are measured: one clock for the keystroke, the tick and the raw put. Each
// measurement is armed before its key is pressed, because a key press overtakes whatever else is sent to the page.

type Watch = {
  /** From the Enter that is pressed next until this line's row says that both copies have it. */
  readonly armMark: (line: string) => void;
  /** One strict put of this text into a store of its own, asked for by the Q that is pressed next. */
  readonly armPut: (text: string) => void;
  /** ms of what was armed last. */
  readonly result: () => Promise<number>;
  /** ms of one strict put that no key asked for: browsers answer sooner while they attend to no key. */
  readonly idlePut: (text: string) => Promise<number>;
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
    let seq = 0;
    let armed: Promise<number> = Promise.resolve(0);
    const keyDown = (wanted: string): Promise<number> =>
      new Promise((resolve) => {
        const heard = ({ key }: KeyboardEvent): void => {
          if (key !== wanted) return;
          removeEventListener('keydown', heard, true);
          resolve(performance.now());
        };
        addEventListener('keydown', heard, true);
      });
    const idlePut = (text: string): Promise<number> =>
      new Promise((resolve, reject) => {
        const started = performance.now();
        const writing = db.transaction('lines', 'readwrite', { durability: 'strict' });
        writing.objectStore('lines').put({ log: 'raw', seq: (seq += 1), line: text });
        writing.oncomplete = () => resolve(performance.now() - started);
        writing.onerror = () => reject(new Error('the raw put failed'));
      });
    const green = (row: Element): Promise<number> =>
      new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (row.getAttribute('data-durability') !== 'both') return;
          observer.disconnect();
          resolve(performance.now());
        });
        observer.observe(row, { attributeFilter: ['data-durability'] });
      });
    globalThis.kaopingWatch = {
      armMark: (line) => {
        const row = document.querySelector(`[data-line="${line}"]`);
        if (row === null) throw new Error(`no line ${line}`);
        armed = Promise.all([keyDown('Enter'), green(row)]).then(([from, to]) => to - from);
      },
      // from inside the key's own handler: a microtask runs before the browser does anything else
      armPut: (text) => {
        armed = keyDown('q').then(() => idlePut(text));
      },
      result: () => armed,
      idlePut,
    };
  });
}
