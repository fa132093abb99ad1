import { findPolicy } from '#shared/law/registry.ts';
import type { RotationRule } from '#shared/model/rotation.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { ROTATION_RULE } from '#shared/record/rotation.ts';
import { sixthDay, type Day } from './days.ts';
import { changed, indexOf, left, slipped, type Edit } from './edits.ts';
import type { Step } from './rewrite.ts';
import { person, rooted, sittingWith, type Forgery } from './row.ts';

// A day of edition 9 on which nobody assesses the same organiser more than twice in a row: the first examiner did so twice before,
// and the site head answers for it; the second once.

const RULE: RotationRule = { most: 2, per: 'organiser', within: 'row', beyond: 'answered' };

const stated = (day: Day, before: Readonly<Record<string, number>>): Body => ({
  ...{ type: 'facts_stated', rule: ROTATION_RULE, candidateId: null },
  facts: { people: Object.entries(before).map(([key, times]) => ({ personId: person(key)(day), before: times })) },
});
const answer =
  (...codes: readonly (readonly [string, string])[]) =>
  (day: Day): Body => ({
    type: 'verdicts_answered',
    verdicts: [
      { rule: ROTATION_RULE, candidateId: null, codes: codes.map(([what, key]) => `${what}.${person(key)(day)}`) },
    ],
    reason: '本职业在册考评员不足，报市中心同意',
  });
const OVER = ['rotation_over', 'first'] as const;

/** The honest day told so. */
export function rotationDay(day: Day): Day {
  const ninth = sixthDay(day, 9);
  const version = findPolicy(day.sitting.policy.id)?.version ?? '';
  const sitting: Sitting = {
    ...ninth.sitting,
    settings: { ...ninth.sitting.settings, rotation: RULE },
    policy: { ...ninth.sitting.policy, version },
  };
  const steps = ninth.steps.map((step) =>
    step.body.type === 'sitting_opened' ? { ...step, body: { ...step.body, sitting } } : step,
  );
  const employed = day.candidates.slice(0, 2).map(({ candidateId }): Step => ({
    actor: person('clerk')(day),
    body: {
      ...{ type: 'facts_stated', rule: 'tj.enterprise.candidate', candidateId },
      facts: { employedByOrganiser: true, insuredInTianjin: true },
    },
  }));
  const early = { body: stated(day, { first: 2, second: 1, third: 0 }), actor: person('clerk')(day) };
  const late = [...employed, { body: answer(OVER)(day), actor: day.head }];
  const counted = steps.toSpliced(indexOf(steps, ['attendance_recorded']), 0, early);
  return { ...day, sitting, steps: counted.toSpliced(indexOf(counted, ['sitting_signed']), 0, ...late) };
}

const forged = (name: string, edit: Edit, door: string, verifier = door): Forgery =>
  rooted(name, (day) => edit(rotationDay(day)), door, `procedure: ${verifier}`);
const isCount = ({ body }: Step): boolean => body.type === 'facts_stated' && body.rule === ROTATION_RULE;
const counts =
  (before: Readonly<Record<string, number>>): Edit =>
  (day) =>
    day.steps.map((step) => (isCount(step) ? { ...step, body: stated(day, before) } : step));

/** Examiners who assess too often without a word, and counts that are none. */
export const ROTATIONS: readonly Forgery[] = [
  forged(
    'a sitting signed over an examiner who was there too often',
    left(({ body }) => body.type === 'verdicts_answered'),
    'verdicts_unanswered',
    'rotation_unanswered',
  ),
  forged('a sitting signed over examiners whom nobody counted', left(isCount), 'verdict_not_there'),
  forged(
    'an answer for an examiner who was there as often as is allowed',
    changed(['verdicts_answered'], answer(['rotation_over', 'second'])),
    'verdict_not_there',
  ),
  forged(
    'an answer where the sitting counts nobody',
    (day) =>
      changed(['sitting_opened'], (of: Day) =>
        sittingWith({ settings: { ...of.sitting.settings, rotation: undefined } })(of),
      )(day),
    'verdict_not_there',
  ),
  forged(
    'an answer where more than that is only told',
    (day) =>
      changed(['sitting_opened'], (of: Day) =>
        sittingWith({ settings: { ...of.sitting.settings, rotation: { ...RULE, beyond: 'told' } } })(of),
      )(day),
    'verdict_not_there',
  ),
  forged('a count of half a time', counts({ first: 0.5, second: 1 }), 'rotation_unsound'),
  forged(
    'a count of somebody who is on no list',
    slipped(
      (day) => ({
        ...stated(day, {}),
        facts: { people: [{ personId: day.candidates[0]!.candidateId, before: 1 }] },
      }),
      'clerk',
      ['attendance_recorded'],
    ),
    'rotation_unsound',
  ),
];
