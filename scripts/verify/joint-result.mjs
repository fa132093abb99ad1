import { broughtIn, fromList } from './brought.mjs';
import { compare, fraction, points, pointsAgainst } from './exact.mjs';
import { FIRST_SETTINGS, listMark, mayBeExcused, owedIn } from './owed.mjs';
import { bare } from './plan-record.mjs';
import { standingIn, standingOver, weighed, withoutLapsed } from './standing.mjs';
import { thresholdsOf } from './thresholds.mjs';

// Who passed all that a plan asks of them, from the signed records of its sittings and its own (docs/format.md, section 10).

const keyOf = ({ name, idNumber }, n) => (idNumber === '' ? `nobody ${n}` : JSON.stringify([idNumber, bare(name)]));
const inOrder = ({ state: { sitting: a } }, { state: { sitting: b } }) =>
  `${a.heldOn} ${a.title}` < `${b.heldOn} ${b.title}` ? -1 : 1;

/** What the plan's own record says: its settings, and everybody's theory scores by day, the last of each. */
function planSaid(entries) {
  let settings = FIRST_SETTINGS;
  const theory = new Map();
  for (const { body } of entries) {
    if (body.type === 'plan_settled') settings = { ...body.settings, counts: body.settings.counts ?? 'passed' };
    if (body.type !== 'theory_imported') continue;
    for (const row of body.scores) {
      const own = theory.get(keyOf(row)) ?? new Map();
      theory.set(keyOf(row), own.set(body.on, row.score));
    }
  }
  return { settings, theory };
}

/** Everybody of the plan with what each of these sittings (none of them void) holds of them. */
function gathered(records) {
  const people = new Map();
  for (const [at, { state }] of records.toSorted(inOrder).entries()) {
    for (const { candidate, attempts } of broughtIn(state)) {
      const key = keyOf(candidate, `${at} ${candidate.candidateId}`);
      const known = people.get(key) ?? { candidate, place: state.sitting, attempts: [], copies: [], own: null };
      people.set(key, known);
      known.attempts.push(...attempts);
      if (state.sitting.procedure === 'review') known.own = thresholdsOf(state, candidate.candidateId) ?? known.own;
      for (const [subject, score] of Object.entries(state.subjectScores.get(candidate.candidateId) ?? {}))
        if (score !== 'exempt') known.copies.push({ subject, score, on: state.sitting.heldOn });
        else if (subject === 'theory') known.isExempt = true;
    }
  }
  return people;
}

/** A practical exam by the mark of somebody's own, where a standard or a special policy settles one; a veto stands. */
function byOwnMark(attempt, own) {
  const { subject, outcome, mark, vetoed } = attempt;
  if (own === null || subject !== 'practical' || !mark || vetoed || !['passed', 'failed'].includes(outcome))
    return attempt;
  const isPassed = compare(mark, fraction(BigInt(own.practical))) >= 0;
  return { ...attempt, outcome: isPassed ? 'passed' : 'failed', shown: pointsAgainst(mark, BigInt(own.practical)) };
}

/** The attempt as signed corrections leave it. */
function corrected(attempt, effects) {
  const isOf = ({ subject, of }) =>
    subject === attempt.subject && of.on === attempt.on && of.sittingId === attempt.sittingId;
  const last = effects.findLast((one) => one.kind === 'corrected' && isOf(one));
  if (last === undefined) return attempt;
  const mark = fraction(BigInt(last.fresh.mark));
  return { ...attempt, outcome: last.fresh.outcome, mark, shown: points(mark), isCorrected: true };
}

function judged({ candidate, place, attempts, copies, own, isExempt = false }, { settings, today, scores, effects }) {
  const { level } = candidate;
  const mark = (subject) => listMark(subject, place, level, { settings, own });
  const all = [...attempts];
  let excused = isExempt;
  for (const [on, score] of scores)
    if (score === 'exempt') excused = true;
    else all.push(fromList('theory', score, { on, passMark: mark('theory') }));
  const theoryExcuse = mayBeExcused(place, excused) ? 'untold' : excused ? 'unproven' : null;
  const standings = owedIn(place, level, settings).map((subject) => {
    const taken = all.filter((one) => one.subject === subject).map((one) => corrected(byOwnMark(one, own), effects));
    const told = taken.some((one) => one.isCorrected) ? undefined : copies.findLast((one) => one.subject === subject);
    const copy = told === undefined ? null : fromList(subject, told.score, { on: told.on, passMark: mark(subject) });
    const parts = place.evaluation?.subjects.find((one) => one.subject === subject)?.parts;
    if (parts !== undefined)
      return standingOver(subject, parts, taken, { passMark: place.evaluation.passMark, settings });
    return standingIn(subject, taken, { copy, excuse: subject === 'theory' ? theoryExcuse : null, settings });
  });
  const valid = withoutLapsed(standings, settings, today);
  if (effects.some(({ kind }) => kind === 'removed')) return { verdict: 'fail', subject: 'removed' };
  return verdictOf(valid, place.evaluation);
}

/** `pass`, `fail`, `lacks` (a subject is missing or still open), or `untold`: whether theory was excused is not judged here. */
function verdictOf(standings, evaluation) {
  const first = (...states) => standings.find(({ state }) => states.includes(state));
  const stopped = first('ineligible');
  if (stopped !== undefined) return { verdict: 'fail', subject: stopped.subject };
  const total = weighed(standings, evaluation);
  if (total !== null) return total;
  const failed = first('failed', 'absent', 'void');
  if (failed !== undefined) return { verdict: 'fail', subject: failed.subject };
  const lacking = standings.find(({ state }) => !['passed', 'exempt', 'untold'].includes(state));
  if (lacking !== undefined) return { verdict: 'lacks', subject: lacking.subject };
  const untold = first('untold');
  return untold === undefined ? { verdict: 'pass', subject: null } : { verdict: 'untold', subject: untold.subject };
}

/** Tells of somebody in these sittings of the plan what their joint result is, by the objections as they stand. */
export function jointResults({ entries, disputes }, records) {
  const { settings, theory } = planSaid(entries);
  const people = gathered(records);
  const effectsOf = new Map();
  for (const { about, closedAt, effect } of disputes) {
    if (closedAt === null || effect === null || effect.kind === 'none') continue;
    effectsOf.set(keyOf(about), [...(effectsOf.get(keyOf(about)) ?? []), effect]);
  }
  const today =
    records
      .map(({ state }) => state.sitting.heldOn)
      .sort()
      .at(-1) ?? '';
  return (candidate) => {
    const key = keyOf(candidate, '');
    const found = people.get(key);
    // who has no number is told apart from nobody
    if (found === undefined) return { verdict: 'untold', subject: 'theory' };
    return judged(found, { settings, today, scores: theory.get(key) ?? [], effects: effectsOf.get(key) ?? [] });
  };
}
