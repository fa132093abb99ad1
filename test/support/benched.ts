import type { Bound } from '#scripts/bench-bounds.ts';

/** What a bench answers: for a person, for a machine, and what of it has a limit. */
export type Benched = {
  readonly text: string;
  readonly figures: Readonly<Record<string, unknown>>;
  readonly bounds?: readonly Bound[];
};
