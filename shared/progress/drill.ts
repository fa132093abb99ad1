import { z } from 'zod';
import { factsKey, type SittingState } from '../record/state.ts';

// 应急演练: on a practice sitting somebody pulls the plug, pulls the stick, fills the disk, sets the clock wrong and turns the printer
// off; the app sees for itself that it happened, and holds afterwards what is on record against what was before. It decides nothing.

export const DRILL_STEPS = ['plug', 'stick', 'disk', 'clock', 'printer'] as const;
export type DrillStep = (typeof DRILL_STEPS)[number];

/** Under which rule the record states how far a step has come. */
export const drillRule = (step: DrillStep): string => `forms.drill-${step}`;

const by = z.string().max(200);
/** How things stood when a step was begun; the entry that says so must still be there at its end. */
const begunSchema = z.object({
  phase: z.literal('begun'),
  ...{ by, run: z.string().max(40), ms: z.number().min(0), wall: z.number().min(0), prints: z.int().min(0) },
});
const doneSchema = z.object({
  phase: z.literal('done'),
  /** The entry with which the step was begun, its hash, and how many have followed it. */
  ...{ by, of: z.int().min(0), hash: z.string().max(64), entries: z.int().min(0) },
});
const skippedSchema = z.object({ phase: z.literal('skipped'), by, reason: z.string().max(500) });
const factSchema = z.discriminatedUnion('phase', [begunSchema, doneSchema, skippedSchema]);
export type Begun = z.infer<typeof begunSchema>;
export type DrillFact = z.infer<typeof factSchema> & { readonly at: string; readonly seq: number };

/** How far a step has come as the record says it; null before it was begun. */
export function drillFact({ facts }: SittingState, step: DrillStep): DrillFact | null {
  const stated = facts.get(factsKey(drillRule(step), null));
  const read = factSchema.safeParse(stated?.facts);
  return stated === undefined || !read.success ? null : { ...read.data, at: stated.at, seq: stated.seq };
}

/** What the app sees of itself and the computer at a moment. */
export type Seen = {
  /** The host's own run and its clock that nobody sets; wall time in milliseconds. */
  readonly run: string;
  readonly ms: number;
  readonly wall: number;
  /** Whether the third copy is kept; null where no stick was chosen. */
  readonly isStickKept: boolean | null;
  /** Whether the disk is too full for the sitting, or refused an entry. */
  readonly isFull: boolean;
  /** Papers of this sitting that were printed here. */
  readonly prints: number;
  /** Whether the window was closed in the ordinary way since the step was begun. */
  readonly wasClosed: boolean;
};

const MINUTE_MS = 60_000;
/** A wall clock that is off by more was set, one off by less is right again. */
const DRIFT = { set: 10 * MINUTE_MS, right: MINUTE_MS };
const drift = (begun: Begun, seen: Seen): number =>
  seen.run === begun.run ? Math.abs(seen.wall - begun.wall - (seen.ms - begun.ms)) : 0;

/** Whether what the step asks for can be seen to happen now. */
export function isHappening(step: DrillStep, begun: Begun, seen: Seen): boolean {
  switch (step) {
    case 'plug':
      return seen.run !== begun.run && !seen.wasClosed;
    case 'stick':
      return seen.isStickKept === false;
    case 'disk':
      return seen.isFull;
    case 'clock':
      return drift(begun, seen) > DRIFT.set;
    case 'printer':
      return seen.prints > begun.prints;
  }
}

/** Whether things are as they were before. */
export function isRestored(step: DrillStep, begun: Begun, seen: Seen): boolean {
  switch (step) {
    case 'plug':
    case 'printer':
      return true;
    case 'stick':
      return seen.isStickKept === true;
    case 'disk':
      return !seen.isFull;
    case 'clock':
      return drift(begun, seen) < DRIFT.right;
  }
}
