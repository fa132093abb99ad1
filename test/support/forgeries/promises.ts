import { findPolicy } from '#shared/law/registry.ts';
import { PROMISE_RULE } from '#shared/documents/concerns/promises.ts';
import { MOST_POINTS, type Strokes } from '#shared/model/promise.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { A_DOT, A_SIGNATURE } from '../signature.ts';
import { sixthDay, type Day } from './days.ts';
import { changed, indexOf, left, slipped, type Edit, type Place } from './edits.ts';
import { candidate, person, rooted, sittingWith, type Forgery } from './row.ts';
import type { Step } from './rewrite.ts';

// A day of edition 8 whose sitting asks everybody to sign a promise by hand, and wants it answered for where somebody did not: the
// first candidate signs, twice, and for the second the site head answers.

const PROMISE = { text: '本人承诺遵守考场纪律，所提交的材料真实。', unsigned: 'answered' } as const;
const FIRST_SIGNATURE: Place = ['sitting_signed'];

const promised = (day: Day, n: number, strokes: Strokes = A_SIGNATURE): Body => ({
  ...{ type: 'promise_signed', candidateId: candidate(day, n).candidateId, strokes },
});
const answer = (day: Day, n: number): Body => ({
  type: 'verdicts_answered',
  verdicts: [{ rule: PROMISE_RULE, candidateId: candidate(day, n).candidateId, codes: ['promise_unsigned'] }],
  reason: '考生考后离场，联系补签',
});
const checkedIn = (day: Day, n: number): Body => ({
  ...{ type: 'attendance_recorded', candidateId: candidate(day, n).candidateId, attendance: 'present', reason: '' },
});

/** The honest day told so. */
export function promiseDay(day: Day): Day {
  const eighth = sixthDay(day, 8);
  const version = findPolicy(day.sitting.policy.id)?.version ?? '';
  const sitting: Sitting = {
    ...eighth.sitting,
    settings: { ...eighth.sitting.settings, promise: PROMISE },
    policy: { ...eighth.sitting.policy, version },
  };
  const steps = eighth.steps.map((step) =>
    step.body.type === 'sitting_opened' ? { ...step, body: { ...step.body, sitting } } : step,
  );
  const by = (key: string, body: Body): Step => ({ body, actor: person(key)(day) });
  const employed = (n: number): Body => ({
    ...{ type: 'facts_stated', rule: 'tj.enterprise.candidate', candidateId: candidate(day, n).candidateId },
    facts: { employedByOrganiser: true, insuredInTianjin: true },
  });
  const early = [
    ...[by('clerk', employed(0)), by('clerk', employed(1))],
    ...[by('clerk', checkedIn(day, 0)), by('clerk', checkedIn(day, 1))],
    ...[by('clerk', promised(day, 0)), by('checker', promised(day, 0))],
  ];
  const [at, end] = [indexOf(steps, ['attendance_recorded']), indexOf(steps, FIRST_SIGNATURE)];
  const told = [
    ...steps.slice(0, at),
    ...early,
    ...steps.slice(at, end),
    by('head', answer(day, 1)),
    ...steps.slice(end),
  ];
  return { ...day, sitting, steps: told };
}

const forged = (name: string, edit: Edit, door: string, verifier = door): Forgery =>
  rooted(name, (day) => edit(promiseDay(day)), door, `procedure: ${verifier}`);
const signed = (change: object | ((day: Day) => object)): Edit => changed(['promise_signed'], change);
const settings =
  (change: (day: Day) => object): Edit =>
  (day) =>
    changed(['sitting_opened'], (of: Day) => sittingWith(change(of))(of))(day);

/** Promises that nobody was asked for, that nobody there signed, or that are none. */
export const PROMISES: readonly Forgery[] = [
  forged(
    'a promise that the sitting does not ask for',
    settings(({ sitting }) => {
      const { promise, ...rest } = { promise: PROMISE, ...sitting.settings };
      return { settings: rest };
    }),
    'promise_not_asked',
  ),
  forged(
    'a promise in a sitting of an edition that knew none',
    settings(() => ({ edition: 6 })),
    'promise_not_asked',
  ),
  forged(
    'a promise of somebody who was not checked in',
    (day) => slipped(promised(day, 1), 'clerk', ['attendance_recorded'])(day),
    'promise_before_check_in',
    'candidate_not_there',
  ),
  forged(
    'a promise of somebody absent',
    (day) => slipped(promised(day, 2), 'clerk', FIRST_SIGNATURE)(day),
    'promise_absent',
    'candidate_not_there',
  ),
  forged(
    'a promise of somebody sent out',
    (day) => slipped(promised(day, 3), 'clerk', FIRST_SIGNATURE)(day),
    'promise_void',
    'candidate_not_there',
  ),
  forged(
    'a promise of nobody on the roster',
    signed((day: Day) => ({ candidateId: person('spare')(day) })),
    'candidate_unknown',
    'no_such_candidate',
  ),
  forged('a promise that is a slip of the hand', signed({ strokes: A_DOT }), 'promise_blank'),
  forged(
    'a promise of more strokes than a signature has',
    signed({ strokes: [...A_SIGNATURE, Array.from({ length: MOST_POINTS }, (_, n) => [n % 1000, n % 400])] }),
    'promise_too_large',
  ),
  forged(
    'a promise before nobody',
    changed(['promise_signed'], {}, { actor: null }),
    'sign_in_first',
    'nobody_signed_in',
  ),
  forged(
    'a promise after the closing',
    (day) => slipped(promised(day, 1), 'clerk', null)(day),
    'sitting_is_closed',
    'after_closing',
  ),
  forged(
    'a sitting signed over somebody who did not promise',
    left(({ body }) => body.type === 'verdicts_answered'),
    'verdicts_unanswered',
    'promise_unsigned',
  ),
  forged(
    'a sitting signed over a promise of somebody who is called otherwise since',
    slipped(
      (day) => ({
        ...{ type: 'candidate_corrected', candidateId: candidate(day, 0).candidateId, field: 'idType' },
        ...{ old: candidate(day, 0).idType, fresh: '护照', reason: '核对证件' },
      }),
      'clerk',
      ['line_scored'],
    ),
    'verdicts_unanswered',
    'promise_unsigned',
  ),
  forged(
    'an answer for somebody who did promise',
    (day) => slipped(answer(day, 0), 'head', FIRST_SIGNATURE)(day),
    'verdict_not_there',
  ),
  forged(
    'an answer before anything is marked',
    (day) => slipped(answer(day, 1), 'head', ['line_scored'])(day),
    'verdict_not_there',
  ),
  forged(
    'an answer where nobody has to answer for it',
    (day) =>
      settings(({ sitting }) => ({ settings: { ...sitting.settings, promise: { ...PROMISE, unsigned: 'told' } } }))(
        day,
      ),
    'verdict_not_there',
  ),
];
