import { expect, it } from 'vitest';
import { isByOwnLead, isOneOf, leadsHere } from '#shared/conduct/own-lead.ts';
import type { Body } from '#shared/record/body.ts';
import { answerOf, assessed, HAPPENED, official, standing } from '#test/support/by-hand.ts';

const [luo, cheng] = [official('examiner-lead', '罗辉莉'), official('examiner-lead', '程成')];
const people = [luo, cheng, official('examiner', '周婷'), official('examiner', '于辉'), official('site-head', '罗芳')];
const state = standing(people, [assessed('陈婷华'), assessed('彭博')], {
  panels: [
    { name: '甲组', scorers: ['周婷', '罗辉莉'] },
    { name: '乙组', scorers: ['于辉', '程成'] },
  ],
  assigned: new Map([['陈婷华', { panel: '甲组', reason: '', ...HAPPENED }]]),
});

it('a lead decides about their own group, and where nobody has one about everybody', () => {
  const leading = (actor: string | null, candidateId = '陈婷华') => answerOf(leadsHere(state, candidateId, actor));
  expect(leading('罗辉莉')).toBe('fine');
  expect(leading('程成')).toBe('lead_of_another name=程成 lead=罗辉莉');
  expect(leading('程成', '彭博')).toBe('fine');
  expect(['周婷', '于辉', '罗芳', '无名', '', null].map((actor) => leading(actor))).toEqual(
    Array.from({ length: 6 }, () => 'fine'),
  );
});

it('is asked of entries by which a lead decides about a candidate, and of no others', () => {
  const writes = (body: Body) => answerOf(isByOwnLead(state, body, '程成'));
  const decision: Body = { type: 'decision_recorded', candidateId: '陈婷华', decision: 'pass', reason: '' };
  expect(writes(decision)).toBe('lead_of_another name=程成 lead=罗辉莉');
  expect(writes({ ...decision, candidateId: '彭博' })).toBe('fine');
  expect(writes({ type: 'attendance_recorded', candidateId: '陈婷华', attendance: 'absent', reason: '' })).toBe('fine');
  expect(writes({ type: 'note_added', candidateId: null, text: '停电' })).toBe('fine');
  const deduction: Body = { type: 'deduction_withdrawn', candidateId: '陈婷华', incident: 1, reason: '误记' };
  expect(writes(deduction)).toBe('lead_of_another name=程成 lead=罗辉莉');
});

it('names who decides instead', () => {
  expect(answerOf(isOneOf([luo, cheng], cheng))).toBe('fine');
  const strange = official('examiner-lead', '李强');
  expect(answerOf(isOneOf([luo, cheng], strange))).toBe('lead_of_another name=李强 lead=罗辉莉、程成');
  expect(answerOf(isOneOf([], strange))).toBe('lead_of_another name=李强 lead=');
});
