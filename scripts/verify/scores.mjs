import { add, compare, fraction, points, pointsAgainst } from './exact.mjs';
import { attendanceOf, expectedExaminers, sheetOf, stageOf } from './record.mjs';
import { reviewOf } from './review.mjs';

// The arithmetic of docs/format.md, sections 5 and 6: sheet, task, total, mean, verdict.

const ZERO = fraction(0n);
const sum = (marks) => marks.reduce((total, mark) => total + mark, 0n);
const most = (a, b) => (a > b ? a : b);

/** Marks of every task, the exact total in hundredths, and whether the whole exam is vetoed. */
export function scoreSheet(scheme, sheet) {
  const hit = (task, line, scope) => task.lines[line].veto?.scope === scope;
  let total = ZERO;
  let vetoed = false;
  const marks = scheme.tasks.map((task, t) => {
    const vetoes = task.lines.map((_, l) => sheet.vetoes.has(`${t + 1}.${l + 1}`));
    vetoed ||= vetoes.some((on, l) => on && hit(task, l, 'practical'));
    const lines = task.lines.map(({ fullMark }, l) =>
      vetoes[l] && hit(task, l, 'line') ? 0n : lineMark(sheet.scores.get(`${t + 1}.${l + 1}`), BigInt(fullMark)),
    );
    const late = secondsLate(task, sheet.times.get(t + 1));
    const gone = vetoes.some((on, l) => on && hit(task, l, 'task')) || exceeds(late, task.disqualifyOver);
    const mark = gone ? 0n : most(0n, sum(lines) - overtimeDeduction(task, late));
    const share = task.weight === null ? [mark, 1n] : [BigInt(task.weight) * 100n * mark, BigInt(task.fullMark)];
    total = add(total, fraction(...share));
    return mark;
  });
  return { marks, total, vetoed };
}

function lineMark(score, fullMark) {
  if (score === undefined) return 0n;
  return score.kind === 'mark' ? BigInt(score.mark) : most(0n, fullMark - sum(score.deductions.map(BigInt)));
}

const secondsLate = ({ minutes }, seconds) =>
  minutes === null || seconds === undefined ? 0 : Math.max(0, seconds - minutes * 60);
const exceeds = (late, minutes) => minutes !== null && late > minutes * 60;

function overtimeDeduction({ overtime }, late) {
  const reached = overtime.filter(({ over }) => exceeds(late, over));
  return BigInt(reached.reduce((best, step) => (step.over > best.over ? step : best), { over: -1, deduct: 0 }).deduct);
}

/** Every candidate's verdict with what is shown for it, in the order they were admitted. */
export const results = (state) => [...state.candidates.values()].map((candidate) => resultOf(state, candidate));

function resultOf(state, candidate) {
  const { candidateId } = candidate;
  const { settings, procedure } = state.sitting;
  const examiners = expectedExaminers(state);
  const nothing = { candidate, examiners, shown: '', exact: '', subjects: null };
  const attendance = attendanceOf(state, candidateId);
  if (attendance !== 'present') return { ...nothing, verdict: attendance };
  if (procedure === 'review') return { ...nothing, ...judgeReview(reviewOf(state, candidateId)) };
  const done = examiners.filter(({ personId }) =>
    ['complete', 'signed', 'corrected'].includes(stageOf(state, candidateId, personId)),
  );
  if (done.length < settings.examinersPerCandidate) return { ...nothing, verdict: 'open' };
  const scores = done.map(({ personId }) => scoreSheet(state.scheme, sheetOf(state, candidateId, personId)));
  const judge = procedure === 'panel' ? judgePanel : judgePractical;
  return { ...nothing, ...judge(scores, settings) };
}

function judgePractical(scores, { passMark, maxSpread }) {
  const total = scores.map((score) => score.total).reduce(add, ZERO);
  const mean = { num: total.num, den: total.den * BigInt(scores.length) };
  const sorted = scores.map((score) => score.total).sort(compare);
  const [low, high] = [sorted[0], sorted.at(-1)];
  const tooWide = maxSpread !== null && compare(high, add(low, fraction(BigInt(maxSpread)))) > 0;
  const passes = !scores.some(({ vetoed }) => vetoed) && compare(mean, fraction(BigInt(passMark))) >= 0;
  return {
    verdict: tooWide ? 'invalid' : passes ? 'pass' : 'fail',
    shown: pointsAgainst(mean, BigInt(passMark)),
    exact: `${mean.num}/${mean.den}`,
  };
}

function judgePanel(scores, { passMark, memberShare = { num: 2, den: 3 } }) {
  if (scores.length !== 3) return { verdict: 'invalid' };
  const pass = BigInt(passMark);
  const judged = ['theory', 'skill', 'comprehensive'].map((subject, at) => {
    const marks = scores.map((score) => score.marks[at] ?? 0n);
    const mean = { num: sum(marks), den: 3n };
    const passing = marks.filter((mark) => mark >= pass).length;
    const enough = passing > 0 && memberShare.den * passing >= memberShare.num * 3;
    const met = enough && compare(mean, fraction(pass)) >= 0;
    const exact = `${mean.num}/3`;
    return [subject, { shown: pointsAgainst(mean, pass), exact, passing, outcome: met ? 'pass' : 'fail' }];
  });
  const verdict = judged.every(([, { outcome }]) => outcome === 'pass') ? 'pass' : 'fail';
  return { verdict, subjects: Object.fromEntries(judged) };
}

/** Broken: no result. Else a review counts once nothing more is to be scored and, where it was entered, the panel has ticked. */
function judgeReview({ broken, derived, decision, entry, stoppedAt, performance }) {
  if (derived === null && !broken) return { verdict: 'open' };
  const figures = performance === null ? {} : { shown: pointsAgainst(performance, 6000n), exact: exactly(performance) };
  const settled = entry === 'fail' || decision !== null;
  const verdict = broken ? 'invalid' : settled ? (decision?.decision ?? derived) : 'open';
  return { ...figures, verdict, stoppedAt };
}

export const exactly = ({ num, den }) => `${num}/${den}`;

export const shownTotal = ({ num, den }) => [String(num), String(den), points({ num, den })];
