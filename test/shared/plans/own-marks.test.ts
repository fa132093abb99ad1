import { expect, test } from 'vitest';
import { NO_THRESHOLDS, type SettledThresholds } from '#shared/model/thresholds.ts';
import { ownSettings } from '#shared/law/parts/verdict.ts';
import { jointResults } from '#shared/plans/joint.ts';
import type { Brought } from '#shared/plans/part.ts';
import { planDistributions, planReached } from '#shared/plans/plan-figures.ts';
import { FIRST_SETTINGS } from '#shared/plans/settings.ts';
import { aPart, brought, inPart, somebody } from '#test/support/plan-people.ts';

// 特殊政策 and 全国统考 in a plan: the marks that somebody's own stages pass by count wherever a mark of theirs is read.

const ANNA = somebody('陈婷华', '120000199001010015', 'technician');
const BO = somebody('彭博', '120000199002020020', 'technician');
const OWN: SettledThresholds = {
  ...{ ...NO_THRESHOLDS, ground: 'special-policy', source: '某号文件 第三条' },
  ...{ theory: 5500, practical: 5800 },
};

const practical = (mark: number, veto = false): Brought => ({
  ...{ subject: 'practical', outcome: mark >= 6000 && !veto ? 'passed' : 'failed', shown: (mark / 100).toFixed(2) },
  ...{ exact: `${String(mark)}/1`, because: [ownSettings(veto ? 'practical_vetoed' : 'practical_below', '')] },
});
type Taken = {
  readonly theory: number;
  readonly mark: number;
  readonly veto?: boolean;
  readonly own?: SettledThresholds;
};

const judged = ({ theory, mark, veto, own = OWN }: Taken) => {
  const scores = (score: number) => [{ score, on: '2026-11-10' }];
  const theoryOf = [ANNA, BO].map(({ name, idNumber }) => ({ name, idNumber, scores: scores(theory) }));
  const parts = [
    aPart([ANNA, BO].map((one) => inPart(one, { brings: [practical(mark, veto)] }))),
    aPart(
      [
        inPart(ANNA, { brings: [brought('review', 'passed')], imported: { theory, practical: mark }, thresholds: own }),
        inPart(BO, { brings: [brought('review', 'passed')], imported: { theory, practical: mark } }),
      ],
      { sittingId: '00000000-0000-4000-8000-0000000000e2', procedure: 'review', level: 'technician' },
    ),
  ];
  const settings = { ...FIRST_SETTINGS, theoryPassMark: 6500 };
  const joint = jointResults({ parts, theory: theoryOf, settings, today: '2026-11-28' });
  const verdicts = joint.people.map(({ verdict }) => verdict);
  return { joint, parts, settings, verdicts };
};

test('theory on a list and a practical exam pass by one’s own marks, and by nobody else’s', () => {
  expect(judged({ theory: 5500, mark: 5800 }).verdicts).toEqual(['pass', 'fail']);
  expect(judged({ theory: 5499, mark: 5800 }).verdicts).toEqual(['fail', 'fail']);
  expect(judged({ theory: 5500, mark: 5799 }).verdicts).toEqual(['fail', 'fail']);
  expect(judged({ theory: 6500, mark: 6000 }).verdicts).toEqual(['pass', 'pass']);
});

test('a higher mark of one’s own fails what passes others', () => {
  expect(judged({ theory: 6500, mark: 6000, own: { ...OWN, practical: 6500 } }).verdicts).toEqual(['fail', 'pass']);
});

test('no mark of one’s own makes up for a veto', () => {
  expect(judged({ theory: 7000, mark: 9000, veto: true }).verdicts[0]).not.toBe('pass');
});

test('reasons cite what settles the marks', () => {
  const [anna] = judged({ theory: 5500, mark: 5800 }).joint.people;
  const said = anna!.standings.flatMap(({ because }) => because).map(({ article, text }) => `${article} ${text}`);
  expect(said.slice(0, 2)).toEqual([
    '综合评审工作流程 七 理论 55.00 分，达到 55.00 分（按某号文件 第三条）',
    '综合评审工作流程 七 技能操作 58.00 分，达到 58.00 分（按某号文件 第三条）',
  ]);
});

test('pictures of the plan hold marks against each one’s own', () => {
  const { joint, parts, settings } = judged({ theory: 5500, mark: 5800 });
  const looked = { people: joint.people, parts, settings };
  expect(planDistributions(looked).map(({ name, passMark, passed }) => [name?.[0], passMark, passed])).toEqual([
    ['理论', 5500, 1],
    ['理论', 6000, 0],
    ['技能操作', 5800, 1],
    ['技能操作', 6000, 0],
    ['综合评审', 6000, 2],
  ]);
  expect(planReached(looked)[0]).toMatchObject({ reached: 1, of: 2 });
});
