// What entries say of people and of their keys, and which signatures that takes away.

/** Where roles have a root they hang on the site head's key from the first entry on. */
export function takeRoot(state, { siteHead, publicKey }) {
  state.root = { personId: siteHead.personId, publicKey };
  state.people.set(siteHead.personId, siteHead);
  state.keys.set(siteHead.personId, publicKey);
}

/** From edition 2 on, whoever is named after the first mark scores only in somebody's place. */
export function nameOne(state, person) {
  const late = state.sheets.size > 0 && (state.sitting?.edition ?? 1) >= 2 && !state.people.has(person.personId);
  if (late) state.latecomers.add(person.personId);
  callPerson(state, person);
}

/** From edition 6 on a letter of the authority confirms whom it was about, and nobody they become. */
function callPerson(state, person) {
  const known = state.people.get(person.personId);
  const letter = state.letters.get(person.personId);
  state.people.set(person.personId, person);
  if (known === undefined || letter === undefined || (state.sitting?.edition ?? 1) < 6) return;
  const isOther = ['name', 'idNumber', 'role', 'appointedBy'].some((field) => known[field] !== person[field]);
  if (isOther) state.letters.set(person.personId, { ...letter, fell: true });
}

/** No end of a card is written as nothing. */
export function correctPerson(state, { personId, field, fresh }) {
  const said = field === 'validUntil' && fresh === '' ? null : fresh;
  if (state.people.has(personId)) callPerson(state, { ...state.people.get(personId), [field]: said });
  unsign(state, personId);
}

/** Another key signs for somebody from here on; everyone in it by name, for the report. */
export function replaceKey(state, { personId, old, publicKey, witness, reason }, actor, seq) {
  const name = (id) => state.people.get(id)?.name ?? '';
  const said = { name: name(personId), witness: name(witness), by: name(actor), reason: reason.trim() };
  state.keyChanges.push({ seq, old, publicKey, ...said });
  state.keys.set(personId, publicKey);
}

/** Whoever is called otherwise now is not the one that was signed for. */
export function putRight(state, list, id, { field, fresh }) {
  if (list.has(id) && field !== 'photo') list.set(id, { ...list.get(id), [field]: fresh });
  unsign(state, id);
}

function unsign(state, id) {
  for (const [key, sheet] of state.sheets)
    if (key.split('/').includes(id)) state.sheets.set(key, { ...sheet, signed: null });
}
