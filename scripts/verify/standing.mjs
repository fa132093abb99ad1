import { add, compare, fraction } from './exact.mjs';

// How somebody stands in one subject of a plan, from all that was brought for it (docs/format.md, section 10).

const DECIDED = ['passed', 'failed', 'absent', 'void', 'ineligible'];
const isDecided = ({ outcome }) => DECIDED.includes(outcome);
const hasPassed = ({ outcome }) => outcome === 'passed';
const byDay = (a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

/** The same day so many months later, the last of a shorter month. */
function monthsAfter(date, months) {
  const [year, month, day] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(index / 12), index % 12];
  const last = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
  const two = (value) => String(value).padStart(2, '0');
  return `${String(y).padStart(4, '0')}-${two(m + 1)}-${two(Math.min(day, last))}`;
}

/** Which of several attempts counts, as the plan settles. */
function thatCounts(attempts, { counts, validMonths }) {
  const inOrder = attempts.toSorted(byDay);
  const decided = inOrder.filter(isDecided);
  const last = decided.at(-1) ?? inOrder.at(-1) ?? null;
  if (inOrder.length < 2 || counts === 'last') return last;
  const passed = decided.filter(hasPassed);
  if (counts === 'passed') return passed.at(-1) ?? last;
  const isValid = ({ on }) => validMonths === null || monthsAfter(on, validMonths) >= last.on;
  const among = (passed.some(isValid) ? passed : decided).filter(isValid);
  const figure = ({ shown }) => (shown === '' ? -1 : Number(shown));
  return among.reduce((best, one) => (figure(one) >= figure(best) ? one : best), among.at(-1) ?? last);
}

/** Without what a 补考 of another subject brought beside it, where this one was passed; and without a stop that something followed. */
function thatStand(all) {
  const isOwn = all.some((one) => !one.isBeside && hasPassed(one));
  const own = isOwn ? all.filter(({ isBeside }) => !isBeside) : all;
  const stopped = own.findLast(({ outcome }) => outcome === 'ineligible');
  if (stopped === undefined) return own;
  const isLast = !own.some(hasPassed) && own.every(({ on }) => on <= stopped.on);
  return isLast ? [stopped] : own.filter(({ outcome }) => outcome !== 'ineligible');
}

/** `copy`: what a sitting was told of the subject; it must not say otherwise. `excuse`: what stands where nothing was decided. */
export function standingIn(subject, all, { copy, excuse, settings }) {
  const attempts = all.length === 0 && copy !== null ? [copy] : thatStand(all);
  const counts = thatCounts(attempts, settings);
  const stand = (state) => ({ subject, state, counts, mark: counts?.mark ?? null });
  if (counts !== null && isDecided(counts)) {
    const isSame = ({ outcome, shown }) =>
      outcome === copy.outcome && (shown === copy.shown || /\.\d{3,}$/.test(shown));
    return stand(copy === null || attempts.some(isSame) ? counts.outcome : 'invalid');
  }
  return stand(excuse ?? counts?.outcome ?? 'missing');
}

/** A subject that is held in parts: each passed, or the mean of all of them. */
export function standingOver(subject, { count, join }, all, { passMark, settings }) {
  const parts = Array.from({ length: count }, (_, at) =>
    standingIn(
      subject,
      all.filter(({ part }) => part === at + 1),
      { copy: null, excuse: null, settings },
    ),
  );
  const on = parts.flatMap(({ counts }) => counts?.on ?? []).sort();
  const stand = (state, mark = null) => ({ subject, state, mark, counts: on.length === 0 ? null : { on: on.at(-1) } });
  const against = join === 'each' ? ['failed', ...GONE] : GONE;
  const gone = parts.find(({ state }) => against.includes(state));
  if (gone !== undefined) return stand(gone.state);
  const isThere = ({ state, mark }) => (join === 'each' ? state === 'passed' : isMarked(state) && mark !== null);
  const waits = parts.find((part) => !isThere(part));
  // one that was decided without a mark leaves the mean as open as one that is still to come
  if (waits !== undefined) return stand(on.length === 0 ? 'missing' : waits.state === 'invalid' ? 'invalid' : 'open');
  const marks = parts.map(({ mark }) => mark);
  if (marks.includes(null)) return stand('passed');
  const sum = marks.reduce(add, fraction(0n));
  const mean = fraction(sum.num, sum.den * BigInt(count));
  return stand(join === 'each' || compare(mean, fraction(BigInt(passMark))) >= 0 ? 'passed' : 'failed', mean);
}

const GONE = ['absent', 'void', 'ineligible'];
const isMarked = (state) => state === 'passed' || state === 'failed';

/** Subjects passed so long before the last one that they no longer count. */
export function withoutLapsed(standings, { validMonths }, today) {
  if (validMonths === null) return standings;
  const isThrough = standings.every(({ state }) => state === 'passed' || state === 'exempt' || state === 'untold');
  const last = standings
    .flatMap(({ counts }) => counts?.on ?? [])
    .sort()
    .at(-1);
  const by = isThrough ? last : today;
  return standings.map((one) =>
    one.state === 'passed' && one.counts !== null && monthsAfter(one.counts.on, validMonths) < by
      ? { ...one, state: 'lapsed' }
      : one,
  );
}

/** What the weights of an evaluation come to; null where every subject has to be passed. */
export function weighed(standings, evaluation) {
  if (evaluation?.subjects[0].weight === undefined) return null;
  const lost = standings.find(({ state, mark }) => GONE.includes(state) || (state === 'failed' && mark === null));
  if (lost !== undefined) return { verdict: 'fail', subject: lost.subject };
  let sum = fraction(0n);
  for (const { subject, state, mark } of standings) {
    if (!isMarked(state) || mark === null) return { verdict: state === 'untold' ? 'untold' : 'lacks', subject };
    const { weight } = evaluation.subjects.find((one) => one.subject === subject);
    sum = add(sum, fraction(mark.num * BigInt(weight), mark.den * 100n));
  }
  const isPassed = compare(sum, fraction(BigInt(evaluation.passMark))) >= 0;
  return { verdict: isPassed ? 'pass' : 'fail', subject: 'total' };
}
