import { describe, expect, it } from 'vitest';
import { EXPERT_RULE, expertConcerns } from '#shared/documents/concerns/experts.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Person } from '#shared/model/staff.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import { under } from '#test/support/certified.ts';
import { aSheet, HAPPENED, official, sheets, standing } from '#test/support/by-hand.ts';

// Experts who marked beside the two panels of a sitting of 重庆. Those on the panels are not qualified either, and are not told here.

const NOTHING = { title: '助理工程师', qualification: '考评员' };
const seated = ['甲', '乙', '丙', '丁'].map((name) => official('expert', name, NOTHING));
const PANELS = [
  { name: '第一组', scorers: ['甲', '乙'] },
  { name: '第二组', scorers: ['丙', '丁'] },
];
const CHONGQING: Partial<Sitting> = {
  ...{ procedure: 'panel', policy: under('chongqing-crossover'), heldOn: '2026-11-20', edition: 10 },
};
const at = (
  beside: readonly Person[],
  over: Partial<Sitting> = {},
  state: Partial<SittingState> = {},
): SittingState => {
  const marking = [...beside, ...seated].map(({ personId }) => aSheet('陈婷', personId));
  return standing(
    [...seated, ...beside],
    [],
    { panels: PANELS, sheets: sheets(...marking), ...state },
    { ...CHONGQING, ...over },
  );
};
const stranger = official('expert', '孙佳', NOTHING);
const codes = (state: SittingState) => expertConcerns(state).flatMap(({ because }) => because.map(({ code }) => code));

describe('an expert who marked beside the panels', () => {
  it.each<[string, Partial<Person>, boolean]>([
    ['高级工程师', { title: '高级工程师', qualification: '' }, true],
    ['高级技师', { title: '高级技师', qualification: '' }, true],
    ['高级考评员 on the last day of the card', { qualification: '高级考评员', validUntil: '2026-11-20' }, true],
    ['高级考评员 a day after it', { qualification: '高级考评员', validUntil: '2026-11-19' }, false],
    ['技师 and 考评员', { title: '技师', qualification: '考评员' }, false],
    ['nothing on the list', { title: '', qualification: ' ' }, false],
  ])('is qualified by %s, or not', (_, over, isQualified) => {
    const one = official('expert', '孙佳', { ...NOTHING, ...over });
    expect(codes(at([one]))).toEqual(isQualified ? [] : ['expert_unfit.孙佳']);
  });

  it('is asked under 重庆 in a sitting of several panels, from edition 10 on', () => {
    expect(codes(at([stranger]))).toEqual(['expert_unfit.孙佳']);
    expect(codes(at([stranger], { edition: 9 }))).toEqual([]);
    expect(codes(at([stranger], { policy: under('tianjin-appraisal') }))).toEqual([]);
    expect(codes(at([stranger], { procedure: 'practical' }))).toEqual([]);
    expect(codes(at([stranger], {}, { panels: [] }))).toEqual([]);
    expect(codes(at([stranger], {}, { sitting: null }))).toEqual([]);
  });

  it('is nobody who has no sheet, and nobody who holds a seat now', () => {
    expect(codes(at([stranger], {}, { sheets: sheets(aSheet('陈婷', '甲')) }))).toEqual([]);
    const taken = { leaves: '甲', takes: '孙佳', ...HAPPENED, reason: '突发疾病' };
    expect(codes(at([stranger], {}, { handovers: [taken] }))).toEqual(['expert_unfit.甲']);
  });
});

describe('one concern of the sitting', () => {
  const late = official('expert-lead', '白文', { title: '', qualification: '' });
  const cited = (name: string) => ({
    ...{ code: `expert_unfit.${name}`, source: '002_3ad25452e73906a4.txt', article: '六（三）' },
    text: `${name}参加了评审，不具有高级职称、高级技师或高级考评员资格`,
  });
  const concern = {
    ...{ rule: 'room.expert', candidateId: null, standing: 'unmet' },
    title: ['评审专家资格', 'Qualification of experts'],
    because: [cited('孙佳'), cited('白文')],
  };

  it('names each of them under a code of their own, by the clause', () => {
    expect(expertConcerns(at([stranger, late]))).toEqual([{ ...concern, answer: null }]);
    expect(expertConcerns(at([]))).toEqual([]);
  });

  it('is answered for where the answer covers every one of them', () => {
    const answer = {
      ...{ rule: EXPERT_RULE, candidateId: null, reason: '市鉴定中心同意', ...HAPPENED },
      codes: ['expert_unfit.孙佳', 'expert_unfit.白文'],
    };
    const after = (given: typeof answer) =>
      expertConcerns(at([stranger, late], {}, { answers: new Map([[factsKey('room.expert', null), given]]) }));
    expect(after(answer)).toEqual([{ ...concern, answer }]);
    expect(after({ ...answer, codes: ['expert_unfit.孙佳'] })).toEqual([{ ...concern, answer: null }]);
  });
});
