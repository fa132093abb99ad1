import { attendanceOf } from './sheet-record.mjs';
import { reviewOf } from './review.mjs';

// What the staged review asks of an entry (docs/format.md, section 6): a stage opens when the one before it is passed.

const isReview = ({ sitting }) => sitting.procedure === 'review';

/** Whether a line may not be marked, or a question not be asked, as far as the candidate's review has come. */
export function lockOn(state, candidateId, line) {
  if (!isReview(state)) return false;
  const { senior, entry, defence } = reviewOf(state, candidateId);
  if (!line.startsWith('3.')) return !senior || entry !== 'pass';
  return entry !== 'pass' || (senior && defence !== 'pass');
}

/** What a panel or a review gives marks out of, in hundredths; a practical exam brings its own. */
const FIXED = { panel: ['10000,10000,10000'], review: ['10000,10000,10000', '4000,6000,10000'] };

/**
 * The scheme comes before the first mark, and where the document fixes it, it is one line a task and nothing beside; from edition 9 on
 * a review may have items of its own that add up to it.
 */
export function judgeScheme({ sheets, sitting, division }, { scheme: { tasks } }, wrong) {
  if (sheets.size > 0) wrong('scheme_in_use', 'scheme');
  if (division.length > 0) wrong('division_first', 'scheme');
  const fixed = FIXED[sitting.procedure];
  if (fixed === undefined) return;
  const mayHaveItems = sitting.procedure === 'review' && (sitting.edition ?? 1) >= 9;
  const isPlain = ({ fullMark, weight, minutes, overtime, disqualifyOver, lines }) =>
    [weight, minutes, disqualifyOver].every((one) => one === null) &&
    overtime.length === 0 &&
    (lines.length === 1 || (mayHaveItems && lines.length > 1)) &&
    lines.reduce((sum, line) => sum + line.fullMark, 0) === fullMark &&
    lines.every(({ veto }) => veto === null);
  const asked = tasks.map(({ fullMark }) => fullMark).join();
  if (!fixed.includes(asked) || !tasks.every(isPlain)) wrong('scheme_not_as_fixed', 'scheme');
}

/** Scores from elsewhere stay what they are once marks rest on them. */
export function judgeImport(state, { scores, subject, source }, wrong) {
  for (const { candidateId, score } of scores) {
    if (!state.candidates.has(candidateId)) wrong('no_such_candidate', 'scores');
    const isMarked = [...state.sheets.keys()].some((key) => key.startsWith(candidateId));
    if (isReview(state) && isMarked && state.subjectScores.get(candidateId)?.[subject] !== score)
      wrong('scores_in_use', 'scores');
  }
  if (source === null && (state.sitting.edition ?? 1) >= 7 && !scores.every((one) => isOfRoster(state, one)))
    wrong('scores_not_in_roster', 'scores');
}

const SCORE_WORDS = new Map([
  ...['免考', '免试'].map((word) => [word, 'exempt']),
  ...['缺考', '缺席'].map((word) => [word, 'absent']),
  ...['违纪', '作弊', '舞弊', '成绩无效'].map((word) => [word, 'void']),
]);

/** From edition 7 on a score from no file stands in a column of the candidate's own row. */
function isOfRoster({ candidates }, { candidateId, score }) {
  return Object.values(candidates.get(candidateId)?.extra ?? {}).some((cell) => {
    const text = cell.normalize('NFKC').trim();
    const figures = /^(0|[1-9]\d*)(?:[.,](\d{1,2}))?$/.exec(text);
    const read = figures === null ? SCORE_WORDS.get(text) : Number(figures[1] + (figures[2] ?? '').padEnd(2, '0'));
    return read === score;
  });
}

/** The panel's tick is its lead's, and follows the scores; against them only a fail, with a reason. */
export function judgeDecision(state, { candidateId, decision, reason }, wrong, actor) {
  const role = state.people.get(actor)?.role;
  if (role !== 'expert-lead' && role !== 'examiner-lead') wrong('role_may_not', 'actor');
  if (state.sitting.procedure === 'recognition') return judgeRecognition(state, candidateId, reason, wrong);
  if (!isReview(state)) return;
  const { entry, derived } = reviewOf(state, candidateId);
  const isAgainst = decision !== derived && (decision === 'pass' || reason.trim() === '');
  if (entry === 'fail' || derived === null || isAgainst) wrong('decision_unsound', 'decision');
}

/** Nobody gave marks: whoever is decided about is there, and the ground and its papers are named. */
function judgeRecognition(state, candidateId, reason, wrong) {
  if (attendanceOf(state, candidateId) !== 'present') wrong('candidate_not_there', 'candidateId');
  if (reason.trim() === '') wrong('recognition_needs_evidence', 'reason');
}
