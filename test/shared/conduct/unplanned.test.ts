import { expect, test } from 'vitest';
import { mayStandUnder } from '#shared/conduct/on-the-policy.ts';
import type { Evaluation } from '#shared/model/evaluation.ts';
import { under } from '#test/support/certified.ts';
import { aSitting } from '#test/support/sitting.ts';

// An evaluation of more than one sitting is a plan's: alone nothing joins its subjects and parts.

const source = { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '' };
const plan = {
  planId: '00000000-0000-4000-8000-0000000000aa',
  title: '计划',
  source,
  people: 1,
  applicants: 1,
  share: 1,
};
const said = (subjects: Evaluation['subjects'], over: object = {}): string => {
  const process = subjects.find(({ subject }) => subject === 'process');
  const evaluation: Evaluation = {
    ...{ mode: 'combined', subjects, passMark: 6000, holds: process === undefined ? 'practical' : 'process' },
    ...(process?.parts === undefined ? {} : { part: 1 }),
  };
  const way = { edition: 10, policy: under('tianjin-enterprise'), channel: 'recognition' as const };
  const allowed = mayStandUnder(aSitting({ ...way, evaluation, ...over }));
  return allowed.ok ? 'opened' : allowed.error.kind;
};

test('one subject, held once, stands alone; several, parts, or theory beside it stand in a plan', () => {
  expect(said([{ subject: 'practical' }])).toBe('opened');
  const several: Evaluation['subjects'][] = [
    [{ subject: 'practical' }, { subject: 'interview' }],
    [{ subject: 'theory' }, { subject: 'practical' }],
    [{ subject: 'process', parts: { count: 2, join: 'mean' } }],
  ];
  for (const subjects of several)
    expect([said(subjects), said(subjects, { plan }), said(subjects, { edition: 9 })]).toEqual([
      ...['evaluation_unplanned', 'opened', 'opened'],
    ]);
});
