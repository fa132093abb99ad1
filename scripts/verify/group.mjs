import { timesOn } from './clock.mjs';
import { isSharedConferral } from './division-door.mjs';
import { checkDiffers } from './paper-sheet.mjs';
import { ledgerOf, stageOf } from './ledger.mjs';
import { expectedExaminers } from './seats.mjs';
import { isForTheLead, sheetOf } from './sheet-record.mjs';
import { decidersOf } from './own-lead.mjs';
import { isRecused } from './recusal.mjs';
import { wayOf } from './spread.mjs';
import { results, shownTotal } from './scores.mjs';
import { scoreSheet } from './sheet.mjs';

// What a group does together from edition 5 on (docs/format.md, section 4): it confers where its marks lie too far apart, and
// somebody who did not give them keys them anew.

const LEADS = ['examiner-lead', 'expert-lead'];
const isHeld = ({ sitting }) => (sitting.edition ?? 1) >= 5;
const HANDED_IN = ['signed', 'corrected', 'absent', 'void', 'ineligible', 'barred'];

const fullOf = (state, id) => {
  const [task, at] = id.split('.').map(Number);
  return state.scheme?.tasks[task - 1]?.lines[at - 1]?.fullMark;
};

/** Whether every expected sheet of a candidate was signed, or none is owed. */
export const isHandedIn = (state, candidateId) =>
  expectedExaminers(state, candidateId).every(({ personId }) =>
    HANDED_IN.includes(stageOf(state, candidateId, personId)),
  );

/** Whether a candidate's sheets are all handed in, lie further apart than the sitting allows, and nothing settled that. */
export function isTooWide(state, candidateId) {
  if (state.sitting.settings.maxSpread === null || !isHandedIn(state, candidateId)) return false;
  return results(state).some(
    ({ candidate, verdict }) => candidate.candidateId === candidateId && verdict === 'invalid',
  );
}

/** The lead takes down a conferral of at least two of the candidate's scorers and nobody but them and the lead. */
export function judgeConferral(state, { candidateId, people, lines }, wrong, actor) {
  if (!LEADS.includes(state.people.get(actor)?.role)) wrong('role_may_not', 'actor');
  if (!isHeld(state) || wayOf(state) !== 'conferral' || !isTooWide(state, candidateId))
    wrong('conferral_not_due', 'candidateId');
  const scorers = expectedExaminers(state, candidateId).map(({ personId }) => personId);
  const leading = decidersOf(state, candidateId);
  const belongs = (one) => (scorers.includes(one) || leading.includes(one)) && !isRecused(state, one, candidateId);
  const enough = people.filter((one) => scorers.includes(one)).length >= 2 && new Set(people).size === people.length;
  if (!enough || !people.every(belongs) || !isSharedConferral(state, { candidateId, people, lines }, LEADS))
    wrong('conferral_unsound', 'people');
  if (lines.some((line) => fullOf(state, line) === undefined)) wrong('conferral_unsound', 'lines');
}

/**
 * A signed mark changes while marks lie too far apart only on a line that was conferred about; where a third mark or the lead
 * settles them, only on a sheet that was sent back, then and ever after.
 */
export function judgeChange(state, { candidateId, examinerId, line }, wrong) {
  const sheet = sheetOf(state, candidateId, examinerId);
  if (!isHeld(state) || !sheet.everSigned) return;
  if (isForTheLead(sheet)) wrong('difference_first', 'line');
  if (wayOf(state) !== 'conferral') {
    const contested =
      state.thirds.has(candidateId) || state.spreadDecisions.has(candidateId) || isTooWide(state, candidateId);
    if (contested && !sheet.returned) wrong('spread_under_way', 'line');
    return;
  }
  if (!state.conferred.get(candidateId)?.includes(line) && isTooWide(state, candidateId))
    wrong('conferral_first', 'line');
}

const askedOf = (state) => (isHeld(state) ? (state.sitting.settings.proofreading ?? null) : null);

/** The checker reads the total, or lines, off a sheet that is signed. */
export function judgeProofreading(state, { candidateId, examinerId, read, differs = [] }, wrong, actor) {
  if (state.people.get(actor)?.role !== 'checker') wrong('role_may_not', 'actor');
  const asked = askedOf(state);
  if (asked === null || sheetOf(state, candidateId, examinerId).signed === null) wrong('proofreading_not_due');
  const lines = read.map(({ line }) => line);
  const isLine = (line) => line !== null && fullOf(state, line) !== undefined;
  const fits = asked === 'totals' ? lines.length === 1 && lines[0] === null : lines.every(isLine);
  if (!fits || new Set(lines).size !== lines.length) return wrong('proofreading_unsound', 'read');
  // from edition 8 on the reading says where it differs, and that stays for the lead to decide about
  const saysIt = (state.sitting.edition ?? 1) >= 8;
  if (saysIt && asked !== null && proofOf(state, candidateId, examinerId) !== 'open') wrong('proofread_already');
  const found = saysIt && asked !== null ? differences(figuresOf(state, candidateId, examinerId), read) : [];
  const said = differs.map(({ line, read, stands }) => JSON.stringify([line, read, stands]));
  if (said.sort().join() !== found.sort().join()) wrong('proofreading_unsound', 'differs');
}

/** Line, what was read and what stands, wherever they differ. */
function differences(stands, read) {
  const keyed = new Map(read.map(({ line, mark }) => [line, mark]));
  return [...new Set([...stands.keys(), ...keyed.keys()])]
    .filter((line) => stands.get(line) !== keyed.get(line))
    .map((line) => JSON.stringify([line, keyed.get(line) ?? null, stands.get(line) ?? null]));
}

/** What is on record where the checker reads: every figure by its line, the total under `null`. */
function figuresOf(state, candidateId, examinerId) {
  const sheet = sheetOf(state, candidateId, examinerId);
  if (askedOf(state) === 'totals') {
    const { total } = scoreSheet(state.scheme, sheet, timesOn(state, candidateId, sheet));
    return new Map([[null, Number(shownTotal(total)[2].replace('.', ''))]]);
  }
  return new Map([...sheet.scores].map(([line, score]) => [line, worth(score, fullOf(state, line))]));
}

/** What a line's score comes to of its full mark. */
export const worth = (score, full) =>
  score.kind === 'mark' ? score.mark : Math.max(0, full - score.deductions.reduce((sum, one) => sum + one, 0));

/** `open`, `agrees`, `differs`, or `settled` where the lead lets the record stand. */
function proofOf(state, candidateId, examinerId) {
  const sheet = sheetOf(state, candidateId, examinerId);
  const { proof, signed } = sheet;
  if (isForTheLead(sheet)) return 'differs';
  if (proof === null || signed === null || proof.isStale) return 'open';
  const stands = figuresOf(state, candidateId, examinerId);
  const agrees = stands.size === proof.read.length && proof.read.every(({ line, mark }) => stands.get(line) === mark);
  return agrees ? 'agrees' : proof.stands ? 'settled' : 'differs';
}

/** The lead settles a difference, and only one that there is. */
export function judgeSettling(state, { candidateId, examinerId }, wrong, actor) {
  if (!LEADS.includes(state.people.get(actor)?.role)) wrong('role_may_not', 'actor');
  const isDue =
    proofOf(state, candidateId, examinerId) === 'differs' || checkDiffers(sheetOf(state, candidateId, examinerId));
  if (!isDue) wrong('difference_gone');
}

/** Whether every signed sheet was read anew and every difference settled, where the sitting asks for it. */
export function isProofread(state) {
  if (askedOf(state) === null || ledgerOf(state).open > 0) return true;
  return [...state.candidates.keys()].every((candidateId) =>
    expectedExaminers(state, candidateId).every(
      ({ personId }) =>
        stageOf(state, candidateId, personId) !== 'signed' ||
        ['agrees', 'settled'].includes(proofOf(state, candidateId, personId)),
    ),
  );
}
