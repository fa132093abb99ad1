import { compare, fraction } from './exact.mjs';
import { expectedExaminers } from './seats.mjs';
import { sheetOf } from './sheet-record.mjs';
import { isRecused } from './recusal.mjs';
import { thresholdsOf } from './thresholds.mjs';
import { scoreSheet } from './sheet.mjs';

// The staged review of docs/format.md, section 6: entry, thesis, performance, decision. Everyone passes with 60 points, or with what their
// occupation or policy settles.

const FEWEST = 3;
const sum = (marks) => marks.reduce((total, mark) => total + mark, 0n);
const isMet = (score, mark) => (typeof score === 'number' ? score >= mark : score === 'exempt');
const outcome = (mean, mark) => (compare(mean, fraction(BigInt(mark))) >= 0 ? 'pass' : 'fail');
const SIXTY = { theory: 6000, practical: 6000, thesis: 6000, performance: 6000 };

/** How far one candidate's review has come. A stage's outcome is null while it is open or may not be entered. */
export function reviewOf(state, candidateId) {
  const { theory = null, practical = null } = state.subjectScores.get(candidateId) ?? {};
  const senior = isSenior(state, candidateId);
  const given = expectedExaminers(state, candidateId)
    .filter(({ personId }) => !isRecused(state, personId, candidateId))
    .map(({ personId }) => marksOf(state, candidateId, personId));
  const theses = senior ? given.flatMap(({ thesis }) => thesis ?? []) : [];
  const performances = given.flatMap(({ performance }) => performance ?? []);
  const questions = [...(state.questions.get(candidateId) ?? [])].sort(([a], [b]) => a - b).map(([, text]) => text);
  const own = thresholdsOf(state, candidateId);
  const marks = own ?? SIXTY;
  const wanted = state.sitting.settings.examinersPerCandidate;
  const isFull = (marks) => wanted > 0 && marks.length >= wanted;

  const entry =
    theory === null || practical === null
      ? null
      : isMet(theory, marks.theory) && isMet(practical, marks.practical)
        ? 'pass'
        : 'fail';
  const thesisMean = theses.length === 0 ? null : { num: sum(theses), den: 10n * BigInt(theses.length) };
  const mean = performances.length === 0 ? null : { num: sum(performances), den: BigInt(performances.length) };
  const defended = questions.length >= 4 && questions.length <= 6 && theses.length >= FEWEST;
  const thesis =
    !senior || entry !== 'pass' || !isFull(theses) ? null : defended ? outcome(thesisMean, marks.thesis) : 'invalid';
  const mayPerform = entry === 'pass' && (!senior || thesis === 'pass');
  const performance =
    !mayPerform || !isFull(performances)
      ? null
      : performances.length >= FEWEST
        ? outcome(mean, marks.performance)
        : 'invalid';

  const stray =
    (entry === 'fail' && theses.length + performances.length > 0) || (thesis === 'fail' && performances.length > 0);
  const broken = stray || thesis === 'invalid' || performance === 'invalid';
  const derived = broken ? null : [entry, thesis, performance].includes('fail') ? 'fail' : performance;
  const stoppedAt =
    entry === 'fail'
      ? 'entry'
      : thesis === 'fail' || thesis === 'invalid'
        ? 'thesis'
        : performance === 'pass'
          ? 'none'
          : 'performance';
  const decision = standing(state.decisions.get(candidateId), derived);
  const figures = { thesis: thesisMean, performance: mean };
  return {
    own,
    theory,
    practical,
    senior,
    questions,
    entry,
    defence: thesis,
    ended: thesis === 'fail',
    broken,
    derived,
    decision,
    stoppedAt,
    ...figures,
  };
}

const isReview = ({ sitting }) => sitting?.procedure === 'review';

/** Lines a sheet owes as far as the review has come; null where the sitting is none and every line is owed. */
export function owedLines(state, candidateId) {
  if (!isReview(state)) return null;
  const { entry, senior, ended } = reviewOf(state, candidateId);
  if (entry === 'fail') return [];
  const performance = linesOf(state.scheme, 3);
  if (!senior) return performance;
  const thesis = [...linesOf(state.scheme, 1), ...linesOf(state.scheme, 2)];
  return ended ? thesis : [...thesis, ...performance];
}

/** The lines of a part, one of the three tasks of the scheme. */
function linesOf(scheme, part) {
  const count = scheme?.tasks[part - 1]?.lines.length ?? 0;
  return Array.from({ length: Math.max(1, count) }, (_, at) => `${part}.${at + 1}`);
}

/** Whether the candidate did not reach the review, so that no sheet is expected. */
export const isBarred = (state, candidateId) => isReview(state) && reviewOf(state, candidateId).entry === 'fail';

function isSenior({ candidates, sitting }, candidateId) {
  const { level } = candidates.get(candidateId);
  return level === 'technician' || level === 'senior-technician'
    ? level === 'senior-technician'
    : sitting.level !== 'technician';
}

/** Tenths of a hundredth for the thesis: 4 × content + 6 × defence, or ten times the sum of points out of 40 and 60. */
function marksOf(state, candidateId, examinerId) {
  if (state.scheme === null) return { thesis: null, performance: null };
  const sheet = sheetOf(state, candidateId, examinerId);
  const { marks } = scoreSheet(state.scheme, sheet);
  // a part has its mark once every item of it has
  const [content, defence, performance] = [1, 2, 3].map((part) =>
    linesOf(state.scheme, part).every((id) => sheet.scores.has(id)) && marks[part - 1] !== undefined
      ? marks[part - 1]
      : null,
  );
  if (content === null || defence === null) return { thesis: null, performance };
  const isRaw = state.scheme.tasks[0].fullMark < 10_000;
  return { thesis: isRaw ? 10n * (content + defence) : 4n * content + 6n * defence, performance };
}

/** A tick stands while it says what the scores say, or says fail against them with a reason. */
function standing(tick, derived) {
  if (tick === undefined || derived === null) return null;
  return tick.decision === derived || (tick.decision === 'fail' && tick.reason.trim() !== '') ? tick : null;
}
