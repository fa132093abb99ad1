import { LEVEL_RULE } from '#shared/documents/concerns/card-levels.ts';
import { findPolicy } from '#shared/law/registry.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { sixthDay, type Day } from './days.ts';
import { changed, indexOf, left, slipped, type Edit, type Place } from './edits.ts';
import type { Step } from './rewrite.ts';
import { candidate, person, rooted, sittingWith, type Forgery } from './row.ts';

// A day of edition 9 at level 3, where 考评员 assess up to level 4: the first examiner is one, and the site head answers for it.

const FIRST_SIGNATURE: Place = ['sitting_signed'];

const answer =
  (...keys: readonly string[]) =>
  (day: Day): Body => ({
    type: 'verdicts_answered',
    verdicts: [{ rule: LEVEL_RULE, candidateId: null, codes: keys.map((key) => `level_unfit.${person(key)(day)}`) }],
    reason: '高级考评员当日只到一人，报市中心同意',
  });

/** The honest day told so. */
export function levelDay(day: Day): Day {
  const ninth = sixthDay(day, 9);
  const version = findPolicy(day.sitting.policy.id)?.version ?? '';
  const sitting: Sitting = {
    ...ninth.sitting,
    settings: { ...ninth.sitting.settings, examinerUpTo: 'intermediate' },
    policy: { ...ninth.sitting.policy, version },
  };
  const first = person('first')(day);
  const card = (one: Day['people'][string]) => (one.personId === first ? { ...one, qualification: '考评员' } : one);
  const steps = ninth.steps.map((step) => {
    const { body } = step;
    if (body.type === 'sitting_opened') return { ...step, body: { ...body, sitting } };
    return body.type === 'staff_named' ? { ...step, body: { ...body, people: body.people.map(card) } } : step;
  });
  const employed = day.candidates.slice(0, 2).map(({ candidateId }): Step => ({
    actor: person('clerk')(day),
    body: {
      ...{ type: 'facts_stated', rule: 'tj.enterprise.candidate', candidateId },
      facts: { employedByOrganiser: true, insuredInTianjin: true },
    },
  }));
  const end = indexOf(steps, FIRST_SIGNATURE);
  const told = [
    ...steps.slice(0, end),
    ...employed,
    { body: answer('first')(day), actor: day.head },
    ...steps.slice(end),
  ];
  const people = Object.fromEntries(Object.entries(day.people).map(([key, one]) => [key, card(one)]));
  return { ...day, sitting, steps: told, people };
}

const forged = (name: string, edit: Edit, door: string, verifier = door): Forgery =>
  rooted(name, (day) => edit(levelDay(day)), door, `procedure: ${verifier}`);
const unanswered = left(({ body }) => body.type === 'verdicts_answered');
const settings =
  (change: object): Edit =>
  (day) =>
    changed(['sitting_opened'], (of: Day) => sittingWith({ settings: { ...of.sitting.settings, ...change } })(of))(day);

/** Cards that do not reach the level, and answers for somebody else's. */
export const CARD_LEVELS: readonly Forgery[] = [
  forged(
    'a sitting signed over a sheet by a card that does not reach its level',
    unanswered,
    'verdicts_unanswered',
    'level_unanswered',
  ),
  forged(
    'an answer for a card that reaches the level',
    (day) => changed(['verdicts_answered'], answer('second'))(day),
    'verdict_not_there',
  ),
  forged(
    'an answer for a card before its first mark',
    (day) => slipped(answer('first'), 'head', ['line_scored'])(day),
    'verdict_not_there',
  ),
  forged(
    'an answer where the sitting holds no card against its level',
    settings({ examinerUpTo: undefined }),
    'verdict_not_there',
  ),
  forged(
    'an answer for a card that is told as a candidate’s',
    (day) =>
      changed(['verdicts_answered'], (of: Day) => ({
        verdicts: [
          {
            rule: LEVEL_RULE,
            candidateId: candidate(of, 0).candidateId,
            codes: [`level_unfit.${person('first')(of)}`],
          },
        ],
      }))(day),
    'verdict_not_there',
  ),
];
