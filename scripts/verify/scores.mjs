import { timesOn } from './clock.mjs';
import { add, compare, fraction, points, pointsAgainst } from './exact.mjs';
import { judgeDivided } from './divided.mjs';
import { lessBreaches } from './incidents.mjs';
import { stageOf } from './ledger.mjs';
import { expectedExaminers } from './seats.mjs';
import { attendanceOf, sheetOf } from './sheet-record.mjs';
import { reviewOf } from './review.mjs';
import { scoreSheet } from './sheet.mjs';
import { settle } from './spread.mjs';

// The arithmetic of docs/format.md, section 6: mean and verdict.

const ZERO = fraction(0n);
const sum = (marks) => marks.reduce((total, mark) => total + mark, 0n);

/** Every candidate's verdict with what is shown for it, in the order they were admitted. */
export const results = (state) => [...state.candidates.values()].map((candidate) => resultOf(state, candidate));

function resultOf(state, candidate) {
  const { candidateId } = candidate;
  const { settings, procedure } = state.sitting;
  const examiners = expectedExaminers(state, candidateId);
  const nothing = { candidate, examiners, shown: '', exact: '', subjects: null };
  const attendance = attendanceOf(state, candidateId);
  if (attendance !== 'present') return { ...nothing, verdict: attendance };
  if (procedure === 'recognition') return { ...nothing, verdict: state.decisions.get(candidateId)?.decision ?? 'open' };
  if (procedure === 'review') return { ...nothing, ...judgeReview(reviewOf(state, candidateId)) };
  const done = examiners.filter(({ personId }) =>
    ['complete', 'signed', 'corrected'].includes(stageOf(state, candidateId, personId)),
  );
  const thirds = state.thirds.has(candidateId) ? 1 : 0;
  const isDivided = state.division.length > 0;
  const wanted = isDivided ? examiners.length : settings.examinersPerCandidate + thirds;
  if (done.length < wanted) return { ...nothing, verdict: 'open' };
  const scores = done.map(({ personId }) => {
    const sheet = sheetOf(state, candidateId, personId);
    return scoreSheet(state.scheme, sheet, timesOn(state, candidateId, sheet));
  });
  if (procedure === 'panel') return { ...nothing, ...judgePanel(scores, settings) };
  if (isDivided)
    return { ...nothing, ...lessBreaches(state, candidateId, judgeDivided(state, candidateId, done, scores)) };
  // a third mark counts only where the examiners' own lie too far apart
  const judged = judgePractical(scores.slice(0, scores.length - thirds), settings);
  const settled = judged.verdict === 'invalid' ? settle(state, candidateId, done, scores) : null;
  const vetoed = scores.some((score) => score.vetoed);
  return { ...nothing, vetoed, ...lessBreaches(state, candidateId, settled ?? judged) };
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
function judgeReview({ own, broken, derived, decision, entry, stoppedAt, performance }) {
  if (derived === null && !broken) return { verdict: 'open' };
  const figures =
    performance === null
      ? {}
      : { shown: pointsAgainst(performance, BigInt(own?.performance ?? 6000)), exact: exactly(performance) };
  const settled = entry === 'fail' || decision !== null;
  const verdict = broken ? 'invalid' : settled ? (decision?.decision ?? derived) : 'open';
  return { ...figures, verdict, stoppedAt };
}

export const exactly = ({ num, den }) => `${num}/${den}`;

export const shownTotal = ({ num, den }) => [String(num), String(den), points({ num, den })];
