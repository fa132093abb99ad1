import { expect, it } from 'vitest';
import { folderReport } from '#scripts/verify/folder.mjs';
import { appSays } from '../support/forgeries/joint-said.ts';
import { jointArchive, type JointPlan } from '../support/forgeries/joint-plans.ts';
import { writtenArchive } from '../support/forgeries/plans.ts';
import { leftOutOf, randomPlan } from '../support/forgeries/random-plan.ts';

// Every certificate number in a plan's archive is held against what its holder's plan came to, by the records that are there.

const NOW = Date.parse('2026-12-31T00:00:00.000Z');
function said(plan: JointPlan, leftOut: readonly number[] = []): readonly [code: number, about: readonly string[]] {
  const { code, lines } = folderReport(writtenArchive(jointArchive(plan, leftOut).files), { most: 1e8, now: NOW })!;
  return [code, lines.filter((line) => /^[✗–]/.test(line))];
}
const FAILED = (subject: string) => expect.stringMatching(`^✗ 证书 .*总评不合格（${subject}）`) as string;
const LACKS = (subject: string) => expect.stringMatching(`^✗ 证书 .*还缺合格成绩（${subject}）`) as string;

const PARTS: JointPlan = {
  evaluation: {
    ...{ mode: 'process', passMark: 6000 },
    subjects: [{ subject: 'process', parts: { count: 2, join: 'mean' } }],
  },
  sat: [
    { holds: 'process', part: 1, marks: [7000, 7000] },
    { holds: 'process', part: 2, marks: [5000, 7000] },
  ],
};
const WEIGHED: JointPlan = {
  evaluation: {
    ...{ mode: 'combined', passMark: 6000 },
    subjects: [
      { subject: 'practical', weight: 60 },
      { subject: 'interview', weight: 40 },
    ],
  },
  sat: [
    { holds: 'practical', marks: [5000, 8000] },
    { holds: 'interview', marks: [7500, 8000] },
  ],
};
const PLAIN: JointPlan = { theory: [6000, 6000], sat: [{ marks: [7000, 7000] }] };

it('takes the number of somebody who passed all that is owed, by subjects, by parts and by weights', () => {
  for (const plan of [PLAIN, PARTS, WEIGHED]) expect(said(plan)).toEqual([0, []]);
});

it('names the number of somebody whose joint result is a fail', () => {
  expect(said({ ...PLAIN, theory: [5999, 6000] })).toEqual([1, [FAILED('理论')]]);
  const [first, second] = PARTS.sat;
  expect(said({ ...PARTS, sat: [first!, { ...second!, marks: [4999, 7000] }] })).toEqual([1, [FAILED('过程考核')]]);
  const [, interview] = WEIGHED.sat;
  const low = { ...interview!, marks: [7499, 8000] as const };
  expect(said({ ...WEIGHED, sat: [WEIGHED.sat[0]!, low], numberIn: 1 })).toEqual([1, [FAILED('折算总分')]]);
});

it('names the number of somebody of whom a subject is missing, also where its sitting was left out of header and folder', () => {
  expect(said({ sat: PLAIN.sat })).toEqual([1, [LACKS('理论')]]);
  expect(said(PARTS, [1])).toEqual([1, [LACKS('过程考核')]]);
  expect(said(WEIGHED, [1])).toEqual([1, [LACKS('面试答辩')]]);
});

it('names a number that is still held after a signed correction to fail, and lets weights make up for one', () => {
  const corrected = (mark: number) => [{ of: 0, mark }];
  expect(said({ ...PLAIN, corrections: corrected(5500) })).toEqual([1, [FAILED('技能操作')]]);
  expect(said({ ...PLAIN, corrections: corrected(6100) })).toEqual([0, []]);
  expect(said({ ...WEIGHED, corrections: corrected(5100) })).toEqual([0, []]);
  expect(said({ ...WEIGHED, corrections: corrected(4900) })).toEqual([1, [FAILED('折算总分')]]);
  expect(said({ ...PLAIN, corrections: ['removed'] })).toEqual([1, [FAILED('异议处理取消评价结果')]]);
});

it('takes a 补考 for what the plan counts', () => {
  const again = (counts: 'passed' | 'last', second: number): JointPlan => ({
    ...{ theory: [6000, 6000], settings: { counts } },
    sat: [{ marks: [7000, 7000] }, { marks: [second, second], attempt: 2 }],
  });
  expect(said(again('passed', 5000))).toEqual([0, []]);
  expect(said(again('last', 5000))).toEqual([1, [FAILED('技能操作')]]);
});

it('says of an earlier edition what it finds, and calls nothing wrong', () => {
  const [code, lines] = said({ ...PLAIN, theory: [5999, 6000], edition: 9 });
  expect([code, lines]).toEqual([0, [expect.stringMatching(/^– 证书 .*总评不合格（理论）/)]]);
});

/** That a number is recorded where its holder failed says nothing of the plan: another sitting may have passed them. */
const OF_ONE_SITTING = /持有人在场次里没有合格/;

it('comes to what the app comes to, over 60 plans as chance has them', () => {
  const told = Array.from({ length: 60 }, (_, seed) => {
    const plan = randomPlan(seed);
    const archive = jointArchive(plan, leftOutOf(plan, seed));
    const { lines } = folderReport(writtenArchive(archive.files), { most: 1e8, now: NOW })!;
    const about = lines.filter((line) => line.startsWith('✗') && !OF_ONE_SITTING.test(line)).join(' ');
    const verifier =
      about === '' ? 'pass' : about.includes('总评不合格') ? 'fail' : about.includes('还缺') ? 'lacks' : about;
    return { seed, app: appSays(archive), verifier };
  });
  expect(told.filter(({ app, verifier }) => app !== verifier)).toEqual([]);
  // and every answer is among them
  expect(new Set(told.map(({ app }) => app)).size).toBe(3);
}, 60_000);
