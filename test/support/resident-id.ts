const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A resident ID number of somebody invented, from its first seventeen digits (GB 11643): the eighteenth checks them. */
export function residentId(seventeen: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(seventeen[place]), 0);
  return `${seventeen}${'10X98765432'.charAt(sum % 11)}`;
}
