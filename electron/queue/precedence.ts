import { breath } from './breath.ts';

/** Lets long work that somebody waits for go before what is done beforehand. */
export type Precedence = {
  /** Work on something by this name has somebody waiting for it until it is done. */
  readonly awaited: <T>(name: string, work: Promise<T>) => Promise<T>;
  /** Where work lets others have their turn; while somebody waits for other work and nobody for this, it stands still. */
  readonly turn: (name: string) => Promise<void>;
};

export function createPrecedence(): Precedence {
  const waiting = new Map<string, number>();
  let still: (() => void)[] = [];

  function wait(name: string, more: number): void {
    const left = (waiting.get(name) ?? 0) + more;
    if (left === 0) waiting.delete(name);
    else waiting.set(name, left);
    const looked = still;
    still = [];
    for (const look of looked) look();
  }
  return {
    awaited: async (name, work) => {
      wait(name, 1);
      try {
        return await work;
      } finally {
        wait(name, -1);
      }
    },
    turn: async (name) => {
      await breath();
      while (waiting.size > 0 && !waiting.has(name)) await new Promise<void>((look) => still.push(look));
    },
  };
}
