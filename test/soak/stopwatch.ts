import type { Page } from '@playwright/test';

declare global {
  var kaopingLatencies: () => number[];
}

/**
 * Puts a stopwatch into the page that runs by itself: from each Enter to the green tick of its line, in ms. Nothing is asked
 * of the page while marks are typed, because every question compiles a script that the debugger keeps for ever: it would
 * be the measuring that grows.
 */
export async function installStopwatch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const pressed = new Map<string, number>();
    const latencies: number[] = [];
    const onKey = ({ key }: KeyboardEvent): void => {
      const line = document.querySelector<HTMLElement>('[data-line][data-current]')?.dataset['line'];
      if (key === 'Enter' && line !== undefined) pressed.set(line, performance.now());
    };
    const onTick = (records: readonly MutationRecord[]): void => {
      for (const { target } of records) {
        const { line = '', durability } = (target as HTMLElement).dataset;
        const from = pressed.get(line);
        if (durability !== 'both' || from === undefined) continue;
        pressed.delete(line);
        latencies.push(performance.now() - from);
      }
    };
    addEventListener('keydown', onKey, true);
    new MutationObserver(onTick).observe(document.body, { subtree: true, attributeFilter: ['data-durability'] });
    globalThis.kaopingLatencies = () => latencies.splice(0);
  });
}

/** What was measured since it was asked last. */
export const takeLatencies = (page: Page): Promise<number[]> => page.evaluate(() => globalThis.kaopingLatencies());
