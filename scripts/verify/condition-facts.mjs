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

/** From edition 9 on what the record knows stands, and only what it lacks is taken as stated. */
const isStatedBeside = (state) => editionOf(state) >= 9;

/** The people wanted, in the order in which they were named, each with what the record knows. */
export const listed = ({ people }, isWanted, factsOf) =>
  [...people.values()].filter(isWanted).map((person) => [person.personId, factsOf(person)]);
export const listedCandidates = ({ candidates }) => [...candidates.keys()].map((id) => [id, {}]);

/** A person's row: what the record knows, and what was stated: over it, or from edition 9 on where it says nothing. */
function rowOf(state, asked, [id, facts], stated) {
  const own = isObject(stated?.[id]) ? stated[id] : {};
  if (!isStatedBeside(state)) return { ...facts, ...own };
  const said = asked.filter((name) => isEmpty(facts[name]) && own[name] !== undefined);
  return { ...facts, ...Object.fromEntries(said.map((name) => [name, own[name]])) };
}

/** A condition about people: `list` is everybody as the record knows them, `asked` are the columns that people fill in. */
export const ofPeople = ({ under, list, asked, columns, judge, ...more }) => ({
  ...more,
  ...{ under, list },
  judge: (state, rule) => {
    const stated = statedOf(state, rule)[under];
    const rows = readRows(
      list(state).map((one) => rowOf(state, asked, one, stated)),
      columns,
      asked,
    );
    return judge(rows, state, rule);
  },
});

/** Whether facts say otherwise than the record knows, of the sitting or of one of its people; a wrong from edition 9 on. */
export function isOverstated(state, { over, open = () => [], under, list, is }, facts) {
  if (!isStatedBeside(state)) return false;
  const differs = (known, said) =>
    !isEmpty(known) && said !== undefined && JSON.stringify(known) !== JSON.stringify(said);
  const known = over?.(state) ?? {};
  if (Object.keys(is ?? {}).some((name) => !open(state).includes(name) && differs(known[name], facts[name])))
    return true;
  return (list?.(state) ?? []).some(([id, own]) => {
    const said = facts[under]?.[id];
    return isObject(facts[under]) && isObject(said) && Object.keys(said).some((name) => differs(own[name], said[name]));
  });
}

/** Whether rows have these columns and no others, each filled in; null where one is empty. */
function readRows(rows, columns, asked) {
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
export function panelList(state) {
  const { heldOn, procedure } = state.sitting;
  const facts = (person) => ({ qualification: examinerRank(person, heldOn) });
  const made = state.stated.get(PANEL);
  const drawn = made === undefined ? [] : drawnBy(made);
  if (drawn.length === 0 && procedure !== 'review') return listed(state, isExpert, facts);
  const pool = new Set(drawn.length === 0 ? [] : made.pool.map(({ personId }) => personId));
  const drawnAtRandom = pool.size > drawn.length || editionOf(state) < 8;
  const isDrawn = ({ personId }) => drawn.includes(personId);
  return listed(state, isDrawn, (person) => ({ ...facts(person), drawnAtRandom }));
}

export const isExpert = ({ role }) => role === 'expert-lead' || role === 'expert';

/**
 * A condition whose facts are plain: each by its name, with what it has to be; `over` is what the record itself knows, `open` those
 * of them that it only proposes in this sitting.
 */
export const plain = (is, demands, { over = () => ({}), open = () => [], when = {}, ...more } = {}) => ({
  ...more,
  ...{ is, over, open },
  judge: (state, rule) => {
    const said = statedOf(state, rule);
    const known = over(state);
    const isTaken = (name) =>
      said[name] !== undefined && (!isStatedBeside(state) || open(state).includes(name) || isEmpty(known[name]));
    const own = Object.fromEntries(Object.keys(is).flatMap((name) => (isTaken(name) ? [[name, said[name]]] : [])));
    const facts = { ...known, ...own };
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
