import type { Role } from '../model/staff.ts';
import type { Body, BodyOf } from '../record/body.ts';
import type { SittingState } from '../record/state.ts';
import { err, ok, type Result } from '../base/result.ts';
import { leadsOn, mayExplainClock } from './clock.ts';

/** Nothing may be recorded while the third copy that this sitting must have is not being kept. */
export type ThirdCopyRefusal = { readonly kind: 'third_copy_missing' };

/** Who may let work go on without the third copy: those who answer for a clock, too. */
export const mayWaiveThirdCopy = (role: Role): boolean => mayExplainClock(role);

/**
 * Judges an entry while the third copy is not being kept. Where the sitting says `stop` only what leads on may be recorded:
 * the waiver, an explanation, and what it takes for somebody to give them.
 */
export function mayRecordWithoutThirdCopy(state: SittingState, body: Body): Result<null, ThirdCopyRefusal> {
  const opensTheWay = body.type === 'third_copy_ruled' || leadsOn(state, body);
  return state.thirdCopy === 'warn' || opensTheWay ? ok(null) : err({ kind: 'third_copy_missing' });
}

/** What keeps somebody from setting the rule: `stop` is anyone's to ask for; taking it back needs the right person and a reason. */
export function thirdCopyFault(
  state: SittingState,
  { whenGone, reason }: BodyOf<'third_copy_ruled'>,
  actor: string | null,
): 'sign_in_first' | 'role_may_not' | 'third_copy_reason' | null {
  if (whenGone === 'stop' || state.thirdCopy === 'warn') return null;
  if (actor === null) return 'sign_in_first';
  const role = state.people.get(actor)?.role;
  if (role === undefined || !mayWaiveThirdCopy(role)) return 'role_may_not';
  return reason.trim() === '' ? 'third_copy_reason' : null;
}
