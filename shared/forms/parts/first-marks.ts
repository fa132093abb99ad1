import type { MarkChange, Sheet } from '#shared/record/state.ts';

// What a sheet said before anything on it was changed: paper shows first marks beside those that count.

type Marked = Pick<Sheet, 'scores' | 'vetoes'>;

/** Marks and vetoes of a sheet as they first stood, by taking its changes back, the last one first. */
export function firstMarks({ scores, vetoes }: Marked, changes: readonly MarkChange[]): Marked {
  const first = { scores: { ...scores }, vetoes: { ...vetoes } };
  for (const { line, change, at, by, seq } of [...changes].reverse()) {
    if (change.what === 'score') put(first.scores, line, change.was === null ? null : { score: change.was, seq });
    else put(first.vetoes, line, change.was === null ? null : { reason: change.was, witness: '', at, by, seq });
  }
  return first;
}

function put<T>(map: Record<string, T>, key: string, value: T | null): void {
  if (value === null) Reflect.deleteProperty(map, key);
  else map[key] = value;
}
