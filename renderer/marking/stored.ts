import { durabilityOf, type LogView } from '#renderer/data/log-view.ts';

/** Where a mark stands: no entry, on its way, in one copy, in both, or kept out by a failure that waits for a person. */
export type Stored = 'unscored' | 'none' | 'one' | 'both' | 'failed';

/** Where the entry with this sequence number stands. */
export function storedOf({ copies, failure }: LogView, seq: number | undefined): Stored {
  if (seq === undefined) return 'unscored';
  const durability = durabilityOf(copies, seq);
  return durability !== 'both' && failure !== null ? 'failed' : durability;
}
