import { dateSchema } from '../model/basics.ts';
import { isHeldUnder } from '../model/sitting.ts';
import type { BodyOf } from '../record/body.ts';
import type { SittingState } from '../record/state.ts';
import { awayFrom } from './days.ts';
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
  if (state.sitting?.[field] !== old || fresh === old || !isSound) return refuse('correction_unsound');
  return field === 'heldOn' && leavesMarks(state, old, fresh) ? refuse('day_away_from_marks') : fine;
}

/** From this edition on the day comes no further from the days on which marks were given: cards and deadlines are read by it. */
const DAY_KEPT = 6;

const leavesMarks = ({ sitting, markDays }: SittingState, old: string, fresh: string): boolean =>
  markDays !== null && isHeldUnder(sitting, DAY_KEPT) && awayFrom(markDays, fresh) > awayFrom(markDays, old);

export const mayVoid = (state: SittingState, _: BodyOf<'sitting_voided'>, actor: string | null): Permission =>
  roleOf(state, actor) === 'site-head' ? fine : refuse('role_may_not');
