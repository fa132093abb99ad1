import { createHash } from 'node:crypto';
import { leavesSealForm } from './seal-form.mjs';

// Finds the very byte that is wrong. A hash says that a line is not what it was; trying every single bit against that hash
// says which one changed. Damage of more than one bit is named by the line it lies in.

/** Hashing more than this many bytes in search of one bit would keep people waiting: some ten seconds. */
const BUDGET = 12_000_000_000;
const LF = 0x0a;
const isOneBit = (bits) => bits !== 0 && (bits & (bits - 1)) === 0;

// A witness tells what the original bytes of a line hashed to: `hash`, over what stood `above`, the line, and a `tail`.
export const witnessed = (hash, above = createHash('sha256'), tail = '') => ({ hash, above, tail });
export const agrees = (raw, { hash, above, tail }) => above.copy().update(raw).update(tail).digest('hex') === hash;

/** Index of the one byte that, with one bit turned back, is what the witness saw; null where there is none or it takes too long. */
export function findBit(raw, { hash, above, tail }) {
  if (raw.length * raw.length * 4 > BUDGET) return null;
  const before = above.copy();
  for (let at = 0; at < raw.length; at += 1) {
    const rest = raw.subarray(at + 1);
    for (let bit = 0; bit < 8; bit += 1) {
      const flipped = before
        .copy()
        .update(Buffer.of(raw[at] ^ (1 << bit)))
        .update(rest);
      if (flipped.update(tail).digest('hex') === hash) return at;
    }
    before.update(raw.subarray(at, at + 1));
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
  const witness = witnessOf(document, line);
  const bit = witness === null ? null : findBit(line.raw, witness);
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

/** What the rest of the file still tells of a line's original bytes; null where it tells nothing. */
export function witnessOf({ kind, bytes, lines }, line) {
  const index = lines.indexOf(line);
  const saw = (hash) => (typeof hash === 'string' ? witnessed(hash) : null);
  const jsonAt = (at) => lines.at(at)?.json;
  if (index === 1 && kind === 'export') return saw(jsonAt(-2)?.header);
  const next = lines[index + 1]?.json;
  if (typeof next?.prev === 'string') return saw(next.prev);
  if (kind === 'journal') return null;
  if (kind === 'batch' || index === lines.length - 3) return saw(jsonAt(1)?.lastHash);
  const seal = jsonAt(-1)?.sha256;
  if (index !== lines.length - 2 || typeof seal !== 'string') return null;
  return witnessed(seal, createHash('sha256').update(bytes.subarray(0, line.from)), '\n');
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
