import { isHeldUnder } from '../model/sitting.ts';
import type { Person } from '../model/staff.ts';
import type { SheetRef } from '../model/sheet.ts';
import { tooWideWay } from '../procedures/parts/too-wide.ts';
import { procedureOf } from '../procedures/registry.ts';
import type { BodyOf } from '../record/body.ts';
import { hasTask, isDivided } from '../record/division.ts';
import { hasPanels } from '../record/panels.ts';
import type { SittingState } from '../record/state.ts';
import { fine, refuse, type Permission } from './refusal.ts';

// 按任务分工 (本场次规定): as many examiners a task as the sitting asks for a candidate, nobody twice, and every task of the scheme.
// Settled with the first mark, clock or stand-in; from then on tasks change hands only with the seat they go with.

const EDITION = 10;

/** Tasks are divided before anything is marked; divided again, or taken back, they are so for a reason. */
export function mayDivide(state: SittingState, { shares, reason }: BodyOf<'tasks_divided'>): Permission {
  const bar = divisionBar(state);
  if (bar !== null) return refuse(bar);
  if (isDivided(state) && reason.trim() === '') return refuse('reason_needed');
  return shares.length === 0 ? fine : isMadeUp(state, shares);
}

/** Why nobody may divide the tasks of this sitting now, or take a division back; null where somebody may. */
export function divisionBar(state: SittingState) {
  const { sitting, scheme } = state;
  if (sitting === null || !isHeldUnder(sitting, EDITION)) return 'division_not_here';
  if (scheme === null) return 'division_without_scheme';
  if (isBegun(state)) return 'division_frozen';
  if (hasPanels(state)) return 'division_with_groups';
  // a third marks whole sheets and the lead picks between them; of divided tasks there are none
  const isByWhole = sitting.settings.maxSpread !== null && tooWideWay(sitting) !== 'conferral';
  return isByWhole ? 'division_with_third' : null;
}

/** Everybody of the group, once, and every task as often as the sitting asks for. */
function isMadeUp(state: SittingState, shares: BodyOf<'tasks_divided'>['shares']): Permission {
  const ids = shares.map(({ personId }) => personId);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) return refuse('division_twice', { name: state.people.get(twice)?.name ?? '' });
  const { roles } = procedureOf(state.sitting).group;
  const members = ids.map((id) => state.people.get(id));
  if (members.includes(undefined)) return refuse('person_unknown');
  if (!members.every((one) => one !== undefined && roles.includes(one.role))) return refuse('role_may_not');
  const tasks = state.scheme?.tasks ?? [];
  const given = shares.flatMap((share) => share.tasks);
  if (given.some((task) => task > tasks.length)) return refuse('line_unknown');
  const need = state.sitting?.settings.examinersPerCandidate ?? 0;
  const counts = tasks.map(({ name }, at) => ({ name, have: given.filter((task) => task === at + 1).length }));
  const wrong = counts.find(({ have }) => have !== need);
  return wrong === undefined ? fine : refuse('division_size', { ...wrong, need });
}

const isBegun = ({ sheets, clocks, handovers, standIns }: SittingState): boolean =>
  sheets.size > 0 || clocks.size > 0 || handovers.length > 0 || standIns.length > 0;

/** Nobody writes on a line, or turns the clock, of a task that others mark. */
export function isTheirTask(state: SittingState, ref: SheetRef, task: number): Permission {
  const name = state.people.get(ref.examinerId)?.name ?? '';
  const of = state.scheme?.tasks[task - 1]?.name ?? '';
  return hasTask(state, ref, task) ? fine : refuse('task_of_others', { name, task: of });
}

/** Whoever has tasks of their own stays one of the group, as long as they are not divided anew. */
export function dividersStay({ division, sitting }: SittingState, people: readonly Person[]): Permission {
  const { roles } = procedureOf(sitting).group;
  const lost = people.find(
    (one) => !roles.includes(one.role) && division.some((share) => share.personId === one.personId),
  );
  return lost === undefined ? fine : refuse('division_member', { name: lost.name });
}
