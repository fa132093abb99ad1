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
