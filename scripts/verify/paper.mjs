import { openDocument } from './document.mjs';
import { fingerprint, sha256 } from './hash.mjs';
import { isSigned } from './signature.mjs';
import { emptyState } from './empty-state.mjs';
import { apply } from './record.mjs';
import { results } from './scores.mjs';
import { sheetText, sittingText } from './snapshot.mjs';
import { points } from './exact.mjs';

// What the square on a printed page says (docs/format.md, section 9), and how it stands to an exported sitting.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const FIELDS = ['form', 'sittingId', 'entries', 'area', 'number', 'print', 'copy', 'state', 'digest', 'said'];
const FORMS = [
  /^[a-z-]{1,60}$/,
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  /^(0|[1-9]\d{0,8})$/,
  /^(real|practice)$/,
  /^.{0,200}$/,
  /^(0|[1-9]\d{0,8})$/,
  /^[1-9]\d?\/[1-9]\d?$/,
  /^(signed|draft|none)$/,
  /^([0-9a-f]{64})?$/,
  /^.{0,200}$/,
];

/** `why` it is no seal of ours, or what it says and which key signed it. */
export function readSquare(text) {
  const typed = text.replace(/\s/g, '').toUpperCase();
  if (!typed.startsWith('KP1')) return { why: 'foreign_square' };
  const bytes = bytesOf(typed.slice(3));
  if (bytes === null || bytes.length < 97) return { why: 'square_damaged' };
  const said = bytes.subarray(0, -96);
  const payload = said.toString('utf8');
  const values = payload.split('\n');
  const isSound = values.length === FIELDS.length && FORMS.every((form, at) => form.test(values[at]));
  if (!isSound || !Buffer.from(payload).equals(said)) return { why: 'square_damaged' };
  const [publicKey, signature] = [bytes.subarray(-96, -64).toString('hex'), bytes.subarray(-64).toString('hex')];
  if (!isSigned('paper', payload, publicKey, signature)) return { why: 'square_forged' };
  const seal = Object.fromEntries(FIELDS.map((field, at) => [field, values[at]]));
  return { seal, publicKey, fingerprint: fingerprint(publicKey) };
}

function bytesOf(text) {
  const bytes = Buffer.alloc((text.length * 5) >> 3);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const sign of text) {
    const value = ALPHABET.indexOf(sign);
    if (value === -1) return null;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return bits < 5 && (held & ((1 << bits) - 1)) === 0 ? bytes : null;
}

/**
 * How a page stands to the bytes of an exported sitting: `why` it does not, or whether its marks are those of the record as it
 * stood when it was printed (`then`) and as it ends (`now`), with the marks as the record tells them.
 */
export function againstRecord({ seal, publicKey }, bytes) {
  const document = openDocument(bytes);
  if (document === null || document.flaw !== null || document.entries.length === 0) return { why: 'record_unread' };
  const { entries, header } = document;
  if (entries[0].json.body.sitting?.sittingId !== seal.sittingId) return { why: 'record_other' };
  if (Number(seal.entries) > entries.length) return { why: 'record_short' };
  if (!keysIn(entries, header).includes(publicKey)) return { why: 'record_key' };
  if (seal.digest === '') return { why: null, isThen: true, isNow: true, marks: [] };
  const then = stateAfter(entries.slice(0, Number(seal.entries)));
  const found = textsOf(then, seal.number).find(({ text }) => sha256(text) === seal.digest);
  if (found === undefined) return { why: 'record_differs' };
  const now = textsOf(stateAfter(entries), seal.number).some(({ text }) => sha256(text) === seal.digest);
  return { why: null, isNow: now, marks: found.marks() };
}

/** The stations that ever wrote this record: the one that exported it and those it went on for. */
const keysIn = (entries, header) => [
  ...(header === null ? [] : [header.json.stationKey]),
  ...entries
    .filter(({ json }) => json.body.type === 'station_replaced')
    .map(({ json }) => JSON.parse(json.body.text).oldKey),
];

function stateAfter(entries) {
  const state = emptyState();
  for (const { json } of entries) apply(state, json.body, json.actor, json.at, json.seq);
  return state;
}

/** What the digest may be of, with its marks in words: the sitting, or a sheet of the candidate. */
function textsOf(state, number) {
  const texts = [];
  const whole = sittingText(state);
  const rows = () =>
    results(state)
      .filter(({ candidate }) => number === '' || candidate.number === number)
      .map(({ candidate, shown, verdict }) => `${candidate.number} ${candidate.name} ${shown ?? ''} ${verdict}`);
  if (whole !== null) texts.push({ text: whole, marks: rows });
  for (const candidate of state.candidates.values()) {
    if (candidate.number !== number) continue;
    for (const { personId, name } of state.people.values()) {
      const text = sheetText(state, { candidateId: candidate.candidateId, examinerId: personId });
      if (text === null) continue;
      const [num, den] = JSON.parse(text).total.map((part) => part);
      const total = points({ num: BigInt(num), den: BigInt(den) });
      texts.push({ text, marks: () => [`${candidate.number} ${candidate.name} ${name} ${total}`] });
    }
  }
  return texts;
}
