import { worth } from './group.mjs';
import { sha256 } from './hash.mjs';
import { ledgerOf, stageOf } from './ledger.mjs';
import { expectedExaminers } from './seats.mjs';
import { sheetOf } from './sheet-record.mjs';

// Sheets that dice draw at the end of a day, each held against its paper (docs/format.md, section 4).

const isHeld = ({ sitting }) => (sitting.edition ?? 1) >= 6;
const keyOf = ({ candidateId, examinerId }) => `${candidateId}/${examinerId}`;
const lineOf = ({ scheme }, id) => {
  const [task, at] = id.split('.').map(Number);
  return scheme?.tasks[task - 1]?.lines[at - 1];
};

/** Whose sheets are signed, by key. */
const signedKeys = (state) =>
  [...state.candidates.keys()].flatMap((candidateId) =>
    expectedExaminers(state, candidateId)
      .filter(({ personId }) => stageOf(state, candidateId, personId) === 'signed')
      .map(({ personId }) => `${candidateId}/${personId}`),
  );

function judgeTime(state, wrong) {
  if (!isHeld(state)) wrong('paper_check_not_here');
  if (state.signatures.some(({ role }) => role === 'supervisor')) wrong('paper_check_over');
}

/** The supervisor's dice, once every sheet is signed, and the first sheets by SHA-256 over "dice/candidate/examiner". */
export function judgePaperDraw(state, { seed, of, sheets, reason }, wrong, actor) {
  if (state.people.get(actor)?.role !== 'supervisor') wrong('role_may_not', 'actor');
  judgeTime(state, wrong);
  const pool = signedKeys(state);
  if (ledgerOf(state).open > 0) wrong('paper_check_early');
  const drawn = pool
    .map((key) => [sha256(`${seed}/${key}`), key])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, sheets.length)
    .map(([, key]) => key);
  const isEnough = sheets.length >= Math.min(state.sitting.settings.paperCheck ?? 1, pool.length);
  if (of !== pool.length || !isEnough || drawn.join() !== sheets.map(keyOf).join())
    wrong('paper_check_unsound', 'sheets');
  if (state.paperDrawn && reason.trim() === '') wrong('reason_missing', 'reason');
}

/** The supervisor, or a checker who did not key it, says how the paper of a sheet that is due stands. */
export function judgePaperCheck(state, body, wrong, actor) {
  const role = state.people.get(actor)?.role;
  if (role !== 'supervisor' && role !== 'checker') wrong('role_may_not', 'actor');
  judgeTime(state, wrong);
  const sheet = sheetOf(state, body.candidateId, body.examinerId);
  if (sheet.signed === null || !state.toCheck.has(keyOf(body))) wrong('paper_check_not_due');
  const { paper } = sheet;
  const isOwn = paper !== null && (paper.settledBy === actor || paper.keyed.some(({ by }) => by === actor));
  if (isOwn && role === 'checker') wrong('paper_check_own', 'actor');
  const { outcome, lines, text } = body;
  const isTold = text.trim() !== '';
  if (sheet.check !== null && !isTold) wrong('reason_missing', 'text');
  const markOn = (id) => (sheet.scores.has(id) ? worth(sheet.scores.get(id), lineOf(state, id).fullMark) : null);
  const isOther = ({ line, mark }) => {
    const full = lineOf(state, line)?.fullMark;
    return full !== undefined && (mark === null || mark <= full) && mark !== markOn(line);
  };
  const isOnce = new Set(lines.map(({ line }) => line)).size === lines.length;
  const isSound = outcome === 'agrees' ? lines.length === 0 : isTold && isOnce && lines.every(isOther);
  if (!isSound) wrong('paper_check_unsound', 'lines');
}

/** Whether the sheets that were to be drawn were, and every one of them agrees or was answered for. */
export function isPaperChecked(state) {
  const signed = signedKeys(state);
  if (!state.paperDrawn)
    return !isHeld(state) || state.sitting.settings.paperCheck === undefined || signed.length === 0;
  return signed
    .filter((key) => state.toCheck.has(key))
    .every((key) => {
      const { check } = state.sheets.get(key);
      return check !== null && (!check.differs || check.answered);
    });
}
