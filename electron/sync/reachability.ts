/** Whether central answers, as it was found the last time. */
export type Reachability = {
  /** Null before the first look. Where the last one is too long ago, the next begins; what it finds is announced. */
  readonly now: () => boolean | null;
  /** Another central: nothing is known of that one. */
  readonly forget: () => void;
};
type Ports = {
  readonly now: () => Date;
  /** Calls central. */
  readonly look: () => Promise<boolean>;
  readonly changed: () => void;
};

/** How long a look counts, in milliseconds: only a call shows whether central answers, and nobody asks while no page listens. */
export const LOOK_COUNTS_MS = 15_000;

export function createReachability({ now, look, changed }: Ports): Reachability {
  let found: boolean | null = null;
  let last: { readonly at: number } | null = null;
  let isLooking = false;

  async function lookNow(): Promise<void> {
    const mine = { at: now().getTime() };
    last = mine;
    isLooking = true;
    const answers = await look().catch(() => false);
    isLooking = false;
    if (last !== mine) return;
    found = answers;
    changed();
  }

  return {
    now: () => {
      // a clock that was put back must not put the next look off
      const isDue = last === null || Math.abs(now().getTime() - last.at) >= LOOK_COUNTS_MS;
      if (isDue && !isLooking) void lookNow();
      return found;
    },
    forget: () => {
      found = null;
      last = null;
    },
  };
}
