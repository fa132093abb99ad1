import { differing, isFromPaper } from './paper-sheet.mjs';
import { hasTask, taskOf } from './division.mjs';
import { expectedExaminers, isUncoded } from './seats.mjs';
import { attendanceOf, sheetOf } from './sheet-record.mjs';
import { isRecused } from './recusal.mjs';

// Who opens, keys and settles a sheet that was marked on paper, and what of it.

const HEADS = ['site-head', 'examiner-lead', 'expert-lead'];
const fullOf = ({ scheme }, id) => {
  const [task, at] = id.split('.').map(Number);
  return scheme?.tasks[task - 1]?.lines[at - 1]?.fullMark ?? -1;
};
const linesOf = ({ scheme }) =>
  (scheme?.tasks ?? []).flatMap(({ lines }, t) => lines.map((_, l) => `${t + 1}.${l + 1}`));

function judgePaper(state, { candidateId, examinerId }, wrong) {
  const { sitting, scheme } = state;
  if ((sitting.edition ?? 1) < 6 || sitting.procedure !== 'practical' || scheme === null) wrong('paper_not_here');
  if (attendanceOf(state, candidateId) !== 'present') wrong('candidate_not_there', 'candidateId');
  const isExpected = expectedExaminers(state, candidateId).some(({ personId }) => personId === examinerId);
  if (!isExpected || isRecused(state, examinerId, candidateId)) wrong('not_the_examiner', 'examinerId');
}

export function judgePaperOpened(state, body, wrong, actor) {
  if (!HEADS.includes(state.people.get(actor)?.role)) wrong('role_may_not', 'actor');
  judgePaper(state, body, wrong);
  if (isUncoded(state)) wrong('codes_undrawn');
  const sheet = sheetOf(state, body.candidateId, body.examinerId);
  if (sheet.everSigned || sheet.scores.size > 0 || sheet.vetoes.size > 0 || isFromPaper(sheet)) wrong('paper_in_use');
}

/** Somebody with a key who does not mark the candidate, and has not keyed the sheet. */
function judgeFit(state, { candidateId }, sheet, wrong, actor) {
  const isMarking =
    actor === sheet.begunBy ||
    state.sheets.has(`${candidateId}/${actor}`) ||
    expectedExaminers(state, candidateId).some(({ personId }) => personId === actor);
  if (isMarking || !state.keys.has(actor)) wrong('paper_unfit', 'actor');
  if (sheet.paper?.keyed.some(({ by }) => by === actor)) wrong('paper_twice', 'actor');
}

function judgeMarks(state, marks, lines, wrong) {
  const isOver = marks.length === lines.length && marks.every(({ line }, at) => line === lines[at]);
  if (!isOver || marks.some(({ line, mark }) => mark !== null && mark > fullOf(state, line)))
    wrong('paper_unsound', 'marks');
}

export function judgePaperKeyed(state, body, wrong, actor) {
  judgePaper(state, body, wrong);
  const sheet = sheetOf(state, body.candidateId, body.examinerId);
  if (sheet.paper === null || sheet.paper.keyed.length >= 2) return wrong('paper_not_open');
  if (!isFromPaper(sheet) && sheet.scores.size > 0) wrong('paper_in_use');
  judgeFit(state, body, sheet, wrong, actor);
  const own = linesOf(state).filter((line) => hasTask(state, body.candidateId, body.examinerId, taskOf(line)));
  judgeMarks(state, body.marks, own, wrong);
}

export function judgePaperSettled(state, body, wrong, actor) {
  judgePaper(state, body, wrong);
  const sheet = sheetOf(state, body.candidateId, body.examinerId);
  const lines = sheet.paper === null ? [] : differing(sheet.paper);
  if (lines.length === 0 || sheet.paper.settledBy !== null) return wrong('paper_not_open');
  judgeFit(state, body, sheet, wrong, actor);
  judgeMarks(state, body.marks, lines, wrong);
}

/** Whether somebody keyed a sheet of this candidate: they have seen what another one gave. */
export const hasKeyed = (state, candidateId, personId) =>
  [...state.sheets].some(([key, { paper }]) => key.startsWith(candidateId) && seenBy(paper).includes(personId));
const seenBy = (paper) => (paper === null ? [] : [...paper.keyed.map(({ by }) => by), paper.settledBy]);
