import { drawnBy, PANEL } from './seats.mjs';
import { isSenior } from './titles.mjs';
import { addWorkingDays, calendarOf, isDay } from './working-days.mjs';

// What the record itself says to a condition, and how what people stated goes over it (docs/format.md, section 6).

export const isYes = (value) => typeof value === 'boolean';
export const oneOf =
  (...values) =>
  (value) =>
    values.includes(value);
export const listOf = (is) => (value) => Array.isArray(value) && value.every(is);
export const isText = (value) => typeof value === 'string';
export const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
export const isCode = (value) => isText(value) && /^\d-\d{2}-\d{2}-\d{2}$/.test(value);
export { isDay };

const isEmpty = (value) => value === undefined || value === null || value === '';
const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

export const statedOf = (state, rule) => state.stated.get(rule) ?? {};
const editionOf = ({ sitting }) => sitting.edition ?? 1;

/** A person's row: what the record knows, and over it what was stated of that person under `name`. */
const rowOf = (facts, stated, id) => ({ ...facts, ...(isObject(stated?.[id]) ? stated[id] : {}) });
/** The people wanted, in the order in which they were named. */
export const rowsOf = ({ people }, stated, isWanted, factsOf) =>
  [...people.values()].filter(isWanted).map((person) => rowOf(factsOf(person), stated, person.personId));
export const candidateRows = ({ candidates }, stated) => [...candidates.keys()].map((id) => rowOf({}, stated, id));

/** Whether rows have these columns and no others, each filled in; null where one is empty. */
export function readRows(rows, columns, asked) {
  if (rows.length === 0 || asked.some((name) => rows.some((row) => isEmpty(row[name])))) return null;
  const isSound = (row) =>
    Object.keys(row).every((name) => Object.hasOwn(columns, name)) &&
    Object.entries(columns).every(([name, is]) => is(row[name]));
  return rows.every(isSound) ? rows : null;
}

/** Dates of duties, as far as they are days. */
export function dutyDates(state) {
  const stated = statedOf(state, 'calendar.duties');
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => isDay(value)));
}

export const calendarIn = (state) => calendarOf(statedOf(state, 'calendar.year'));

/** The rows of a list that the sitting took over; null before it did. */
export function adoptedRows(state, list) {
  const { file, sha256, at, rows, ...more } = statedOf(state, `lists.${list}`);
  const isLine = (text) => isText(text) && text.length <= 200;
  const isRow = (row) => {
    if (!isObject(row)) return false;
    const { code, name, givenBy, titles, ...others } = row;
    return [code, name, givenBy, titles].every(isLine) && name !== '' && Object.keys(others).length === 0;
  };
  const isWhole =
    isText(file) &&
    /^[0-9a-f]{64}$/.test(sha256 ?? '') &&
    isText(at) &&
    /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/.test(at) &&
    isDay(at.slice(0, 10)) &&
    listOf(isRow)(rows) &&
    rows.length <= 50;
  return isWhole && Object.keys(more).length === 0 ? rows : null;
}

const hasExpired = (until, on) => until !== null && until < on;

/** 考评资格 on the day; undefined where the list says nothing. */
function examinerRank({ qualification, validUntil }, on) {
  if (qualification.trim() === '') return undefined;
  if (hasExpired(validUntil, on)) return 'other';
  if (qualification.includes('高级考评员')) return 'senior-examiner';
  return qualification.includes('考评员') ? 'examiner' : 'other';
}

/** Which of 六（三） the list tells of; undefined where it says nothing. */
export function expertRanks({ title, qualification, validUntil }, on) {
  if (title.trim() === '' && qualification.trim() === '') return undefined;
  const held = [];
  if (isSenior(title)) held.push('senior-title');
  if (/高级技师|特级技师|首席技师/.test(title)) held.push('senior-technician');
  if (qualification.includes('高级考评员') && !hasExpired(validUntil, on)) held.push('senior-examiner');
  return held.length === 0 ? ['other'] : held;
}

/** The panel as it was drawn; where none is drawn on record, whoever is an expert. */
export function panelRows(state, stated) {
  const { heldOn, procedure } = state.sitting;
  const facts = (person) => ({ qualification: examinerRank(person, heldOn) });
  const made = state.stated.get(PANEL);
  const drawn = made === undefined ? [] : drawnBy(made);
  if (drawn.length === 0 && procedure !== 'review') return rowsOf(state, stated, isExpert, facts);
  const pool = new Set(drawn.length === 0 ? [] : made.pool.map(({ personId }) => personId));
  const drawnAtRandom = pool.size > drawn.length || editionOf(state) < 8;
  const isDrawn = ({ personId }) => drawn.includes(personId);
  return rowsOf(state, stated, isDrawn, (person) => ({ ...facts(person), drawnAtRandom }));
}

export const isExpert = ({ role }) => role === 'expert-lead' || role === 'expert';

/** A condition whose facts are plain: each by its name, with what it has to be; `over` is what the record itself knows. */
export const plain = (is, demands, { over = () => ({}), when = {}, ...more } = {}) => ({
  ...more,
  judge: (state, rule) => {
    const said = statedOf(state, rule);
    const own = Object.fromEntries(
      Object.keys(is).flatMap((name) => (said[name] === undefined ? [] : [[name, said[name]]])),
    );
    const facts = { ...over(state), ...own };
    const asked = Object.keys(is).filter((name) => when[name]?.(facts) ?? true);
    if (asked.some((name) => isEmpty(facts[name]) || !is[name](facts[name]))) return null;
    return demands(Object.fromEntries(asked.map((name) => [name, facts[name]])), state);
  },
});

/** Filed ten working days before it begins; null where the calendar lacks a year. */
export function filedInTime(state, { startsOn, filedOn }) {
  const latest = addWorkingDays(calendarIn(state), startsOn, -10);
  return latest === null ? null : filedOn <= latest;
}
export const heldOn = ({ sitting }) => ({ startsOn: sitting.heldOn });

export const isPractical = ({ sitting }) => sitting.procedure === 'practical';
