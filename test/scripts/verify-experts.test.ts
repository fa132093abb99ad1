import { expect, it } from 'vitest';
import { concernsOf } from '#shared/documents/concerns/concerns.ts';
import { OCCUPATION_RULE } from '#shared/documents/concerns/card-occupations.ts';
import { EXPERT_RULE } from '#shared/documents/concerns/experts.ts';
import { honestDay } from '../support/forgeries/days.ts';
import { expertsDay } from '../support/forgeries/experts.ts';
import { verifierSays } from '../support/forgeries/receivers.ts';
import { writer } from '../support/forgeries/rewrite.ts';

// What experts of a panel are held against beside the condition of the panel; the Python verifier has its say in interop.long.test.ts.

it('names an expert of another field and an unqualified stand-in, each answered for; door and verifier agree', () => {
  const day = expertsDay(honestDay('panel', true));
  const log = writer(day);
  expect(day.steps.flatMap((step) => log.asked(step) ?? [])).toEqual([]);
  const { state } = log.written();
  const { first, spare } = day.people;
  const found = concernsOf(state).filter(({ rule }) => rule === OCCUPATION_RULE || rule === EXPERT_RULE);
  expect(found.map(({ because }) => because.map(({ text }) => text))).toEqual([
    [`${first!.name}的专业方向为电工，没有本职业（工种）`],
    [`${spare!.name}参加了评审，不具有高级职称、高级技师或高级考评员资格`],
  ]);
  // where a clause says it the clause is cited, and where none does the sitting's own rule
  expect(found.map(({ because }) => because[0]!.article)).toEqual(['本场次规定', '六（三）']);
  expect(found.every(({ answer }) => answer !== null)).toBe(true);
  expect(verifierSays(day, log.written())).toEqual([]);
});

it.each([
  ['高级工程师', '考评员'],
  ['高级技师', ''],
  ['工程师', '高级考评员'],
])('whoever stands in and is %s, %s is one of those whom the notice lets judge', (title, qualification) => {
  const day = expertsDay(honestDay('panel', true), { title, qualification });
  const log = writer(day);
  const refused = day.steps
    .map((step) => [step.body.type, log.asked(step)] as const)
    .filter(([, said]) => said !== null);
  expect(refused).toEqual([['verdicts_answered', 'verdict_not_there']]);
  expect(concernsOf(log.written().state).filter(({ rule }) => rule === EXPERT_RULE)).toEqual([]);
});

it('an earlier sitting asks nothing of the kind', () => {
  const day = expertsDay(honestDay('panel', true));
  const steps = day.steps
    .filter(({ body }) => body.type !== 'verdicts_answered')
    .map((step) =>
      step.body.type === 'sitting_opened'
        ? { ...step, body: { ...step.body, sitting: { ...day.sitting, edition: 9 } } }
        : step,
    );
  const ninth = { ...day, sitting: { ...day.sitting, edition: 9 }, steps };
  const log = writer(ninth);
  expect(steps.flatMap((step) => log.asked(step) ?? [])).toEqual([]);
  expect(verifierSays(ninth, log.written())).toEqual([]);
});
