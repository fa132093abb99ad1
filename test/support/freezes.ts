import type { Page } from '@playwright/test';

declare global {
  /** ms of each stretch in which the page took no press and drew nothing, as long as it was 50 ms or more. */
  var kaopingFreezes: number[] | undefined;
}

/** Tells from now on how long the page is held up, as its browser measures it (Long Tasks, W3C). */
export async function watchFreezes(page: Page): Promise<{ readonly longest: () => Promise<number> }> {
  await page.evaluate(() => {
    globalThis.kaopingFreezes = [];
    const watch = new PerformanceObserver((list) => {
      globalThis.kaopingFreezes?.push(...list.getEntries().map(({ duration }) => duration));
    });
    watch.observe({ type: 'longtask' });
  });
  return {
    /** The longest since it was asked last; 0 where none was worth telling. */
    longest: () =>
      page.evaluate(async () => {
        // what was long is told in a task of its own
        await new Promise((done) => setTimeout(done, 100));
        return Math.max(0, ...(globalThis.kaopingFreezes?.splice(0) ?? []));
      }),
  };
}
