/** A source of chance that a seed repeats (mulberry32). */
export type Chance = {
  /** A whole number from 0 to before `below`. */
  readonly upTo: (below: number) => number;
  readonly oneOf: <T>(choices: readonly T[]) => T;
  /** True once in `often` times. */
  readonly once: (often: number) => boolean;
  readonly shuffled: <T>(items: readonly T[]) => T[];
};

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (below: number): number => Math.floor(next() * below);
  return {
    upTo,
    oneOf: (choices) => {
      const choice = choices[upTo(choices.length)];
      if (choice === undefined) throw new Error('nothing to choose from');
      return choice;
    },
    once: (often) => upTo(often) === 0,
    shuffled: (items) => {
      const left = [...items];
      return items.map(() => left.splice(upTo(left.length), 1)[0] as (typeof items)[number]);
    },
  };
}
