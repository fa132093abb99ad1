import { describe, expect, it } from 'vitest';
import { countDrafts, hasPapers, orderInParts, whereMissing, type Order } from '#renderer/features/printing/choice.ts';
import { atOnce } from '#shared/base/stepwise.ts';
import { MOST_PAPERS, papersSchema } from '#shared/forms/registry.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { scoreSheetSample, summarySample } from '#test/shared/forms/samples.ts';
import { aCandidate, readySitting } from '#test/support/sitting.ts';

const orderOf = (...asked: Parameters<typeof orderInParts>): Order => atOnce(orderInParts(...asked));

describe('an order', () => {
  const ready = readySitting();
  const { state } = ready;
  const candidateId = ready.candidates[0]!.candidateId;
  const examinerId = ready.scorers[1]!.personId;

  const everybody = { candidateId: null, examinerId: null };

  it('is one sheet for one candidate and examiner', () => {
    const order = orderOf(state, { form: 'score-sheet', candidateId, examinerId });
    expect(order).toMatchObject({
      kind: 'papers',
      name: '操作技能考核评分记录表 001 陈婷华 于辉',
      papers: [{ form: 'score-sheet', examiner: '于辉' }],
    });
  });

  it('is a sheet of every examiner for one candidate', () => {
    const order = orderOf(state, { form: 'score-sheet', candidateId, examinerId: null });
    if (order.kind !== 'papers') throw new Error(order.kind);
    expect(order.papers).toHaveLength(3);
    expect(order.name).toBe('操作技能考核评分记录表 001 陈婷华');
  });

  it('is every candidate for an examiner, and everything for all', () => {
    const one = orderOf(state, { form: 'score-sheet', candidateId: null, examinerId });
    const all = orderOf(state, { form: 'score-sheet', ...everybody });
    expect([one, all].map((order) => (order.kind === 'papers' ? [order.papers.length, order.name] : order))).toEqual([
      [2, '操作技能考核评分记录表 于辉 焊工三级 第一场'],
      [6, '操作技能考核评分记录表 焊工三级 第一场'],
    ]);
  });

  it('is one register, whoever was picked before', () => {
    expect(orderOf(state, { form: 'summary', candidateId, examinerId })).toMatchObject({
      kind: 'papers',
      name: '成绩汇总表 焊工三级 第一场',
    });
  });

  it('is nothing where there is nobody', () => {
    expect(orderOf(EMPTY_STATE, { form: 'summary', ...everybody })).toEqual({ kind: 'nothing' });
    expect(hasPapers(EMPTY_STATE, { form: 'summary', ...everybody })).toBe(false);
    expect(hasPapers(state, { form: 'score-sheet', ...everybody })).toBe(true);
    expect(orderOf(state, { form: 'score-sheet', candidateId: 'nobody', examinerId })).toEqual({ kind: 'nothing' });
  });

  it('never asks the host for more than it takes', () => {
    const many = readySitting(
      {},
      Array.from({ length: 167 }, (_, index) => aCandidate(String(index), '某人')),
    );
    expect(orderOf(many.state, { form: 'score-sheet', ...everybody })).toEqual({ kind: 'too_many', count: 501 });
    const papers = Array.from({ length: MOST_PAPERS }, () => scoreSheetSample());
    expect(papersSchema.safeParse(papers).success).toBe(true);
    expect(papersSchema.safeParse([...papers, scoreSheetSample()]).success).toBe(false);
  });
});

describe('before printing', () => {
  it('counts the papers nobody has signed', () => {
    const sheets = [scoreSheetSample(), scoreSheetSample({ digest: null }), scoreSheetSample({ digest: null })];
    expect(countDrafts(sheets)).toBe(2);
    expect(countDrafts([summarySample({ digest: null })])).toBe(1);
  });

  it('names the candidates a missing character belongs to, and other texts as they stand', () => {
    const person = { ...scoreSheetSample().candidate, number: '7', name: '王𮯰' };
    const sheets = [
      scoreSheetSample({ candidate: person }),
      scoreSheetSample({ candidate: person, room: '𮯰楼' }),
      scoreSheetSample(),
    ];
    expect(whereMissing(sheets, ['𮯰'])).toEqual([{ character: '𮯰', where: ['7 王𮯰', '𮯰楼'] }]);
    const rows = [{ ...summarySample().rows[0]!, number: '7', name: '王𮯰' }];
    expect(whereMissing([summarySample({ rows })], ['𮯰'])).toEqual([{ character: '𮯰', where: ['7 王𮯰'] }]);
  });
});
