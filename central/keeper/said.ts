import type { Store } from '../store/port.ts';

/** What a command says, and whether it was done. */
export type Said = { readonly done: boolean; readonly lines: readonly string[] };

/** A command of the keeper's: what it works on, and what was typed behind its name. */
export type Command = (
  desk: { readonly store: Store; readonly now: Date; readonly account: string },
  typed: readonly string[],
) => Promise<Said>;

export const refused = (line: string): Said => ({ done: false, lines: [line] });

/** The one thing whose number begins so; null where none does, or several do. Eight characters are the least. */
export function meant<T>(all: readonly T[], idOf: (one: T) => string, start: string): T | null {
  const found = start.length < 8 ? [] : all.filter((one) => idOf(one).startsWith(start.toLowerCase()));
  return found.length === 1 ? (found[0] ?? null) : null;
}
