import { expect, test } from 'vitest';
import { jointResults, type Listed } from '#shared/plans/joint.ts';
import type { Part } from '#shared/plans/part.ts';
import { planDistributions, planReached } from '#shared/plans/plan-figures.ts';
import { FIRST_SETTINGS, type PlanSettings } from '#shared/plans/settings.ts';
import { aPart, brought, inPart, somebody } from '#test/support/plan-people.ts';

const under = (passMark: number) => ({
  policy: { id: 'tianjin-enterprise', version: '2', rulesHash: 'a'.repeat(64) },
  settings: { ...aPart([]).sitting.settings, passMark },
});
const [ANNA, BO, LI, WEI] = [
  somebody('陈婷华', '120000199001010011'),
  somebody('彭博', '120000199001010022'),
  somebody('李雷', '120000199001010033', 'technician'),
  somebody('韦唯', '120000199001010044', 'technician'),
];
const theoryOf = (one: typeof ANNA, score: Listed['scores'][number]['score']): Listed => ({
  ...{ name: one.name, idNumber: one.idNumber },
  scores: [{ score, on: '2026-11-10' }],
});

function looked(parts: readonly Part[], theory: readonly Listed[] = [], settings: PlanSettings = FIRST_SETTINGS) {
  const { people } = jointResults({ parts, theory, settings, today: '2026-11-28' });
  return { people, parts, settings };
}
const took = (one: typeof ANNA, outcome: 'passed' | 'failed' | 'absent', shown: string) =>
  inPart(one, { brings: [brought('practical', outcome, shown)] });

test('a subject’s marks lie by the pass mark of the sitting each was given in', () => {
  const parts = [
    aPart([took(ANNA, 'passed', '60.00'), took(BO, 'failed', '59.997')], under(6000)),
    aPart([took(LI, 'failed', '65.00'), took(WEI, 'absent', '')], under(7000)),
  ];
  const all = planDistributions(looked(parts));
  expect(all.map(({ name, passMark, passed, described }) => [name?.[0], passMark, passed, described.count])).toEqual([
    ['技能操作', 6000, 1, 2],
    ['技能操作', 7000, 0, 1],
  ]);
  const filled = all[0]!.bins.filter(({ passed, failed }) => passed + failed > 0);
  expect(filled).toEqual([
    { from: 55, to: 60, passed: 0, failed: 1 },
    { from: 60, to: 65, passed: 1, failed: 0 },
  ]);
});

test('theory lies by the plan’s own pass mark where its document names none', () => {
  const settings = { ...FIRST_SETTINGS, theoryPassMark: 7000 };
  const theory = [theoryOf(ANNA, 6900), theoryOf(BO, 7000), theoryOf(LI, 'absent')];
  const [one, ...rest] = planDistributions(
    looked([aPart([inPart(ANNA), inPart(BO), inPart(LI)], under(6000))], theory, settings),
  );
  expect(rest).toEqual([]);
  expect([one?.name?.[0], one?.passMark, one?.passed, one?.described.mean]).toEqual(['理论', 7000, 1, 69.5]);
});

test('pass rates count everybody once, by the attempt that counts, whole and by level', () => {
  const parts = [
    aPart([took(ANNA, 'failed', '50.00'), took(BO, 'passed', '80.00'), took(LI, 'passed', '90.00')], {
      ...under(6000),
      heldOn: '2026-11-01',
    }),
    aPart([took(ANNA, 'passed', '70.00'), took(WEI, 'absent', '')], { ...under(6000), heldOn: '2026-11-20' }),
  ];
  const theory = [theoryOf(ANNA, 8000), theoryOf(BO, 5000)];
  const all = planReached(looked(parts, theory));
  expect(all.map(({ name, kind, reached, of, mean }) => [name[0], kind, reached, of, mean])).toEqual([
    ['总评', 'result', 1, 3, null],
    ['理论', 'subject', 1, 2, 65],
    ['技能操作', 'subject', 3, 3, 80],
    ['技能操作　三级/高级工', 'level', 2, 2, 75],
    ['技能操作　二级/技师', 'level', 1, 1, 90],
  ]);
});

test('nothing is drawn of a plan in which nothing is decided', () => {
  const open = looked([aPart([inPart(ANNA), inPart(BO)], under(6000))]);
  expect([planDistributions(open), planReached(open)]).toEqual([[], []]);
});
