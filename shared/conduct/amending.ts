import { dateSchema } from '../model/basics.ts';
import type { BodyOf } from '../record/body.ts';
import type { SittingState } from '../record/state.ts';
import { roleOf } from './known.ts';
import { fine, refuse, type Permission } from './refusal.ts';

// A sitting's name, room or day put right, and a sitting that should never have been. Both are the site head's to answer for,
// and both come before the closing: what was closed stands, and is contested in another way.

export function mayCorrectSitting(
  state: SittingState,
  { field, old, fresh }: BodyOf<'sitting_corrected'>,
  actor: string | null,
): Permission {
  if (roleOf(state, actor) !== 'site-head') return refuse('role_may_not');
  const isSound = field === 'heldOn' ? dateSchema.safeParse(fresh).success : field === 'room' || fresh.trim() !== '';
  return state.sitting?.[field] === old && fresh !== old && isSound ? fine : refuse('correction_unsound');
}

export const mayVoid = (state: SittingState, _: BodyOf<'sitting_voided'>, actor: string | null): Permission =>
  roleOf(state, actor) === 'site-head' ? fine : refuse('role_may_not');
