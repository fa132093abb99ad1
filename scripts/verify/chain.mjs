import { sha256 } from './hash.mjs';
import { agrees, differsAt, findBit, valueAt, witnessed, witnessOf } from './locate.mjs';
import { entryFault } from './shape.mjs';

// Sequence, chain, time and header: what can be said of the entries without reading their bodies.

const ZEROS = '0'.repeat(64);

/** Every line is an entry of a kind this program knows. */
export function checkEntries({ entries }, flaws) {
  for (const line of entries) {
    const fault = entryFault(line.json);
    if (fault === null) continue;
    const at = fault.field === null ? line.from : valueAt(line, fault.field);
    flaws.push({ check: 'entries', at, line: line.number, why: fault.why });
  }
}

/** Sequence numbers count up by one from `first`. */
export function checkSequence({ entries }, first, flaws) {
  for (const [index, line] of entries.entries()) {
    const expected = first + index;
    if (line.json?.seq === expected) continue;
    const at = differsAt(line, 'seq', line.json?.seq, expected);
    return flaws.push({ check: 'sequence', at, line: line.number, why: 'seq_wrong', expected, found: line.json?.seq });
  }
}

/** Every entry carries the hash of the exact line before it. */
export function checkChain(document, first, prevHash, flaws) {
  const { entries } = document;
  let expected = prevHash ?? ZEROS;
  for (const [index, line] of entries.entries()) {
    const { prev } = line.json ?? {};
    if (prev !== expected) {
      const inOrder = line.json?.seq === first + index;
      const before = inOrder ? (entries[index - 1] ?? null) : null;
      return flaws.push({ check: 'chain', why: 'chain_broken', ...suspect(document, before, line, expected) });
    }
    expected = sha256(line.raw);
  }
  return expected;
}

/** Which of two neighbours is wrong: the line, or the hash of it that the next one carries. */
function suspect(document, before, line, expected) {
  const witness = witnessOf(document, line);
  const isWhole = witness === null || agrees(line.raw, witness);
  const wrong = isWhole ? before : line;
  if (wrong === null) return { at: line.from, line: line.number };
  const bit = findBit(wrong.raw, isWhole ? witnessed(line.json.prev) : witness);
  if (bit !== null) return { at: wrong.from + bit, line: wrong.number, exact: true };
  return { at: isWhole ? wrong.from : differsAt(line, 'prev', line.json?.prev, expected), line: wrong.number };
}

/** The high-water mark never falls and is never below the entry's own time. */
export function checkTime({ entries }, flaws) {
  let high = entries[0]?.json?.seq === 0 ? '' : (entries[0]?.json?.high ?? '');
  for (const line of entries) {
    const { at, high: found } = line.json ?? {};
    if (at > high) high = at;
    if (found !== high) {
      const where = differsAt(line, 'high', found, high);
      return flaws.push({ check: 'time', at: where, line: line.number, why: 'time_back', expected: high });
    }
  }
}

/** An entry may be timed so much later than the reader's own clock shows. */
const AHEAD_MS = 15 * 60_000;

/** A day that is yet to come was not held. */
export function checkAhead({ entries }, now, flaws) {
  const latest = new Date(now + AHEAD_MS).toISOString();
  const line = entries.find(({ json }) => json?.at > latest);
  if (line !== undefined) flaws.push({ check: 'time', at: valueAt(line, 'at'), line: line.number, why: 'time_ahead' });
}

/** The header tells of these entries and no others, and names the station that wrote the last of them. */
export function checkHeader(document, lastHash, takeovers, flaws) {
  const { kind, header, entries, closing } = document;
  const { json } = header;
  const wrong = (line, at, field, exact = false) =>
    flaws.push({ check: 'header', at, line: line.number, why: 'header_differs', field, exact });
  const names = Object.keys(json ?? {}).join();
  const known = HEADER_FIELDS[kind].join();
  const numbered = kind === 'batch' && Number.isSafeInteger(json?.number) && json.number > 0;
  if (names !== (numbered ? `${known},number` : known)) return wrong(header, header.from, names);
  if (json.count !== entries.length) wrong(header, differsAt(header, 'count', json.count, entries.length), 'count');
  if (kind === 'batch' && json.toSeq !== json.fromSeq + entries.length - 1)
    wrong(header, valueAt(header, 'toSeq'), 'toSeq');
  const last = entries.at(-1);
  if (lastHash !== null && json.lastHash !== lastHash && json.count === entries.length) {
    const bit = findBit(last.raw, witnessed(json.lastHash));
    if (bit !== null) wrong(last, last.from + bit, 'lastHash', true);
    else wrong(header, differsAt(header, 'lastHash', json.lastHash, lastHash), 'lastHash');
  }
  const other = entries.find((line) => line.json?.log !== json.sittingId);
  if (other !== undefined) wrong(other, differsAt(other, 'log', other.json?.log, json.sittingId), 'sittingId');
  const { station } = last?.json ?? {};
  if (station !== json.stationId) wrong(last, differsAt(last, 'station', station, json.stationId), 'stationId');
  const newKey = takeovers.at(-1)?.newKey ?? json.stationKey;
  if (newKey !== json.stationKey) wrong(header, differsAt(header, 'stationKey', json.stationKey, newKey), 'stationKey');
  // A header that its own hash confirms is not the one to blame.
  const isConfirmed = kind === 'export' && closing.json?.header === sha256(header.raw);
  const genesis = entries[0];
  const { body } = genesis?.json ?? {};
  for (const field of body?.type === 'sitting_opened' ? GENESIS_FIELDS : []) {
    if (inOrder(body.sitting?.[field]) === inOrder(json[field])) continue;
    const line = isConfirmed ? genesis : header;
    wrong(line, valueAt(line, field), field);
  }
}

const GENESIS_FIELDS = ['sittingId', 'practice', 'policy'];
const HEADER_FIELDS = {
  export: ['stationId', 'stationKey', 'sittingId', 'practice', 'count', 'lastHash', 'exportedAt', 'policy'],
  batch: [
    ...['batchId', 'stationId', 'stationKey', 'sittingId', 'practice', 'fromSeq', 'toSeq', 'count', 'prevHash'],
    ...['lastHash', 'sealedAt', 'policy'],
  ],
};

/** A value as text in which the order of its fields plays no part. */
const inOrder = (value) =>
  JSON.stringify(value !== null && typeof value === 'object' ? Object.entries(value).sort() : (value ?? null));
