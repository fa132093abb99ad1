import { describe, expect, it } from 'vitest';
import type { ProcedureName } from '#shared/model/sitting.ts';
import { EXAMINERS, EXPERTS } from '#shared/procedures/parts/group.ts';
import type { Procedure } from '#shared/procedures/parts/procedure.ts';
import { panelScheme } from '#shared/procedures/panel/scheme.ts';
import { PROCEDURES, procedureOf } from '#shared/procedures/registry.ts';
import { reviewScheme } from '#shared/procedures/review/scheme.ts';
import { aCandidate } from '#test/support/sitting.ts';
import { stateOf } from '#test/support/bare-state.ts';

// What the rest of the house reads off a procedure: papers, checklists, settings and screens follow from these words and switches.

type Traits = Omit<
  Procedure,
  'columns' | 'owedLines' | 'lockOn' | 'isSettled' | 'judge' | 'alsoSigned' | 'fixedScheme'
>;

const EXPECTED: Readonly<Record<ProcedureName, Traits>> = {
  practical: {
    title: ['考评员各自评分，取平均成绩', 'Examiners score sheets; the mean counts'],
    group: EXAMINERS,
    givesMarks: true,
    desk: 'sheet',
    resultShape: 'total',
    decidesCertificate: false,
    isComparable: true,
    preparation: ['sitting', 'staff', 'roster', 'panels', 'lots', 'recusal', 'scheme', 'division'],
    leeway: { panelSize: null, passMark: true, maxSpread: true, memberShare: false, thesisEntry: false },
    paper: {
      ...{ sheet: '操作技能考核评分记录表', summary: '成绩汇总表', item: '试题' },
      ...{ scorer: '考评员', signer: '评分人', lead: '考评组长' },
    },
  },
  panel: {
    title: ['评审组评审', 'A panel judges'],
    group: EXPERTS,
    givesMarks: true,
    desk: 'table',
    resultShape: 'subjects',
    decidesCertificate: true,
    isComparable: true,
    preparation: ['sitting', 'staff', 'roster', 'panels', 'lots', 'recusal', 'scheme'],
    leeway: { panelSize: 3, passMark: true, maxSpread: false, memberShare: true, thesisEntry: false },
    paper: {
      ...{ sheet: '评审评分表', summary: '成绩汇总表', item: '科目' },
      ...{ scorer: '评审专家', signer: '评审专家', lead: '考评组长' },
    },
  },
  review: {
    title: ['综合评审：论文答辩、业绩评定', 'Review: thesis, then performance'],
    group: { ...EXPERTS, isDrawn: true },
    givesMarks: true,
    desk: 'table',
    resultShape: 'stages',
    decidesCertificate: true,
    isComparable: false,
    preparation: ['sitting', 'staff', 'draw', 'roster', 'lots', 'recusal', 'scores', 'scheme'],
    leeway: { panelSize: null, passMark: false, maxSpread: false, memberShare: false, thesisEntry: true },
    paper: {
      ...{ sheet: '评审评分表', summary: '综合评审汇总表', item: '试题' },
      ...{ scorer: '评审专家', signer: '评审专家', lead: '专家组长' },
    },
  },
  recognition: {
    title: ['核对依据，直接认定', 'Recognised directly, on evidence'],
    group: EXPERTS,
    givesMarks: false,
    desk: 'table',
    resultShape: 'decision',
    decidesCertificate: true,
    isComparable: false,
    preparation: ['sitting', 'staff', 'roster', 'recusal'],
    leeway: { panelSize: 1, passMark: false, maxSpread: false, memberShare: false, thesisEntry: false },
    paper: {
      ...{ sheet: '直接认定审核表', summary: '直接认定汇总表', item: '依据' },
      ...{ scorer: '评审专家', signer: '评审专家', lead: '专家组长' },
    },
  },
};

describe.each(['practical', 'panel', 'review', 'recognition'] as const)('%s', (name) => {
  it('is what the house builds on', () => {
    const { columns, owedLines, lockOn, isSettled, judge, alsoSigned, fixedScheme, ...traits } = PROCEDURES[name];
    expect(traits).toEqual(EXPECTED[name]);
    expect(procedureOf({ procedure: name })).toBe(PROCEDURES[name]);
    for (const asked of [columns, owedLines, lockOn, isSettled, judge, alsoSigned])
      expect(asked).toBeTypeOf('function');
    expect(fixedScheme === null).toBe(name === 'practical' || name === 'recognition');
  });
});

it('before a sitting is opened, it is a practical exam', () => expect(procedureOf(null)).toBe(PROCEDURES.practical));

it('is closed over exactly the ways a document knows', () =>
  expect(Object.keys(PROCEDURES)).toEqual(['practical', 'panel', 'review', 'recognition']));

it('whose sheets are owed whole locks no line and asks for nothing besides them', () => {
  const candidate = aCandidate('001', '陈婷华');
  const state = stateOf([]);
  const line = { candidateId: candidate.candidateId, line: '1.1' };
  const asked = (['practical', 'panel', 'recognition'] as const).map((name) => {
    const { owedLines, lockOn, isSettled } = PROCEDURES[name];
    return [owedLines(state, candidate), lockOn(state, line), isSettled(state, candidate)];
  });
  expect(asked).toEqual([
    [null, null, true],
    [null, null, true],
    [null, null, false],
  ]);
});

describe('a scheme that the document fixes', () => {
  const task = (name: string, fullMark: number) => ({
    ...{ name, fullMark, weight: null, minutes: null, overtime: [], disqualifyOver: null },
    lines: [{ name, fullMark, standard: '', rule: '', chips: [], veto: null }],
  });
  it('has three subjects of 100 for a panel', () => {
    expect(panelScheme()).toEqual({
      title: '评审组三项评分',
      tasks: [task('理论知识', 10_000), task('技能操作', 10_000), task('综合评审', 10_000)],
    });
    expect(PROCEDURES.panel.fixedScheme?.('weighted')).toEqual(panelScheme());
  });
  it('weighs thesis and defence of a review, or has them as points of 40 and 60', () => {
    const of = (content: number, defence: number) => ({
      title: '综合评审评分方案',
      tasks: [task('论文内容', content), task('论文答辩', defence), task('业绩评定', 10_000)],
    });
    expect([reviewScheme('weighted'), reviewScheme('points')]).toEqual([of(10_000, 10_000), of(4000, 6000)]);
    expect(PROCEDURES.review.fixedScheme?.('points')).toEqual(of(4000, 6000));
  });
});
