import { nothingComputed, type Computed } from './projection.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';

/** Where a log leads: the state behind its entries, and what was computed of it so far. */
export type Reached = { readonly state: SittingState; readonly computed: Computed };

export const NOWHERE: Reached = { state: EMPTY_STATE, computed: nothingComputed() };

/** One sitting's: what the store was last seen to end in, and what the last batch would lead to. */
type Kept = { readonly stored: Reached | null; readonly next: Reached | null };

export type ReachedCache = {
  /** What the log with that last hash leads to, or null where it is not kept. */
  readonly at: (sittingId: string, hash: string) => Reached | null;
  readonly keep: (sittingId: string, reached: Reached) => void;
};

/**
 * Keeps what logs lead to, found by the hash of their last entry. That hash stands for every entry before it, so whatever the
 * store did or did not take in, a state found here is the state that replaying the store would give. Whoever was asked about
 * longest ago goes first once all of them together hold more than `mostEntries`.
 */
export function reachedCache(mostEntries: number): ReachedCache {
  const sittings = new Map<string, Kept>();
  return {
    at: (sittingId, hash) => {
      const kept = sittings.get(sittingId);
      if (kept === undefined) return null;
      const found = [kept.next, kept.stored].find((one) => one?.state.head.hash === hash) ?? null;
      if (found === null) return null;
      sittings.delete(sittingId);
      // Asked for, so it is stored; what came before it will not be asked for again.
      sittings.set(sittingId, { stored: found, next: found === kept.stored ? kept.next : null });
      return found;
    },
    keep: (sittingId, reached) => {
      const stored = sittings.get(sittingId)?.stored ?? null;
      sittings.delete(sittingId);
      sittings.set(sittingId, { stored, next: reached });
      let entries = [...sittings.values()].reduce((sum, kept) => sum + sizeOf(kept), 0);
      for (const [id, kept] of sittings) {
        if (entries <= mostEntries || sittings.size === 1) break;
        sittings.delete(id);
        entries -= sizeOf(kept);
      }
    },
  };
}

/** The two of a sitting share most of what they hold. */
const sizeOf = ({ stored, next }: Kept): number => Math.max(entriesIn(stored), entriesIn(next));
const entriesIn = (reached: Reached | null): number => (reached === null ? 0 : reached.state.head.seq + 1);
