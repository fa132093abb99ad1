import { hasTask, taskOf } from './division.mjs';
import { expectedExaminers, rolesOf } from './seats.mjs';
import { wayOf } from './spread.mjs';

// Who may divide tasks, when and how, and who confers about them (docs/format.md, section 4).

const EDITION = 10;
const numbered = (tasks) => tasks.map((_, at) => at + 1);

/** Before anything is marked, timed or taken over: everybody once, and every task as often as the sitting has examiners. */
export function judgeDivision(state, { shares, reason }, wrong) {
  const { sitting, scheme } = state;
  if ((sitting.edition ?? 1) < EDITION) return wrong('division_not_here');
  if (scheme === null) return wrong('division_unsound', 'shares');
  const begun = [state.sheets.size, state.clocks.size, state.handovers.length, state.standIns.length];
  if (begun.some((count) => count > 0)) wrong('division_frozen');
  if (state.panels.length > 0) wrong('division_with_groups');
  if (sitting.settings.maxSpread !== null && wayOf(state) !== 'conferral') wrong('division_with_third');
  if (state.division.length > 0 && reason.trim() === '') wrong('reason_missing', 'reason');
  if (shares.length === 0) return;
  const ids = shares.map(({ personId }) => personId);
  const areMembers = ids.every((id) => rolesOf(sitting).includes(state.people.get(id)?.role));
  const given = shares.flatMap(({ tasks }) => tasks).sort((a, b) => a - b);
  const asked = numbered(scheme.tasks).flatMap((task) => Array(sitting.settings.examinersPerCandidate).fill(task));
  if (new Set(ids).size !== ids.length || !areMembers || given.join() !== asked.join())
    wrong('division_unsound', 'shares');
}

/** Nobody who has tasks is named for something else. */
export function judgeSharers({ division, sitting }, people, wrong) {
  const hasAny = (id) => division.some(({ personId }) => personId === id);
  if (people.some(({ personId, role }) => hasAny(personId) && !rolesOf(sitting).includes(role)))
    wrong('division_member', 'people');
}

/** Of scorers who confer everybody marked one of the lines, and each line two of them. */
export function isSharedConferral(state, { candidateId, people, lines }, leads) {
  if (state.division.length === 0) return true;
  const scorers = new Set(expectedExaminers(state, candidateId).map(({ personId }) => personId));
  const there = people.filter((id) => scorers.has(id));
  const markers = lines.map((line) => there.filter((id) => hasTask(state, candidateId, id, taskOf(line))));
  const isIdle = (id) => !markers.some((some) => some.includes(id));
  return (
    markers.every((some) => some.length >= 2) &&
    !there.some((id) => isIdle(id) && !leads.includes(state.people.get(id)?.role))
  );
}
