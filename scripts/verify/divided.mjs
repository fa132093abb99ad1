import { hasTask, tasksOf } from './division.mjs';
import { add, compare, fraction, pointsAgainst } from './exact.mjs';

// What the marks of divided tasks come to (docs/format.md, section 6).

/** What stands under the sitting's signatures of a candidate. */
export const tasksText = (state, candidateId, examiners) =>
  state.division.length === 0
    ? {}
    : { tasks: examiners.map(({ personId }) => [personId, tasksOf(state, candidateId, personId)]) };

/**
 * Every task has the same number of marks, so that the sum of its means is the sum of all totals by that number. A task whose marks
 * lie further apart than the limit's part of its full mark has none yet.
 */
export function judgeDivided(state, candidateId, examiners, scores) {
  const { passMark, maxSpread, examinersPerCandidate } = state.sitting.settings;
  const whole = scores.map(({ total }) => total).reduce(add, fraction(0n));
  const total = { num: whole.num, den: whole.den * BigInt(examinersPerCandidate) };
  const isApart = ({ fullMark }, at) => {
    const marks = scores.flatMap(({ marks: all }, n) =>
      hasTask(state, candidateId, examiners[n].personId, at + 1) ? [all[at]] : [],
    );
    const [low, high] = [marks.reduce((a, b) => (b < a ? b : a)), marks.reduce((a, b) => (b > a ? b : a))];
    return (high - low) * 10000n > BigInt(maxSpread) * BigInt(fullMark);
  };
  const isTooWide = maxSpread !== null && state.scheme.tasks.some(isApart);
  const passes = !scores.some(({ vetoed }) => vetoed) && compare(total, fraction(BigInt(passMark))) >= 0;
  return {
    verdict: isTooWide ? 'invalid' : passes ? 'pass' : 'fail',
    shown: pointsAgainst(total, BigInt(passMark)),
    exact: `${total.num}/${total.den}`,
  };
}
