import { conditionsOf } from './answers-door.mjs';
import { checkAhead, checkChain, checkEntries, checkHeader, checkSequence, checkTime } from './chain.mjs';
import { openDocument } from './document.mjs';
import { fingerprint, sha256 } from './hash.mjs';
import { isSigned } from './signature.mjs';
import { valueAt } from './locate.mjs';
import { replay } from './replay.mjs';
import { checkBatches, checkDigest, checkStation } from './seal.mjs';
import { checkStations } from './succession.mjs';

/** Every check in the order it is made; each is said in one line. */
const CHECKS = [
  'text',
  'header',
  'entries',
  'sequence',
  'chain',
  'time',
  'stations',
  'keys',
  'sheets',
  'sitting',
  'procedure',
  'ledger',
  'closed',
  'batches',
  'digest',
  'station',
];
const MEANING = ['keys', 'sheets', 'sitting', 'procedure', 'ledger', 'closed'];

/**
 * Examines a file: an exported sitting, a batch, or a bare journal. `pinned`: the station key it must carry (hex) or null;
 * `signature`: a batch's detached signature (hex) or null. `now`: what the clock shows, in milliseconds, or null where there is none. Null where the file is none of these. Otherwise every check with
 * its state (`ok`, `bad`, or `skip` with the reason why it can't be made) and, where something is wrong, the first byte.
 */
export function examine(bytes, { pinned = null, signature = null, now = null } = {}) {
  const document = openDocument(bytes);
  if (document === null) return null;
  const run = { flaws: [], skipped: new Map(), facts: {}, pinned, signature, now };
  if (document.flaw === null) examineLines(document, run);
  else {
    run.flaws.push({ check: 'text', ...document.flaw });
    for (const check of CHECKS.slice(1)) run.skipped.set(check, 'damaged');
  }
  run.facts.lines = document.lines.length;
  run.facts.entries = document.entries.length;
  const checks = CHECKS.map((id) => {
    const flaw = firstOf(run.flaws.filter(({ check }) => check === id));
    if (flaw !== undefined) return { id, state: 'bad', flaw };
    return run.skipped.has(id) ? { id, state: 'skip', why: run.skipped.get(id) } : { id, state: 'ok' };
  });
  const first = firstOf(run.flaws) ?? null;
  return { kind: document.kind, checks, facts: run.facts, first: first && withColumn(first, document) };
}

function examineLines(document, { flaws, skipped, now, facts, pinned, signature }) {
  const { kind, header, entries } = document;
  const isPart = kind === 'batch' && header.json?.fromSeq > 0;
  const from = isPart ? header.json.fromSeq : 0;
  const skip = (why, ids) => ids.forEach((id) => skipped.set(id, why));

  checkEntries(document, flaws);
  const broken = flaws.length > 0;
  checkSequence(document, from, flaws);
  const last = checkChain(document, from, isPart ? header.json.prevHash : null, flaws);
  if (!broken) checkTime(document, flaws);
  if (now !== null) checkAhead(document, now, flaws);
  const takeovers = broken ? [] : checkStations(document, flaws);
  if (broken) skip('damaged', ['stations']);
  Object.assign(facts, { takeovers, takeoverCount: takeovers.length });
  if (kind === 'journal') skip('no_header', ['header']);
  else checkHeader(document, typeof last === 'string' ? last : null, takeovers, flaws);

  if (isPart) skip('part_of_a_log', MEANING);
  else if (broken) skip('damaged', MEANING);
  else {
    const replayed = replay(document, flaws, receiptPlaces(document));
    if (replayed === null) skip('damaged', MEANING);
    else Object.assign(facts, describe(replayed));
    if (replayed !== null && replayed.state.closing === null) skipped.set('closed', 'not_closed');
  }
  if (kind === 'export') examineSeal(document, { flaws, skipped, facts, pinned });
  else {
    skip('not_in_this_kind', ['batches', 'digest']);
    skip('journal_unsealed', ['station']);
  }
  if (kind === 'batch') examineBatchSignature(document, { flaws, skipped, facts, pinned, signature });
}

/** The rules of commit 456566c, whose exported sittings bear receipts that name no results of theirs. */
const BEFORE_RECEIPTS_WERE_HELD = '7ef4727e28b2f7ed89024869a4541eb99199bb7ea72497bcd70194f0a88cc5e8';

/** Where central says in a receipt what the results were. */
const receiptPlaces = ({ header, closing }) =>
  new Set(
    header?.json?.policy?.rulesHash !== BEFORE_RECEIPTS_WERE_HELD && Array.isArray(closing?.json?.batches)
      ? closing.json.batches.map((batch) => batch?.toSeq)
      : [],
  );

/** Quality supervisors whom the enterprise named, each with the letter that confirms them, if any. */
const supervisorsOf = ({ people, letters }) =>
  [...people.values()]
    .filter(({ role, appointedBy }) => role === 'supervisor' && appointedBy === 'enterprise')
    .map(({ personId, name }) => ({
      name,
      letter: letters.get(personId)?.fell === false ? letters.get(personId) : null,
    }));

const describe = ({ state, counts, ledger, digests }) => ({
  ...counts,
  conditions: state.sitting === null ? [] : conditionsOf(state),
  ledger,
  digests,
  people: state.keys.size,
  keyChanges: state.keyChanges,
  headChanges: state.headChanges,
  supervisors: supervisorsOf(state),
  keyChangeCount: state.keyChanges.length,
  isClosed: state.closing !== null,
  voided: state.voided,
  unrooted: state.root === null && state.sitting?.practice === false,
});

function examineSeal(document, { flaws, skipped, facts, pinned }) {
  const { header, closing, seal, bytes } = document;
  checkDigest(document, flaws);
  const sealed = !flaws.some(({ check, why }) => check === 'digest' && why.startsWith('seal'));
  if (sealed) checkStation(document, keysOf(header, facts), pinned, flaws);
  else skipped.set('station', 'damaged');
  Object.assign(facts, checkBatchesSafely(document, facts.digests ?? new Map(), flaws));
  facts.digest = sha256(bytes.subarray(0, seal.from));
  describeStation(header, pinned, facts);
  if (facts.ledger === undefined) return;
  if (JSON.stringify(closing.json.ledger) === JSON.stringify(facts.ledger)) return;
  flaws.push({ check: 'ledger', at: valueAt(closing, 'ledger'), line: closing.number, why: 'ledger_differs' });
}

function checkBatchesSafely(document, digests, flaws) {
  try {
    return checkBatches(document, digests, flaws);
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
    const { from, number } = document.closing;
    flaws.push({ check: 'batches', at: from, line: number, why: 'closing_form' });
    return {};
  }
}

/** The key that seals, and those of the stations it goes on for: the certificates bind them to each other. */
const keysOf = ({ json }, { takeovers }) => [json.stationKey, ...takeovers.map(({ oldKey }) => oldKey)];

function describeStation(header, pinned, facts) {
  const { stationKey, practice } = header.json;
  facts.fingerprint = /^[0-9a-f]{64}$/.test(stationKey) ? fingerprint(stationKey) : '';
  facts.isPinned = pinned !== null;
  facts.practice = practice;
}

/** A batch's signature lies in a file of its own and covers every byte of the batch. */
function examineBatchSignature(document, { flaws, skipped, facts, pinned, signature }) {
  const { bytes, header } = document;
  const { stationKey } = header.json;
  describeStation(header, pinned, facts);
  skipped.delete('station');
  if (signature === null)
    return flaws.push({ check: 'station', at: bytes.length, line: document.lines.length, why: 'no_signature_file' });
  if (pinned !== null && !keysOf(header, facts).includes(pinned))
    flaws.push({ check: 'station', at: valueAt(header, 'stationKey'), line: header.number, why: 'not_the_key' });
  const payload = bytes.subarray(bytes.indexOf(0x0a) + 1);
  if (!isSigned('batch', payload, stationKey, signature))
    flaws.push({ check: 'station', at: 0, line: 1, why: 'signature_wrong' });
}

/** The flaw furthest up; in one line the one that was pinned down to its byte. */
function firstOf(flaws) {
  return [...flaws].sort(
    (a, b) => a.line - b.line || Number(b.exact ?? false) - Number(a.exact ?? false) || a.at - b.at,
  )[0];
}

function withColumn(flaw, { lines }) {
  const start = lines[flaw.line - 1]?.from ?? flaw.at;
  return { ...flaw, column: Math.max(0, flaw.at - start) };
}
