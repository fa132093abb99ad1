import { fingerprint } from './hash.mjs';
import { FLAWS } from './flaw-words.mjs';
import { KINDS, NAMES, PASSED, REPORT, SKIPPED, STANDING } from './words.mjs';

/** What is not seen, or changes what is seen beside it: control characters, and marks that turn the direction of a line. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
/** Text of a file as it may stand on a terminal: whatever could move the cursor or forge a line is spelled out. */
export const plain = (text) =>
  String(text).replace(UNSEEN, (sign) => `\\u{${sign.codePointAt(0).toString(16).padStart(4, '0')}}`);

/** The report, one line a check, in Chinese or (`en`) English. */
export function reportLines(report, { name, bytes, en }) {
  const say = (sentence, blanks = {}) =>
    sentence[en ? 1 : 0].replace(/\{(\w+)\}/g, (blank, key) => plain(blanks[key] ?? blank));
  const { kind, checks, first } = report;
  const facts = { ...report.facts, ...report.facts.ledger };
  const lines = [say(REPORT.title, { kind: say(KINDS[kind]), name, bytes })];
  for (const check of checks) {
    lines.push(lineOf(check));
    if (check.id === 'stations' && check.state === 'ok') lines.push(...facts.takeovers.map(takeoverLine));
    if (check.id === 'keys' && check.state === 'ok')
      lines.push(...facts.keyChanges.map(changeLine('keyChange')), ...facts.headChanges.map(changeLine('headChange')));
  }
  if (facts.practice === true) lines.push(say(REPORT.practice));
  if (facts.voided === true) lines.push(say(REPORT.voided));
  if (facts.unrooted === true) lines.push(say(REPORT.unrooted));
  for (const { letter, name } of facts.supervisors ?? [])
    lines.push(say(letter === null ? REPORT.unconfirmed : REPORT.confirmed, { ...letter, name }));
  for (const { standing, isAnswered, rule, clause } of facts.conditions ?? [])
    lines.push(say(REPORT.condition, { rule, clause, standing: say(STANDING[isAnswered ? 'answered' : standing]) }));
  const failed = checks.filter(({ state }) => state === 'bad').length;
  if (first === null) return [...lines, ...(facts.isPinned === false ? [say(REPORT.compare)] : []), say(REPORT.good)];
  return [...lines, say(first.exact ? REPORT.first : REPORT.about, first), say(REPORT.bad, { count: failed })];

  function takeoverLine({ oldKey, newKey, ...said }) {
    const keys = { oldFingerprint: fingerprint(oldKey), newFingerprint: fingerprint(newKey) };
    return say(REPORT.takeover, { ...said, ...keys });
  }

  function changeLine(sentence) {
    return ({ old, publicKey, ...said }) => {
      const keys = { oldFingerprint: fingerprint(old), newFingerprint: fingerprint(publicKey) };
      return say(REPORT[sentence], { ...said, ...keys });
    };
  }

  function lineOf({ id, state, why, flaw }) {
    if (state === 'ok') return `✓ ${say(PASSED[id], facts)}`;
    const colon = en ? ': ' : '：';
    if (state === 'skip') return `– ${say(NAMES[id])}${colon}${say(SKIPPED[why])}`;
    const place = en ? `line ${flaw.line}` : `第 ${flaw.line} 行`;
    return `✗ ${say(NAMES[id])}${colon}${place}${en ? ', ' : '，'}${say(FLAWS[flaw.why], flaw)}`;
  }
}

export const sayOf = (key, name, en) => REPORT[key][en ? 1 : 0].replace('{name}', () => plain(name));
