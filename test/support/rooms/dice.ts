/** A number below the one given; numbers that follow from a seed (mulberry32). */
export type Roll = (below: number) => number;

export function dice(seed: number): Roll {
  let a = seed;
  return (below) => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

export const oneOf = <T>(list: readonly T[], roll: Roll): T => list[roll(list.length)]!;
