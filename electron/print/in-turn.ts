/**
 * Works on several items at once, `width` of them at most, and hands each result to `take` in the order of the items, one after
 * the other. Rejects with the first that fails; what is under way then comes to its own end, unheard.
 */
export async function inTurn<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
  take: (item: T, result: R) => Promise<void>,
): Promise<void> {
  const begun: Promise<R>[] = [];
  const beginUpTo = (count: number): void => {
    for (const item of items.slice(begun.length, count)) {
      const working = work(item);
      working.catch(() => undefined);
      begun.push(working);
    }
  };
  for (const [at, item] of items.entries()) {
    beginUpTo(at + width);
    const result = await (begun[at] as Promise<R>);
    // the next one need not wait until this one is on the disk
    beginUpTo(at + 1 + width);
    await take(item, result);
  }
}
