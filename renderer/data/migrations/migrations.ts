import { lines } from './1-lines.ts';
import { sealedLines } from './2-sealed-lines.ts';
import type { Migration } from './migration.ts';

/** Checks a list when it is written down: versions 1, 2, 3 … without a gap, or a step could be skipped unseen. */
export function defineMigrations(list: readonly Migration[]): readonly Migration[] {
  const gap = list.find(({ to }, index) => to !== index + 1);
  if (gap !== undefined) throw new Error(`migration ${gap.to} is out of order`);
  if (list.length === 0) throw new Error('there is no first migration');
  return list;
}

/** The version the last step leads to. */
export const latestOf = (list: readonly Migration[]): number => list.at(-1)?.to ?? 0;

/** Every form the local database has had, the first first. */
export const MIGRATIONS = defineMigrations([lines, sealedLines]);
