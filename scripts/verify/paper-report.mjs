import { examine } from './examine.mjs';
import { againstRecord, readSquare } from './paper.mjs';
import { PAPER } from './paper-words.mjs';
import { examinePlan, isPlan, paperDigest, sayer } from './plan.mjs';
import { plain } from './report.mjs';

/**
 * Says of the text of a square on paper, as a scanner types it, what it proves: alone, by its signature; with the bytes of an
 * exported sitting, by what the record adds up to. `pinned`: the station key it must carry. Answers lines and an exit code.
 */
export function paperReport(text, { record = null, pinned = null, en = false } = {}) {
  const say = (key, blanks = {}) =>
    PAPER[key][en ? 1 : 0].replace(/\{(\w+)\}/g, (blank, name) => plain(blanks[name] ?? blank));
  const read = readSquare(text);
  if (read.why !== undefined) return { code: read.why === 'square_forged' ? 1 : 2, lines: [`✗ ${say(read.why)}`] };
  const { seal, fingerprint, publicKey } = read;
  const [copy, copies] = seal.copy.split('/');
  const lines = [`✓ ${say('holds', { fingerprint })}`, say('form', seal)];
  if (seal.number !== '') lines.push(say('number', seal));
  if (seal.said !== '') lines.push(say('said', seal));
  lines.push(say(seal.state), say('print', { ...seal, copy, copies }));
  if (seal.digest !== '') lines.push(say('digest', seal));
  if (seal.area === 'practice') lines.push(say('practice'));
  if (pinned !== null && pinned !== publicKey) return { code: 1, lines: [...lines, `✗ ${say('not_the_key')}`] };
  if (pinned === null) lines.push(say('compare'));
  if (record === null) return { code: 0, lines: [...lines, say('eye')] };
  if (isPlan(record)) return againstPlan(read, record, lines, en);
  const whole = examine(record);
  if (whole === null || whole.first !== null) return { code: 1, lines: [...lines, `✗ ${say('record_unsound')}`] };
  const held = againstRecord(read, record);
  if (held.why !== null) return { code: 1, lines: [...lines, `✗ ${say(held.why, seal)}`] };
  lines.push(`✓ ${say(seal.digest === '' ? 'record_no_marks' : 'record_same', seal)}`);
  if (!held.isNow) lines.push(`✗ ${say('record_changed')}`);
  lines.push(...held.marks.map((line) => `  ${plain(line)}`), say('eye'));
  return { code: held.isNow ? 0 : 1, lines };
}

/** How a page of a plan stands to the plan's record: whether its digest is of that record and those of the sittings it names. */
function againstPlan({ seal, publicKey }, bytes, lines, en) {
  const say = sayer(en);
  const { flaws, header } = examinePlan(bytes);
  if (flaws.length > 0) return { code: 1, lines: [...lines, `✗ ${say(flaws[0].why, flaws[0])}`] };
  if (seal.sittingId !== header.planId || publicKey !== header.stationKey)
    return { code: 1, lines: [...lines, `✗ ${say('paper_other')}`] };
  if (seal.digest !== '' && seal.digest !== paperDigest(header))
    return { code: 1, lines: [...lines, `✗ ${say('paper_differs')}`] };
  return { code: 0, lines: [...lines, `✓ ${say('paper_same')}`, PAPER.eye[en ? 1 : 0]] };
}
