import { createHash } from 'node:crypto';
import { sha256 } from './hash.mjs';
import { leavesSealForm } from './seal-form.mjs';

// Finds the very byte that is wrong. A hash says that a line is not what it was; trying every single bit against that hash
// says which one changed. Damage of more than one bit is named by the line it lies in.

/** Hashing more than this many bytes in search of one bit would keep people waiting. */
const BUDGET = 1_500_000_000;
const LF = 0x0a;
const isOneBit = (bits) => bits !== 0 && (bits & (bits - 1)) === 0;

/** Index of the one byte that, with one bit turned back, makes `test` true; null where there is none or it takes too long. */
export function findBit(raw, test, costOfTest = raw.length) {
  if (raw.length * 8 * costOfTest > BUDGET) return null;
  const copy = Buffer.from(raw);
  for (let at = 0; at < copy.length; at += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      copy[at] ^= 1 << bit;
      const right = test(copy);
      copy[at] ^= 1 << bit;
      if (right) return at;
    }
  }
  return null;
}

/** Damage that keeps line `index` from being read: a line feed lost or gained, one bit, or wherever reading stopped. */
export function locateBroken(document, index) {
  const { lines, bytes } = document;
  const line = lines[index];
  const found = (at) => ({ at, line: line.number, exact: true, why: line.flaw.why });
  const ended = line.to < bytes.length;
  const last = line.raw.at(-1);
  if (!ended && last !== undefined && isOneBit(last ^ LF) && parses(line.raw.subarray(0, -1)))
    return found(line.to - 1);
  const lost = findLostFeed(line.raw);
  if (lost !== null) return found(line.from + lost);
  if (!ended) return { at: bytes.length, line: line.number, exact: true, why: 'cut_short' };
  const next = lines[index + 1];
  if (next !== undefined && isSplit(line.raw, next.raw)) return found(line.to);
  if (document.kind === 'export' && next === undefined) {
    const form = leavesSealForm(line.raw.toString('latin1'));
    if (form !== null) return found(line.from + form);
  }
  const test = originalOf(document, line);
  const bit = test === null ? null : findBit(line.raw, test);
  if (bit !== null) return found(line.from + bit);
  return { at: line.flaw.at, line: line.number, exact: line.flaw.why !== 'not_json', why: line.flaw.why };
}

/** Where a line feed between two lines of JSON was turned into something else. */
function findLostFeed(raw) {
  for (let at = raw.indexOf('}'); at !== -1; at = raw.indexOf('}', at + 1)) {
    const middle = raw[at + 1];
    if (middle === undefined || !isOneBit(middle ^ LF) || raw[at + 2] !== 0x7b) continue;
    if (parses(raw.subarray(0, at + 1)) && parses(raw.subarray(at + 2))) return at + 1;
  }
  return null;
}

/** Whether two lines are one that got a line feed in place of some byte. */
const isSplit = (first, second) =>
  [0, 1, 2, 3, 4, 5, 6, 7].some((bit) => parses(Buffer.concat([first, Buffer.of(LF ^ (1 << bit)), second])));

function parses(raw) {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw));
    return true;
  } catch {
    return false;
  }
}

/** What tells the original bytes of a line, as far as the rest of the file still does; null where nothing does. */
export function originalOf({ kind, bytes, lines }, line) {
  const index = lines.indexOf(line);
  const hashed = (expected) => (typeof expected === 'string' ? (raw) => sha256(raw) === expected : null);
  const next = lines[index + 1]?.json;
  if (typeof next?.prev === 'string') return index === 1 && kind === 'export' ? headerTest() : hashed(next.prev);
  if (kind === 'batch') return hashed(lines[1]?.json?.lastHash);
  if (kind !== 'export') return null;
  if (index === 1) return headerTest();
  if (index === lines.length - 3) return hashed(lines[1]?.json?.lastHash);
  const seal = lines.at(-1)?.json?.sha256;
  if (index !== lines.length - 2 || typeof seal !== 'string') return null;
  const above = createHash('sha256').update(bytes.subarray(0, line.from));
  return (raw) => above.copy().update(raw).update('\n').digest('hex') === seal;

  function headerTest() {
    return hashed(lines.at(-2)?.json?.header);
  }
}

/** Byte offset of a field's value in a line; the start of the line where it has none. */
export function valueAt(line, field) {
  const mark = `"${field}":`;
  const at = line.text.indexOf(mark);
  return at === -1 ? line.from : line.from + Buffer.byteLength(line.text.slice(0, at + mark.length));
}

/** The first byte in which a field's value differs from the one it should have. */
export function differsAt(line, field, found, expected) {
  const [a, b] = [found, expected].map((value) => JSON.stringify(value) ?? '');
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return valueAt(line, field) + Buffer.byteLength(a.slice(0, same));
}
