import { expect, it } from 'vitest';
import { asksJointResult } from '#shared/certificates/standing.ts';
import { aSitting } from '#test/support/sitting.ts';

const plan = {
  ...{ planId: '11111111-1111-4111-8111-111111111111', title: '第三批', people: 1, applicants: 1, share: 1 },
  source: { file: '', sha256: 'a'.repeat(64), sheet: '' },
};
const evaluation = {
  ...({ mode: 'combined', passMark: 6000, holds: 'practical' } as const),
  subjects: [{ subject: 'theory' as const }, { subject: 'practical' as const }],
};

it.each([
  ['one held by itself', { edition: 10 }, false],
  ['one held by itself that says its subjects', { edition: 10, evaluation }, false],
  ['one of a plan, from edition 10 on', { edition: 10, plan }, true],
  ['one of a plan before', { edition: 9, plan }, false],
  ['one of a plan before that says its subjects', { edition: 9, plan, evaluation }, true],
  ['one of a plan that says them', { edition: 10, plan, evaluation }, true],
] as const)('a number asks for the joint result of the plan in %s: %3$s', (_, over, asks) => {
  expect(asksJointResult(aSitting(over as Parameters<typeof aSitting>[0]))).toBe(asks);
});
