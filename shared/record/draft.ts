import type { SittingState } from './state.ts';

/** A state whose maps may be written: it lives only while a fold is under way. */
export type Draft = {
  -readonly [K in keyof SittingState]: SittingState[K] extends ReadonlyMap<infer A, infer B>
    ? Map<A, B>
    : SittingState[K];
};

/** A record with one value put in, or taken out where it is null. */
export function put<T>(record: Readonly<Record<string, T>>, key: string, value: T | null): Readonly<Record<string, T>> {
  if (value !== null) return { ...record, [key]: value };
  const { [key]: dropped, ...rest } = record;
  return rest;
}

/** The same for a long run of entries, which copies a record once. `mine`: records that this run has made, so that it may write on them. */
export function putInRun<T>(
  record: Readonly<Record<string, T>>,
  key: string,
  value: T | null,
  mine: Set<object>,
): Readonly<Record<string, T>> {
  if (value !== null && mine.has(record)) {
    (record as Record<string, T>)[key] = value;
    return record;
  }
  const copy = put(record, key, value);
  mine.add(copy);
  return copy;
}

/**
 * The list with one more: a long run of entries copies it once, not once an entry. `mine`: lists that this run has copied, so
 * that it may write on them.
 */
export function appended<T>(list: readonly T[], item: T, mine: Set<object>): readonly T[] {
  if (mine.has(list)) {
    (list as T[]).push(item);
    return list;
  }
  const copy = [...list, item];
  mine.add(copy);
  return copy;
}
