import { describe, expect, it } from 'vitest';
import { countDrafts, countSheets, MOST_SHEETS, orderOf, whereMissing } from '#renderer/features/printing/choice.ts';
import { formRequestSchema } from '#shared/forms/parts/request.ts';
import { EMPTY_STATE } from '#shared/record/state.ts';
import { sheetForm, summaryForm } from '#test/shared/forms/samples.ts';
import { aCandidate, readySitting } from '#test/support/sitting.ts';

describe('orderOf', () => {
  const ready = readySitting();
  const { state } = ready;
  const candidateId = ready.candidates[0]!.candidateId;
  const examinerId = ready.scorers[1]!.personId;

  it('is one sheet for one candidate and examiner', () => {
    const order = orderOf(state, { kind: 'candidate', candidateId, examinerId });
    expect(order).toMatchObject({
      kind: 'form',
      name: '操作技能考核评分记录表 001 陈婷华 于辉',
      request: { form: 'score-sheet', examiner: '于辉' },
    });
  });

  it('is a sheet of every examiner for one candidate', () => {
    const order = orderOf(state, { kind: 'candidate', candidateId, examinerId: null });
    if (order.kind !== 'form') throw new Error(order.kind);
    expect(countSheets(order.request)).toBe(3);
    expect(order.name).toBe('操作技能考核评分记录表 001 陈婷华');
  });

  it('is every candidate for an examiner, and everything for all', () => {
    const one = orderOf(state, { kind: 'examiner', examinerId });
    const all = orderOf(state, { kind: 'all' });
    expect([one, all].map((order) => (order.kind === 'form' ? countSheets(order.request) : order.kind))).toEqual([
      2, 6,
    ]);
  });

  it('is a register', () => {
    expect(orderOf(state, { kind: 'summary' })).toMatchObject({ kind: 'form', name: '成绩汇总表 焊工三级 第一场' });
  });

  it('is nothing where there is nobody', () => {
    expect(orderOf(EMPTY_STATE, { kind: 'summary' })).toEqual({ kind: 'nothing' });
    expect(orderOf(state, { kind: 'candidate', candidateId: 'nobody', examinerId })).toEqual({ kind: 'nothing' });
  });

  it('never asks the host for more than it takes', () => {
    const many = readySitting(
      {},
      Array.from({ length: 167 }, (_, index) => aCandidate(String(index), '某人')),
    );
    expect(orderOf(many.state, { kind: 'all' })).toEqual({ kind: 'too_many', count: 501 });
    const sheets = Array.from({ length: MOST_SHEETS }, () => sheetForm());
    expect(formRequestSchema.safeParse({ form: 'score-sheets', sheets }).success).toBe(true);
  });
});

describe('before printing', () => {
  it('counts the papers nobody has signed', () => {
    const sheets = [sheetForm(), sheetForm({ digest: null }), sheetForm({ digest: null })];
    expect(countDrafts({ form: 'score-sheets', sheets })).toBe(2);
    expect(countDrafts(summaryForm({ digest: null }))).toBe(1);
  });

  it('names the candidates a missing character belongs to, and other texts as they stand', () => {
    const person = { ...sheetForm().candidate, number: '7', name: '王𮯰' };
    const sheets = [sheetForm({ candidate: person }), sheetForm({ candidate: person, room: '𮯰楼' }), sheetForm()];
    expect(whereMissing({ form: 'score-sheets', sheets }, ['𮯰'])).toEqual([
      { character: '𮯰', where: ['7 王𮯰', '𮯰楼'] },
    ]);
    const rows = [{ ...summaryForm().rows[0]!, number: '7', name: '王𮯰' }];
    expect(whereMissing(summaryForm({ rows }), ['𮯰'])).toEqual([{ character: '𮯰', where: ['7 王𮯰'] }]);
  });
});
