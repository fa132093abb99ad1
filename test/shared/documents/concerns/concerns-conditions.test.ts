import { describe, expect, it } from 'vitest';
import { answerFor, concernLines, concernsOf } from '#shared/documents/concerns/concerns.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { factsKey, type ExplainedException, type SittingState } from '#shared/record/state.ts';
import { desk } from '#test/support/asked.ts';
import { HAPPENED } from '#test/support/by-hand.ts';

// 特级技师 under 天津's measures, which ended on 2026-03-31: what is said of the document itself and of each condition.

const SOURCE = '003_b024b84a422f4dd4.txt';
const EMPLOYER = 'tj.chief.employer';
const PUT_RIGHT = { seniorTechniciansRecognised: true, mechanismEstablished: true, centralBranch: false };
const FAILING = { ...PUT_RIGHT, seniorTechniciansRecognised: false };
const at = (over: Partial<SittingState> = {}, sitting: Partial<Sitting> = {}, employer: object = FAILING) => {
  const { state } = desk('tianjin-chief', { level: 'special' }, {}, { level: 'special', ...sitting });
  const facts = new Map([[factsKey(EMPLOYER, null), { facts: { ...employer }, at: HAPPENED.at, seq: 1 }]]);
  return concernsOf({ ...state, candidates: new Map(), facts, ...over });
};

const force = {
  ...{ rule: 'policy.force', candidateId: null, standing: 'unmet', answer: null },
  title: ['文件施行期', 'Document in force'],
  because: [
    {
      ...{ code: 'policy_not_in_force', source: SOURCE, article: '第十五条' },
      text: '2026-11-20 不在《天津市特级技师、首席技师评聘管理暂行办法》施行期内',
    },
  ],
};
const employer = {
  ...{ rule: EMPLOYER, candidateId: null, standing: 'unmet', answer: null },
  title: ['用人单位条件', 'Employer'],
  because: [
    {
      ...{ code: 'seniors_not_recognised', source: SOURCE, article: '第六条（一）' },
      text: '未完成相应职业（工种）高级技师职业技能等级认定',
    },
  ],
};
const open = (rule: string, ...title: [string, string]) => ({
  ...{ rule, candidateId: null, standing: 'open', title, because: [], answer: null },
});
const OPEN = [
  open('tj.chief.publicity', '公示', 'Publicity'),
  open('tj.chief.recheck', '用人单位复核', 'Recheck by the employer'),
];

describe('conditions', () => {
  it('are told after the document, each once: what is not in force is said of it and of no condition', () => {
    expect(at()).toEqual([force, employer, ...OPEN]);
  });

  it('that are met are not told; the document is not while it is in force, on its last day too', () => {
    expect(at({}, {}, PUT_RIGHT)).toEqual([force, ...OPEN]);
    expect(at({}, { heldOn: '2026-03-31' })).toEqual([employer, ...OPEN]);
    expect(at({}, { heldOn: '2026-04-01' }).map(({ rule }) => rule)[0]).toBe('policy.force');
  });

  it('that nobody has stated anything of are open', () => {
    expect(at({}, {}, {})).toEqual([force, open(EMPLOYER, '用人单位条件', 'Employer'), ...OPEN]);
  });

  it('are none before a sitting is open, or under a document that this build does not know', () => {
    expect(concernsOf(EMPTY_STATE)).toEqual([]);
    expect(concernsOf(desk('a-later-document').state)).toEqual([]);
  });
});

describe('a document that is not in force', () => {
  const exception = (what: ExplainedException['what'], reason: string): ExplainedException => ({
    ...{ what, reason, at: '2026-11-20T03:00:00.000Z', by: '罗芳', seq: 7 },
  });
  const earlier = {
    ...{ rule: 'policy.force', candidateId: null, codes: ['policy_not_in_force'] },
    ...exception('policy_not_in_force', '延续执行'),
  };
  const answer = {
    rule: 'policy.force',
    candidateId: null,
    codes: ['policy_not_in_force'],
    reason: '已请示',
    ...HAPPENED,
  };
  const answers = new Map([[factsKey('policy.force', null), answer]]);

  it('was answered for by an exception in earlier records, and by no other exception', () => {
    expect(at({ exceptions: [exception('clock_set_back', '校时')] })[0]).toEqual(force);
    const both = [exception('clock_set_back', '校时'), exception('policy_not_in_force', '延续执行')];
    expect(at({ exceptions: both })[0]).toEqual({ ...force, answer: earlier });
  });

  it('is answered for by the answer where there are both, and by none that is of something else', () => {
    const exceptions = [exception('policy_not_in_force', '延续执行')];
    expect(at({ answers, exceptions })[0]).toEqual({ ...force, answer });
    const other = new Map([[factsKey('policy.force', null), { ...answer, codes: ['staff_missing'] }]]);
    expect(at({ answers: other })[0]).toEqual(force);
    expect(at({ answers: other, exceptions })[0]).toEqual({ ...force, answer: earlier });
  });

  it('does not have to be in the answer for a condition', () => {
    const own = { ...answer, rule: EMPLOYER, codes: ['seniors_not_recognised'] };
    expect(at({ answers: new Map([[factsKey(EMPLOYER, null), own]]) })[1]).toEqual({ ...employer, answer: own });
  });
});

it('tells each in a line and answers for it by its codes alone', () => {
  const found = at().slice(0, 2);
  expect(concernLines(EMPTY_STATE, found)).toEqual([
    {
      ...{ standing: 'unmet', about: '文件施行期', reason: '', by: '' },
      against: '2026-11-20 不在《天津市特级技师、首席技师评聘管理暂行办法》施行期内（第十五条）',
    },
    {
      ...{ standing: 'unmet', about: '用人单位条件', reason: '', by: '' },
      against: '未完成相应职业（工种）高级技师职业技能等级认定（第六条（一））',
    },
  ]);
  expect(answerFor(found, '已请示')).toEqual({
    type: 'verdicts_answered',
    verdicts: [
      { rule: 'policy.force', candidateId: null, codes: ['policy_not_in_force'] },
      { rule: EMPLOYER, candidateId: null, codes: ['seniors_not_recognised'] },
    ],
    reason: '已请示',
  });
});
