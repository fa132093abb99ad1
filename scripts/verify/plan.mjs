import { fingerprint, sha256 } from './hash.mjs';
import { plain } from './report.mjs';
import { isSigned } from './signature.mjs';
import { PLAN } from './plan-words.mjs';

// The record of a plan as its archive holds it (docs/format.md, section 10): read, its chain followed, its seal checked.

const FIRST = 'kaoping/plan/1\n';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DIGEST = /^[0-9a-f]{64}$/;
const HEADER = ['stationKey', 'planId', 'title', 'practice', 'people', 'count', 'last', 'exportedAt', 'sittings'];
const SITTING = ['sittingId', 'heldOn', 'entries', 'lastHash'];
const ENTRY = ['v', 'planId', 'seq', 'at', 'by', 'personId', 'log', 'prev', 'body'];
const TYPES = ['theory_imported', 'plan_settled', 'plan_rebuilt'];

/** Whether the bytes say of themselves that they are a plan's record. */
export const isPlan = (bytes) => bytes.subarray(0, FIRST.length).equals(Buffer.from(FIRST));

/** A plan's record taken apart, with every way in which it is not what it should be, by line. */
export function examinePlan(bytes, { pinned = null } = {}) {
  const text = bytes.toString('utf8');
  const flaws = [];
  const flaw = (line, why) => flaws.push({ line, why });
  if (!Buffer.from(text).equals(bytes) || !text.endsWith('\n'))
    return { flaws: [{ line: 1, why: 'text' }], entries: [] };
  const lines = text.split('\n').slice(0, -1);
  const header = parsed(lines[1]);
  const seal = parsed(lines.at(-1));
  if (lines.length < 3 || !isHeader(header)) return { flaws: [{ line: 2, why: 'header' }], entries: [] };
  const own = lines.slice(2, -1);
  const entries = own.map(parsed);
  let prev = null;
  for (const [seq, entry] of entries.entries()) {
    if (!isEntry(entry)) flaw(seq + 3, 'entry');
    else if (entry.planId !== header.planId || entry.seq !== seq || entry.prev !== prev) flaw(seq + 3, 'chain');
    prev = sha256(own[seq]);
  }
  if (own.length !== header.count || prev !== header.last) flaw(2, 'count');
  const above = bytes.subarray(0, bytes.length - Buffer.byteLength(lines.at(-1)) - 1);
  const digest = sha256(above);
  if (!has(seal, ['sha256', 'publicKey', 'signature']) || seal.sha256 !== digest) flaw(lines.length, 'digest');
  else if (seal.publicKey !== header.stationKey || !isSigned('plan', digest, seal.publicKey, seal.signature))
    flaw(lines.length, 'signature');
  if (pinned !== null && header.stationKey !== pinned) flaw(2, 'not_the_key');
  return { flaws, entries, header };
}

/** The report of a plan's record by itself, one line a finding, and an exit code. */
export function planReport(bytes, { name, pinned = null, en = false }) {
  const { flaws, entries, header } = examinePlan(bytes, { pinned });
  const say = sayer(en);
  const lines = [say('title', { name, bytes: bytes.length })];
  if (flaws.length > 0)
    return {
      code: 1,
      lines: [...lines, ...flaws.map((one) => `✗ ${say(one.why, one)}`), say('bad', { count: flaws.length })],
    };
  const scores = entries.filter(({ body }) => body.type === 'theory_imported').length;
  lines.push(`✓ ${say('record', { ...header, scores })}`, `✓ ${say('sittings', { count: header.sittings.length })}`);
  lines.push(`✓ ${say('sealed', { fingerprint: fingerprint(header.stationKey) })}`);
  if (header.practice) lines.push(say('practice'));
  if (pinned === null) lines.push(say('compare'));
  return { code: 0, lines: [...lines, say('good')] };
}

/** What a plan's papers are sealed with: the digest of its record and of each sitting's, by length and last digest. */
export const paperDigest = ({ planId, count, last, sittings }) =>
  sha256(
    [
      'kaoping/plan-paper/1',
      planId,
      `${count} ${last ?? '-'}`,
      ...sittings.map(({ sittingId, entries, lastHash }) => `${sittingId} ${entries} ${lastHash}`).sort(),
    ].join('\n'),
  );

/** Says a sentence of the plan's words, its blanks filled in. */
export const sayer =
  (en) =>
  (key, blanks = {}) =>
    PLAN[key][en ? 1 : 0].replace(/\{(\w+)\}/g, (blank, at) => plain(blanks[at] ?? blank));

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

const has = (value, fields) =>
  value !== null &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.keys(value).length === fields.length &&
  fields.every((field) => Object.hasOwn(value, field));
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;

const isHeader = (header) =>
  has(header, HEADER) &&
  UUID.test(header.planId) &&
  typeof header.title === 'string' &&
  typeof header.practice === 'boolean' &&
  isCount(header.count) &&
  (header.last === null || DIGEST.test(header.last)) &&
  Array.isArray(header.sittings) &&
  header.sittings.every(
    (one) => has(one, SITTING) && UUID.test(one.sittingId) && isCount(one.entries) && DIGEST.test(one.lastHash),
  ) &&
  new Set(header.sittings.map(({ sittingId }) => sittingId)).size === header.sittings.length;

const isEntry = (entry) =>
  has(entry, ENTRY) && entry.v === 1 && typeof entry.by === 'string' && TYPES.includes(entry.body?.type);
