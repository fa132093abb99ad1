import { HELD_SUBJECTS, slotsOf, type Evaluated, type Evaluation } from '#shared/model/evaluation.ts';
import type { SubjectScore } from '#shared/model/subject-score.ts';
import { COUNTING } from '#shared/plans/settings.ts';
import { dice, oneOf, type Roll } from '../rooms/dice.ts';
import type { Correction, JointPlan, Sat } from './joint-plans.ts';

// Plans as chance will have them: an evaluation of any subjects, parts and weights or none, marks near what decides, sittings taken again.

/** The plan that follows from a number. */
export function randomPlan(seed: number): JointPlan {
  const roll = dice(seed ^ 0x6a6f696e);
  const evaluation = roll(4) === 0 ? undefined : evaluationOf(roll);
  const slots = evaluation === undefined ? [{ holds: 'practical' as const }] : slotsOf(evaluation.subjects);
  const first = slots.map((slot): Sat => ({ ...slot, marks: [markBy(roll), markBy(roll)] }));
  const again = slots.flatMap((slot): Sat[] =>
    roll(4) === 0 ? [{ ...slot, marks: [markBy(roll), 7000], attempt: 2 }] : [],
  );
  const theory = roll(5) === 0 ? undefined : ([scoreBy(roll), scoreBy(roll)] as const);
  const corrections = Array.from({ length: Math.max(0, roll(5) - 2) }, (): Correction =>
    roll(6) === 0 ? 'removed' : { of: roll(first.length), mark: markBy(roll) },
  );
  return {
    ...(evaluation === undefined ? {} : { evaluation }),
    ...(theory === undefined ? {} : { theory }),
    settings: {
      counts: oneOf(COUNTING, roll),
      theoryPassMark: oneOf([6000, 6500], roll),
      validMonths: oneOf([null, 1, 6], roll),
    },
    ...{ sat: [...first, ...again], corrections },
  };
}

function evaluationOf(roll: Roll): Pick<Evaluation, 'mode' | 'subjects' | 'passMark'> {
  const held = HELD_SUBJECTS.filter(() => roll(2) === 0).slice(0, 3);
  const names = [...(roll(3) === 0 ? ['theory' as const] : []), ...(held.length === 0 ? ['process' as const] : held)];
  const isWeighed = names.length > 1 && roll(2) === 0;
  const each = Math.floor(100 / names.length);
  const subjects = names.map((subject, at): Evaluated => ({
    subject,
    ...(isWeighed ? { weight: at === 0 ? 100 - each * (names.length - 1) : each } : {}),
    ...(subject === 'process' && roll(3) > 0
      ? { parts: { count: 2 + roll(2), join: oneOf(['each', 'mean'] as const, roll) } }
      : {}),
  }));
  return { mode: 'combined', subjects, passMark: oneOf([6000, 6000, 7000], roll) };
}

/** Around the marks that decide, as often as anywhere. */
const markBy = (roll: Roll): number =>
  roll(2) === 0 ? oneOf([5999, 6000, 6001, 6999, 7000, 7001], roll) : 4000 + roll(6001);
const scoreBy = (roll: Roll): SubjectScore =>
  roll(5) === 0 ? oneOf(['absent', 'void', 'exempt'] as const, roll) : markBy(roll);

/** The sittings that an archive of it lacks: as a rule none. */
export function leftOutOf({ sat }: JointPlan, seed: number): readonly number[] {
  const roll = dice(seed ^ 0x6c656674);
  return sat.length > 1 && roll(4) === 0 ? [1 + roll(sat.length - 1)] : [];
}
