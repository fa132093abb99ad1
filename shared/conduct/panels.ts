import type { Panel } from '../model/panels.ts';
import { isHeldUnder } from '../model/sitting.ts';
import { leads, type Person } from '../model/staff.ts';
import { holderOf, seatsOfPanel } from '../procedures/parts/seats.ts';
import { procedureOf } from '../procedures/registry.ts';
import type { BodyOf } from '../record/body.ts';
import { isDivided } from '../record/division.ts';
import { hasPanels, panelOf } from '../record/panels.ts';
import { isRecused } from '../record/recusal.ts';
import { leadsHere } from './own-lead.ts';
import type { SittingState } from '../record/state.ts';
import { refuseRecused } from './recusal.ts';
import { fine, refuse, type Permission } from './refusal.ts';

// 评审组 (渝职鉴发〔2022〕8号 六（三）): every panel has as many experts as the sitting asks for, one of them its lead, and nobody sits on two.
// 考评组 of 技能操作 (本场次规定) the same, but for the lead: a group may have one of its own, or one above it who signs for it.
// Who sits where is settled with the first mark; whoever has no mark yet may still be moved to another panel, for a reason.

/** From this edition on a sitting may have several panels. */
export const SEVERAL_PANELS = 9;

/** Panels are formed before anything is marked or anybody stands in for somebody; formed again, they are so for a reason. */
export function mayFormPanels(state: SittingState, { panels, reason }: BodyOf<'panels_formed'>): Permission {
  if (!isHeldUnder(state.sitting, SEVERAL_PANELS)) return refuse('panels_not_here');
  if (state.sheets.size > 0 || state.handovers.length > 0 || state.standIns.length > 0) return refuse('panels_frozen');
  if (hasPanels(state) && reason.trim() === '') return refuse('reason_needed');
  if (panels.length > 0 && isDivided(state)) return refuse('groups_of_division');
  const seated = panels.flatMap(({ scorers }) => scorers);
  const twice = seated.find((id, at) => seated.indexOf(id) !== at);
  if (twice !== undefined) return refuse('panel_member_twice', { name: state.people.get(twice)?.name ?? '' });
  if (new Set(panels.map(({ name }) => name)).size < panels.length) return refuse('panel_name_twice');
  const faults = panels.map((panel) => madeUp(state, panel));
  return faults.find(({ ok }) => !ok) ?? fine;
}

/** As many of the group as the sitting asks for, one of them the lead where each has one, and never two. */
function madeUp({ people, sitting }: SittingState, { name, scorers }: Panel): Permission {
  const { group } = procedureOf(sitting);
  const members = scorers.map((id) => people.get(id));
  if (members.includes(undefined)) return refuse('person_unknown');
  const roles = members.flatMap((one) => one?.role ?? []);
  if (!roles.every((role) => group.roles.includes(role))) return refuse('role_may_not');
  const need = sitting?.settings.examinersPerCandidate ?? 0;
  if (roles.length !== need) return refuse('panel_size', { name, have: roles.length, need });
  const have = roles.filter(leads).length;
  if (!group.teams.areLed) return have <= 1 ? fine : refuse('panel_two_leads', { name, have });
  return have === 1 ? fine : refuse('panel_lead', { name });
}

/** Everybody goes to a panel that stands and whose members may judge them; whoever has a mark stays where they are. */
export function mayAssign(
  state: SittingState,
  { places, reason }: BodyOf<'candidates_assigned'>,
  actor: string | null,
): Permission {
  if (!isHeldUnder(state.sitting, SEVERAL_PANELS) || !hasPanels(state)) return refuse('panels_not_here');
  const ids = new Set(places.map(({ candidateId }) => candidateId));
  if (ids.size < places.length) return refuse('assigned_twice');
  for (const { candidateId, panel: name } of places) {
    const candidate = state.candidates.get(candidateId);
    if (candidate === undefined) return refuse('candidate_unknown');
    const panel = state.panels.find((one) => one.name === name);
    if (panel === undefined) return refuse('panel_unknown', { name });
    const before = panelOf(state, candidateId);
    if (before?.name === name) continue;
    if (isBegun(state, candidateId)) return refuse('assignment_late', { name: candidate.name });
    const led = before === null ? fine : leadsHere(state, candidateId, actor);
    if (!led.ok) return led;
    if (actor !== null && isRecused(state, actor, candidateId)) return refuseRecused(state, actor, candidateId);
    const barred = holdersOf(state, panel, candidateId).find((id) => isRecused(state, id, candidateId));
    if (barred !== undefined) return refuseRecused(state, barred, candidateId);
    if (before !== null && reason.trim() === '') return refuse('reason_needed');
  }
  return fine;
}

/** Whether somebody of their panel has marked them, or stands in for somebody of it. */
const isBegun = ({ sheets, standIns }: SittingState, candidateId: string): boolean =>
  standIns.some((one) => one.candidateId === candidateId) ||
  [...sheets.values()].some((sheet) => sheet.candidateId === candidateId);

const holdersOf = (state: SittingState, panel: Panel, candidateId: string): string[] =>
  seatsOfPanel(state, procedureOf(state.sitting).group, panel).map((seat) => holderOf(state, seat, candidateId));

/** Whoever sits on a panel stays one of the group, as long as the panel is not formed anew. */
export function membersStay({ panels, sitting }: SittingState, people: readonly Person[]): Permission {
  const { roles } = procedureOf(sitting).group;
  const lost = people.find(
    ({ personId, role }) => !roles.includes(role) && panels.some(({ scorers }) => scorers.includes(personId)),
  );
  return lost === undefined ? fine : refuse('panel_member', { name: lost.name });
}
