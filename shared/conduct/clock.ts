import { isHeldUnder } from '../model/sitting.ts';
import type { Role } from '../model/staff.ts';
import type { Body } from '../record/body.ts';
import { KINDS } from '../record/kinds.ts';
import type { SittingState } from '../record/state.ts';
import { err, ok, type Result } from '../base/result.ts';

/** A clock may be set right by two minutes without anyone having to say why. */
const CLOCK_SLACK_MS = 120_000;

/** Who may say why the clock was set back. */
export const mayExplainClock = (role: Role): boolean => role === 'supervisor' || role === 'site-head';

/** Whether anybody on the staff list may. */
export const someoneMayExplain = (state: SittingState): boolean =>
  [...state.people.values()].some(({ role }) => mayExplainClock(role));

/** No entry was written before this program was: a clock that says so stopped, or tells of a day that was never held. */
const APP_BEGAN = '2026-01-01T00:00:00.000Z';
/** From this edition on only a clock that was set back is explained: an explanation sets the time that counts. */
const JUMP_NEEDED = 6;

/** Nothing else may be recorded before someone has explained, and nothing at all at a time that can't be. */
export type ClockRefusal =
  | { readonly kind: 'clock_set_back'; readonly detail: { readonly minutes: number } }
  | { readonly kind: 'clock_before_app' | 'clock_not_set_back' };

/** A clock that was set back: what it shows, and the time on record it lies before by more than the slack. */
export type SetBack = { readonly at: string; readonly latest: string; readonly minutes: number };

/** Holds a wall time against the record; null while the clock runs on. Once explained, it counts from the explanation. */
export function clockSetBack({ clock }: SittingState, at: string): SetBack | null {
  if (clock === null) return null;
  const behind = Date.parse(clock) - Date.parse(at);
  return behind > CLOCK_SLACK_MS ? { at, latest: clock, minutes: Math.floor(behind / 60_000) } : null;
}

/**
 * Judges an entry's time. After a clock was set back only the explanation may be recorded, and what it takes for someone to
 * give it: their key, and the staff list while it names nobody who may.
 */
export function mayRecordAt(state: SittingState, body: Body, at: string): Result<null, ClockRefusal> {
  if (at < APP_BEGAN) return err({ kind: 'clock_before_app' });
  const back = clockSetBack(state, at);
  if (back === null && explainsClock(body) && isHeldUnder(state.sitting, JUMP_NEEDED))
    return err({ kind: 'clock_not_set_back' });
  if (back === null || isPartOfExplaining(state, body)) return ok(null);
  return err({ kind: 'clock_set_back', detail: { minutes: back.minutes } });
}

function isPartOfExplaining(state: SittingState, body: Body): boolean {
  // A station that takes over has its own clock, and must be in the record before anyone can explain anything at it.
  return body.type === 'exception_explained' ? explainsClock(body) : leadsOn(state, body);
}

const explainsClock = (body: Body): boolean => body.type === 'exception_explained' && body.what === 'clock_set_back';

/** Whether an entry opens the way for whoever may explain: it may always come, or only while nobody could. */
export function leadsOn(state: SittingState, { type }: Body): boolean {
  const trait = KINDS[type].leadsOn;
  return trait === 'staff' ? !someoneMayExplain(state) : trait;
}
