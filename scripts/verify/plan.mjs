import { fingerprint, sha256 } from './hash.mjs';
import { plain } from './report.mjs';
import { isSigned } from './signature.mjs';
import { isEntry, isHeader, isSeal, judgeRecord } from './plan-record.mjs';
import { readDisputes } from './disputes.mjs';
import { DECIDED_BY, PLAN } from './plan-words.mjs';

// The record of a plan as its archive holds it (docs/format.md, section 10): read, its chain followed, its seal checked.

const FIRST = 'kaoping/plan/1\n';
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
  const odd = lines.findIndex((line, at) => at > 0 && !isCompact(line));
  if (odd !== -1) return { flaws: [{ line: odd + 1, why: 'compact' }], entries: [] };
  if (lines.length < 3 || !isHeader(JSON.parse(lines[1]))) return { flaws: [{ line: 2, why: 'header' }], entries: [] };
  const header = JSON.parse(lines[1]);
  const seal = JSON.parse(lines.at(-1));
  const own = lines.slice(2, -1);
  const entries = own.map((line) => JSON.parse(line));
  let prev = null;
  for (const [seq, entry] of entries.entries()) {
    if (!isEntry(entry)) flaw(seq + 3, 'entry');
    else if (entry.planId !== header.planId || entry.seq !== seq || entry.prev !== prev) flaw(seq + 3, 'chain');
    prev = sha256(own[seq]);
  }
  const isSound = flaws.length === 0;
  if (isSound) judgeRecord(entries, (seq, why) => flaw(seq + 3, why));
  const disputes = isSound ? readDisputes(entries, own.map(sha256), header.planId, flaw) : [];
  if (own.length !== header.count || prev !== header.last) flaw(2, 'count');
  const above = bytes.subarray(0, bytes.length - Buffer.byteLength(lines.at(-1)) - 1);
  const digest = sha256(above);
  if (!isSeal(seal) || seal.sha256 !== digest) flaw(lines.length, 'digest');
  else if (seal.publicKey !== header.stationKey || !isSigned('plan', digest, seal.publicKey, seal.signature))
    flaw(lines.length, 'signature');
  if (pinned !== null && header.stationKey !== pinned) flaw(2, 'not_the_key');
  return { flaws, entries, header, disputes };
}

/** The report of a plan's record by itself, one line a finding, and an exit code. */
export function planReport(bytes, { name, pinned = null, en = false }) {
  const { flaws, entries, header, disputes } = examinePlan(bytes, { pinned });
  const say = sayer(en);
  const lines = [say('title', { name, bytes: bytes.length })];
  if (flaws.length > 0)
    return {
      code: 1,
      lines: [...lines, ...flaws.map((one) => `✗ ${say(one.why, one)}`), say('bad', { count: flaws.length })],
    };
  const scores = entries.filter(({ body }) => body.type === 'theory_imported').length;
  lines.push(`✓ ${say('record', { ...header, scores })}`, `✓ ${say('sittings', { count: header.sittings.length })}`);
  if (disputes.length > 0) {
    const open = disputes.filter(({ closedAt }) => closedAt === null).length;
    lines.push(`✓ ${say('disputes', { count: disputes.length, open })}`);
  }
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
    PLAN[key][en ? 1 : 0].replace(/\{(\w+)\}/g, (blank, at) =>
      at === 'subject' ? DECIDED_BY[blanks.subject][en ? 1 : 0] : plain(blanks[at] ?? blank),
    );

/** A line is what JSON.stringify writes, so that there is one way to read it. */
function isCompact(line) {
  try {
    return JSON.stringify(JSON.parse(line)) === line;
  } catch {
    return false;
  }
}
