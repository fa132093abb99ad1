import { timesOn } from './clock.mjs';
import { add, compare, fraction, pointsAgainst } from './exact.mjs';
import { sheetOf } from './sheet-record.mjs';
import { scoreSheet } from './sheet.mjs';

// How marks that lie too far apart are settled from edition 6 on (docs/format.md, sections 4 and 6): what a third mark or the
// lead's decision comes to.

/** How the sitting settles them; where it does not say, and wherever no totals are compared, the group confers. */
export const wayOf = ({ sitting }) =>
  sitting.procedure === 'practical' && (sitting.edition ?? 1) >= 6
    ? (sitting.settings.whenTooWide ?? 'conferral')
    : 'conferral';

/** The lead's last decision, while every sheet it was about is signed over the same digest. */
function standingDecision(state, candidateId) {
  const last = state.spreadDecisions.get(candidateId);
  const stands = last?.sheets.every(
    ({ examinerId, digest }) => sheetOf(state, candidateId, examinerId).signed === digest,
  );
  return stands ? last : null;
}

/** The picked marks and vetoes as if they stood on one sheet. */
export function pickedFrom(state, candidateId, picks) {
  const taken = { scores: new Map(), vetoes: new Map(), times: new Map() };
  for (const { line, examinerId } of picks) {
    const from = sheetOf(state, candidateId, examinerId);
    for (const part of ['scores', 'vetoes']) if (from[part].has(line)) taken[part].set(line, from[part].get(line));
  }
  // before there was one clock every sheet had its own time
  const [first] = picks;
  return { ...taken, times: sheetOf(state, candidateId, first.examinerId).times };
}

/** Two neighbours in the order of their totals that lie nearest; of equally near ones the higher. */
function nearest(marked) {
  const sorted = [...marked].sort((a, b) => compare(a.total, b.total));
  const gap = (at) => add(sorted[at + 1].total, { num: -sorted[at].total.num, den: sorted[at].total.den });
  let best = 0;
  for (let at = 1; at + 1 < sorted.length; at += 1) if (compare(gap(at), gap(best)) <= 0) best = at;
  return { pair: [sorted[best], sorted[best + 1]], apart: gap(best) };
}

const mean = (marked) => {
  const { num, den } = marked.map(({ total }) => total).reduce(add);
  return { num, den: den * BigInt(marked.length) };
};

/**
 * What counts of sheets that lie too far apart, `examiners` and their `scores` in the order of expectation: the exact mark and
 * what is signed about it; null while nothing settles it.
 */
function countedOf(state, candidateId, examiners, scores) {
  const way = wayOf(state);
  const hasThird = state.thirds.has(candidateId);
  if (way === 'conferral' || (way !== 'lead' && !hasThird)) return null;
  const marked = examiners.map(({ personId }, at) => ({ personId, total: scores[at].total }));
  const third = hasThird ? marked.at(-1).personId : null;
  const as = (by, counted, decision = null) => ({ by, third, counted, decision });
  if (way === 'third_mean')
    return [
      mean(marked),
      as(
        way,
        marked.map(({ personId }) => personId),
      ),
    ];
  if (way === 'third_nearest') {
    const { pair, apart } = nearest(marked);
    if (compare(apart, fraction(BigInt(state.sitting.settings.maxSpread))) <= 0)
      return [
        mean(pair),
        as(
          way,
          marked.filter((one) => pair.includes(one)).map(({ personId }) => personId),
        ),
      ];
  }
  const decision = standingDecision(state, candidateId);
  if (decision === null) return null;
  const { picks, by, reason } = decision;
  const sheet = pickedFrom(state, candidateId, picks);
  const { total } = scoreSheet(state.scheme, sheet, timesOn(state, candidateId, sheet));
  const counted = [...new Set(picks.map(({ examinerId }) => examinerId))];
  return [total, as('lead', counted, [by, reason, picks.map(({ line, examinerId }) => [line, examinerId])])];
}

/** Verdict, figures and what is signed of a candidate whose marks lay too far apart; null while they still do. */
export function settle(state, candidateId, examiners, scores) {
  const counted = countedOf(state, candidateId, examiners, scores);
  if (counted === null) return null;
  const [mark, spread] = counted;
  const pass = BigInt(state.sitting.settings.passMark);
  // one examiner's veto of the whole exam is enough, whichever marks count
  const passes = !scores.some(({ vetoed }) => vetoed) && compare(mark, fraction(pass)) >= 0;
  const figures = { shown: pointsAgainst(mark, pass), exact: `${mark.num}/${mark.den}` };
  return { verdict: passes ? 'pass' : 'fail', ...figures, spread };
}
