import { expect, test } from 'vitest';
import { planRegister, resitList } from '#shared/exporting/plan-lists.ts';
import { jointResults } from '#shared/plans/joint.ts';
import { resitsOf } from '#shared/plans/resit.ts';
import { FIRST_SETTINGS } from '#shared/plans/settings.ts';
import { aPart, brought, inPart, somebody } from '#test/support/plan-people.ts';

const people = [
  inPart(somebody('陈婷华', '120000199001010015'), { brings: [brought('practical', 'passed')] }),
  inPart(somebody('彭博', '120000199002020020'), { brings: [brought('practical', 'absent')] }),
];
const theory = people.map(({ candidate: { name, idNumber } }) => ({
  ...{ name, idNumber },
  scores: [{ score: 7050, on: '2026-11-10' }],
}));
const joint = jointResults({ parts: [aPart(people)], theory, settings: FIRST_SETTINGS, today: '2026-11-28' });

test('the register of a plan says every subject, the joint result, and on which clauses it rests', () => {
  const { heads, rows } = planRegister(joint.people);
  const column = (name: string): string[] => rows.map((row) => row[heads[0]!.indexOf(name)] ?? '');
  expect(column('理论')).toEqual(['70.50', '70.50']);
  expect(column('技能操作')).toEqual(['80.00', '缺考']);
  expect(column('综合评审')).toEqual(['--', '--']);
  expect(column('总评')).toEqual(['合格', '不合格']);
  expect(column('依据')[0]).toContain('（附件1 四（四））');
});

test('who may come again stands on a list that is read as a roster', () => {
  const resits = joint.people.flatMap((person) => resitsOf(person, FIRST_SETTINGS, '2026-11-28'));
  const { heads, rows } = resitList(resits);
  expect(heads[0]).toContain('证件号码');
  expect(rows.map((row) => [row[1], row[8], row[10]])).toEqual([['彭博', '补考', '技能操作']]);
});
