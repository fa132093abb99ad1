// Several panels or groups of examiners in one sitting (docs/format.md, section 4): who sits on which, and whom each of them judges.

const LEADS = ['examiner-lead', 'expert-lead'];
const EDITION = 9;

/** The name of the panel that judges a candidate; undefined where nobody assigned them to one that stands. */
export const panelOf = ({ panels, assigned }, candidateId) =>
  panels.find(({ name }) => name === assigned.get(candidateId))?.name;

/** How many candidates no panel judges yet. */
export const unassigned = (state) =>
  state.panels.length === 0 ? 0 : [...state.candidates.keys()].filter((id) => panelOf(state, id) === undefined).length;

/** The places of a panel's seats among those of the sitting: one panel's follow the other's. */
export function placesOf({ panels }, name) {
  const at = panels.findIndex((panel) => panel.name === name);
  if (at < 0) return [0, 0];
  const first = panels.slice(0, at).reduce((sum, { scorers }) => sum + scorers.length, 0);
  return [first, first + panels[at].scorers.length];
}

/** Whether a panel has a lead of its own, who signs for it: any does, of examiners a group where somebody holds that role. */
export const isLed = ({ sitting, people }, seats) =>
  sitting.procedure !== 'practical' || seats.flat().some((id) => LEADS.includes(people.get(id)?.role));

/** Before anything is marked: as many of the group as the sitting asks for on each, one of them its lead, nobody on two. */
export function judgePanels(state, { panels, reason }, roles, wrong) {
  const { edition = 1, settings, procedure } = state.sitting;
  if (edition < EDITION) wrong('panels_not_here');
  if (panels.length > 0 && state.division.length > 0) wrong('groups_of_division');
  if (state.sheets.size > 0 || state.handovers.length > 0 || state.standIns.length > 0) wrong('panels_frozen');
  if (state.panels.length > 0 && reason.trim() === '') wrong('reason_missing', 'reason');
  const isOnce = (list) => new Set(list).size === list.length;
  const isMadeUp = ({ scorers }) => {
    const held = scorers.map((id) => state.people.get(id)?.role);
    const isFull = held.length === settings.examinersPerCandidate && held.every((role) => roles.includes(role));
    const leads = held.filter((role) => LEADS.includes(role)).length;
    return isFull && (procedure === 'practical' ? leads <= 1 : leads === 1);
  };
  const areOnce = isOnce(panels.map(({ name }) => name)) && isOnce(panels.flatMap(({ scorers }) => scorers));
  if (!areOnce || !panels.every(isMadeUp)) wrong('panels_unsound', 'panels');
}

/** Nobody who sits on a panel is named for something else. */
export function judgeMembers({ panels }, people, roles, wrong) {
  const isOn = (id) => panels.some(({ scorers }) => scorers.includes(id));
  if (people.some(({ personId, role }) => isOn(personId) && !roles.includes(role))) wrong('panel_member', 'people');
}
