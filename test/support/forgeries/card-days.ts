import { findPolicy } from '#shared/law/registry.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { sixthDay, type Day } from './days.ts';
import { indexOf } from './edits.ts';
import type { Step } from './rewrite.ts';
import { person } from './row.ts';

// Days of edition 9 whose sitting holds examiners' cards against something, told by what stands on them.

/** The site head's answer for the cards of these people, of which `code` is against each. */
export const answerForCards =
  (rule: string, code: string, reason: string) =>
  (...keys: readonly string[]) =>
  (day: Day): Body => ({
    type: 'verdicts_answered',
    verdicts: [{ rule, candidateId: null, codes: keys.map((key) => `${code}.${person(key)(day)}`) }],
    reason,
  });

type Cards = {
  readonly settings: Partial<Sitting['settings']>;
  /** Somebody with what stands on their card. */
  readonly card: (one: Person) => Person;
  readonly answer: (day: Day) => Body;
};

/** The honest day told so: everybody's card as it is, and the answer before the first signature. */
export function cardDay(day: Day, { settings, card, answer }: Cards): Day {
  const ninth = sixthDay(day, 9);
  const version = findPolicy(day.sitting.policy.id)?.version ?? '';
  const sitting: Sitting = {
    ...ninth.sitting,
    settings: { ...ninth.sitting.settings, ...settings },
    policy: { ...ninth.sitting.policy, version },
  };
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
  const said = [...employed, { body: answer(day), actor: day.head }];
  const people = Object.fromEntries(Object.entries(day.people).map(([key, one]) => [key, card(one)]));
  return { ...day, sitting, steps: steps.toSpliced(indexOf(steps, ['sitting_signed']), 0, ...said), people };
}
