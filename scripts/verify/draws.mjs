import { judgePool } from './people.mjs';
import { asksForCodes, CODES, PANEL, PANELS, ROOM } from './seats.mjs';

// Draws of a panel, and from edition 8 on of the candidates' order, places and papers, from edition 9 on of their codes (docs/format.md, section 4).

/** Facts that are a draw; whoever drew was signed in. */
export function judgeDraw(state, { rule, candidateId, facts }, wrong, actor) {
  const isOpen = (state.sitting.edition ?? 1) >= 8;
  const isOfPanels = rule === PANELS && state.sitting.edition >= 9;
  const isOfRoom = ROOM.includes(rule) || isOfPanels || (rule === CODES && asksForCodes(state.sitting));
  if (rule !== PANEL && !(isOpen && isOfRoom)) return;
  if (actor === null) wrong('nobody_signed_in', 'actor');
  const role = state.people.get(actor)?.role;
  if (rule === CODES && !['site-head', 'clerk', 'supervisor'].includes(role)) wrong('role_may_not', 'actor');
  if (rule === PANEL) judgePool(state, facts, wrong);
  else {
    if (candidateId !== null || !isOfRoster(state, rule, facts)) wrong('lots_unsound', 'facts');
    const isTaken = rule === PANELS && state.standIns.length > 0;
    if (state.sheets.size > 0 || isTaken) wrong('lots_in_use', 'facts');
  }
  if (isOpen) judgeSeed(state, rule, facts, wrong, actor);
}

const isText = (value, most) => typeof value === 'string' && value.length <= most;
const isOnce = (list) => new Set(list).size === list.length;

/** Everybody of the roster draws once; places and papers are named, each once. */
function isOfRoster({ candidates: roster, panels }, rule, facts) {
  const { candidates, labels, seed, source, reason, operator, ...more } = facts;
  if (!Array.isArray(candidates) || !Array.isArray(labels) || Object.keys(more).length > 0) return false;
  const isLabel = (label) => isText(label, 20) && label !== '' && label.trim() === label;
  return (
    isOnce(candidates) &&
    candidates.length === roster.size &&
    candidates.length >= 1 &&
    candidates.length <= 1000 &&
    candidates.every((id) => roster.has(id)) &&
    isOnce(labels) &&
    labels.length <= 200 &&
    labels.every(isLabel) &&
    (labels.length === 0) === (rule === ROOM[0] || rule === CODES) &&
    (rule !== PANELS || JSON.stringify(labels) === JSON.stringify(panels.map(({ name }) => name))) &&
    isText(seed, 60) &&
    isText(source, 200) &&
    isText(reason, 500) &&
    isText(operator, 200)
  );
}

/** Dice of the supervisor's, or a public number that says where it stands; a second draw has a reason. */
function judgeSeed(state, rule, { seed, source = '', reason = '' }, wrong, actor) {
  if (![seed, source, reason].every((text) => typeof text === 'string')) return wrong('seed_unfit', 'facts');
  const isThrown = source.trim() === '';
  const isSound = (isThrown ? /^[1-6]{6,60}$/ : /^[0-9]{6,60}$/).test(seed);
  if (!isSound || (isThrown && state.people.get(actor)?.role !== 'supervisor')) wrong('seed_unfit', 'facts');
  if (state.draws.has(rule) && reason.trim() === '') wrong('reason_missing', 'facts');
}
