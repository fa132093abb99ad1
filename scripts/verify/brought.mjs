import { fraction, points } from './exact.mjs';
import { results } from './scores.mjs';

// What one sitting brings somebody in each subject it holds (docs/format.md, section 10).

const HELD = {
  practical: ['practical'],
  panel: ['theory', 'practical', 'review'],
  review: ['thesis', 'review'],
  recognition: ['recognition'],
};
const ON_PANEL = { theory: 'theory', practical: 'skill', review: 'comprehensive' };
const AS = { pass: 'passed', fail: 'failed' };

/** The subjects that a sitting decides. */
const heldIn = ({ procedure, policy, evaluation }) =>
  evaluation !== undefined ? [evaluation.holds] : policy.id === 'tianjin-chief' ? ['review'] : HELD[procedure];

/** Every candidate's attempts here; nothing is decided before the sitting is closed. */
export function broughtIn(state) {
  const { sitting, closing } = state;
  const held = heldIn(sitting);
  const common = { on: sitting.heldOn, sittingId: sitting.sittingId, part: sitting.evaluation?.part };
  return results(state).map((result) => {
    const { candidate } = result;
    const own = candidate.level === 'technician' ? held.filter((subject) => subject !== 'thesis') : held;
    const attempts = own.map((subject) => ({
      ...{ subject, ...common, isBeside: (sitting.plan?.resit?.subject ?? subject) !== subject },
      ...(closing === null ? OPEN : inSubject(subject, result)),
    }));
    return { candidate, attempts };
  });
}

const OPEN = { outcome: 'open', shown: '', mark: null };
const GONE = ['absent', 'void', 'ineligible'];

function inSubject(subject, { verdict, shown, exact, subjects, stoppedAt, vetoed = false }) {
  if (GONE.includes(verdict)) return { ...OPEN, outcome: verdict };
  const ofPanel = subjects?.[ON_PANEL[subject]];
  if (ofPanel !== undefined) return { ...OPEN, outcome: AS[ofPanel.outcome], shown: ofPanel.shown };
  const outcome = AS[verdict] ?? verdict;
  const isOver = outcome === 'passed' || outcome === 'failed';
  if (stoppedAt !== undefined && isOver) {
    if (stoppedAt === 'entry') return OPEN;
    if (subject === 'thesis') return { ...OPEN, outcome: stoppedAt === 'thesis' ? 'failed' : 'passed' };
    if (stoppedAt === 'thesis') return OPEN;
  }
  return { outcome, shown, mark: markFrom(exact), vetoed };
}

function markFrom(exact) {
  const [num, den] = exact === '' ? [] : exact.split('/');
  return den === undefined ? null : fraction(BigInt(num), BigInt(den));
}

/** A score on a list as an attempt of that day, against the mark that passes. */
export function fromList(subject, score, { on, passMark }) {
  const attempt = { subject, on, sittingId: null, isBeside: false };
  if (typeof score !== 'number') return { ...attempt, ...OPEN, outcome: score };
  const mark = fraction(BigInt(score));
  return { ...attempt, outcome: score >= passMark ? 'passed' : 'failed', shown: points(mark), mark };
}
