import type { Migration } from './migration.ts';

/** The first form: the lines of every sitting's log, by log and number. */
export const lines: Migration = {
  to: 1,
  stores: { lines: '[log+seq]' },
  upgrade: () => Promise.resolve(),
};
