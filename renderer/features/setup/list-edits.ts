/** A list with one item replaced, taken out, or swapped with another; the list itself stays as it was. */
export const replaced = <T>(list: readonly T[], index: number, item: T): T[] =>
  list.map((old, at) => (at === index ? item : old));

export const removed = <T>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index);

export function swapped<T>(list: readonly T[], index: number, other: number): T[] {
  const [a, b] = [list[index], list[other]];
  if (a === undefined || b === undefined) return [...list];
  return list.map((item, at) => (at === index ? b : at === other ? a : item));
}
