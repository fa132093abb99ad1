import { networkOf } from '../parts/network.ts';

/** So many wrong codes from one address within `WINDOW`, and so many from everywhere: guessing forty bits would take ages. */
const MOST = 10;
const MOST_OF_ALL = 300;
const WINDOW = 10 * 60_000;

type Try = { readonly at: number; readonly from: string };
export type Tries = {
  /** Whether no more codes are taken from this address for now. */
  readonly exhausted: (address: string, now: Date) => boolean;
  readonly failed: (address: string, now: Date) => void;
};

/** Counts wrong codes by the address they come from, so that one who guesses does not lock out who was invited. */
export function countTries(): Tries {
  let wrong: readonly Try[] = [];
  return {
    exhausted: (address, now) => {
      wrong = wrong.filter(({ at }) => now.getTime() - at < WINDOW);
      return wrong.length >= MOST_OF_ALL || wrong.filter(({ from }) => from === networkOf(address)).length >= MOST;
    },
    failed: (address, now) => {
      wrong = [...wrong, { at: now.getTime(), from: networkOf(address) }];
    },
  };
}
