/**
 * A list with one more. Hardly anybody has three of anything, and a list that is pushed to is given room for seventeen: over
 * 100,000 people that is half of what a plan takes.
 */
export const withOne = <T>(few: readonly T[], one: T): readonly T[] => (few.length === 0 ? [one] : [...few, one]);
