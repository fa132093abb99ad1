import { isLockedHere } from '#renderer/data/locked.ts';
import type { KnownPlan } from './plans.ts';
import type { SittingSummary } from './sitting-summary.ts';

// What the first screen may show of a sitting that is locked here: that it is there, and on which day it was written to last.

/** A sitting as the first screen may show it; of a locked one neither title nor day, room, plan or people. */
export const veiled = (summary: SittingSummary): SittingSummary =>
  isLockedHere(summary.log) ? { ...summary, sitting: null, voided: null, root: null } : summary;

/** Those of which everything may be shown. */
export const unlocked = (sittings: readonly SittingSummary[]): readonly SittingSummary[] =>
  sittings.filter(({ log }) => !isLockedHere(log));

/** Whether a plan tells of a locked sitting: its people and results are those of all its sittings. */
export const isPlanLocked = ({ sittings }: KnownPlan): boolean => sittings.some(({ log }) => isLockedHere(log));
