import { sha256 } from './hash.mjs';
import { panelOf, placesOf } from './panels.mjs';
import { seatAt } from './recusal.mjs';

// Who marks whom: the seats of a sitting, who held each, and whose sheets of a candidate are expected.

/** Facts of these names are draws: of the panel, and from edition 8 on of the candidates' order, places, papers and panels. */
export const PANEL = 'tj.review.panel.draw';
export const ROOM = ['room.draw.order', 'room.draw.stations', 'room.draw.papers'];
/** The same of which panel judges whom (from edition 9 on). */
export const PANELS = 'room.draw.panels';
/** The same of the codes, by which whoever marks knows candidates (from edition 9 on, where the sitting asks for them). */
export const CODES = 'room.draw.codes';
export const isDraw = (rule) => [PANEL, CODES, PANELS, ...ROOM].includes(rule);
export const asksForCodes = ({ edition = 1, procedure, settings }) =>
  edition >= 9 && procedure === 'practical' && settings.codes !== undefined;
/** Whether nobody may mark yet: codes are asked for and were never drawn. */
export const isUncoded = ({ sitting, draws }) => asksForCodes(sitting) && !draws.has(CODES);

/** A draw seats the panel: the first one drawn leads, every other expert of the pool does not. */
export function seat(state, facts) {
  state.drawn = drawnBy(facts);
  if (state.drawn.length === 0) return;
  for (const { personId } of facts.pool) {
    const person = state.people.get(personId);
    if (person?.role === 'expert' || person?.role === 'expert-lead')
      state.people.set(personId, { ...person, role: personId === state.drawn[0] ? 'expert-lead' : 'expert' });
  }
}

/** The panel a draw comes to: the pool by SHA-256 over "seed/person id", the first `size` of it; nobody if it is no draw. */
export function drawnBy(facts) {
  const { pool, size, seed, operator, source = '', reason = '', ...more } = facts;
  const isText = (value) => typeof value === 'string';
  const isMember = (one) =>
    one !== null &&
    typeof one === 'object' &&
    Object.keys(one).sort().join() === 'name,personId,qualification' &&
    Object.values(one).every(isText);
  const sound =
    Array.isArray(pool) &&
    pool.length >= 1 &&
    pool.length <= 200 &&
    pool.every(isMember) &&
    Number.isInteger(size) &&
    size >= 3 &&
    size <= 9 &&
    isText(seed) &&
    /^(?:[0-9a-f]{32}|[0-9]{6,60})$/.test(seed) &&
    [operator, source, reason].every(isText) &&
    source.length <= 200 &&
    reason.length <= 500 &&
    Object.keys(more).length === 0;
  if (!sound) return [];
  const lots = pool.map(({ personId }) => [sha256(`${seed}/${personId}`), personId]);
  return lots
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, size)
    .map(([, personId]) => personId);
}

/** The seats of a sitting, each with whoever held it, in order: a first holder, and whoever took it over. */
export function seatsOf({ people, sitting, drawn, latecomers, handovers, panels, division }) {
  const members = rolesOf(sitting)
    .flatMap((role) => [...people.values()].filter((person) => person.role === role))
    .filter(({ personId }) => sitting.procedure !== 'review' || drawn.includes(personId))
    .map(({ personId }) => personId);
  const inTime = members.filter((personId) => !latecomers.has(personId));
  const all = [...inTime, ...members.filter((personId) => latecomers.has(personId))];
  const alone = division.length > 0 ? division.map(({ personId }) => personId) : null;
  const first =
    panels.length > 0
      ? panels.flatMap(({ scorers }) => scorers)
      : (alone ?? all.slice(0, sitting.settings.examinersPerCandidate));
  const seats = first.map((personId) => [personId]);
  for (const { leaves, takes } of handovers)
    for (const seat of seats) if (seat.includes(leaves) && !seat.includes(takes)) seat.push(takes);
  return seats;
}

/** The same at one candidate, where there are several panels those of theirs alone; the third's comes last. */
export function seatsAt(state, candidateId) {
  const third = state.thirds.get(candidateId)?.at(-1);
  const seats = state.panels.length === 0 ? seatsOf(state) : seatsOn(state, panelOf(state, candidateId));
  return third === undefined ? seats : [...seats, [third]];
}

/** The seats of one panel, by its name. */
export const seatsOn = (state, name) => seatsOf(state).slice(...placesOf(state, name));

/** By draw everybody goes where their lot sends them: labels go out in turn, in the order of SHA-256 over "seed/rule/candidate". */
export function assignDrawn(state, { candidates, labels, seed }) {
  if (!Array.isArray(candidates) || !Array.isArray(labels) || labels.length === 0) return;
  const lots = candidates.map((id) => [sha256(`${seed}/${PANELS}/${id}`), id]).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [at, [, id]] of lots.entries()) state.assigned.set(id, labels[at % labels.length]);
}

/** Who gives marks, in the order in which their sheets are expected. */
export const rolesOf = ({ procedure }) =>
  procedure === 'practical' ? ['examiner', 'examiner-lead'] : ['expert-lead', 'expert'];

/** Who fills in a seat's sheet of a candidate: whoever left one behind, else the last one to hold it there. */
export function holderAt(state, held, candidateId) {
  const seat = seatAt(state, held, candidateId);
  return seat.find((personId) => state.sheets.has(`${candidateId}/${personId}`)) ?? seat.at(-1);
}

/** Whose sheets of a candidate are expected, one a seat, the third's last; nobody's where people are recognised without marks. */
export const expectedExaminers = (state, candidateId) =>
  (state.sitting.procedure === 'recognition' ? [] : seatsAt(state, candidateId))
    .map((seat) => holderAt(state, seat, candidateId))
    .flatMap((personId) => state.people.get(personId) ?? []);
