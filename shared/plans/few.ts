/**
 * A list with one more. Hardly anybody has three of anything, and a list that is pushed to is given room for seventeen, which
 * 100,000 people pay for.
 */
export const withOne = <T>(few: readonly T[], one: T): readonly T[] => (few.length === 0 ? [one] : [...few, one]);
