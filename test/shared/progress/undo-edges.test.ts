import { expect, it } from 'vitest';
import { wayBack } from '#shared/progress/undo.ts';
import type { Body } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { readySitting } from '#test/support/sitting.ts';

// 撤销上一步 at its edges: what a list said and says where a field is no text, and where somebody is not known.

const { state, scorers, candidates, lead } = readySitting({ edition: 10 });
const [zhou, first] = [scorers[0]!, candidates[0]!];
const sides = (body: Body, before: SittingState = state) => {
  const way = wayBack(before, body, 7);
  return way === null ? null : [way.is, way.was];
};
const both = (text: string) => [text, text];

it('a field that was or is empty says nothing, one that is no text is told as it is written down', () => {
  const admitted = (over: object): Body => ({
    ...{ type: 'candidates_admitted', candidates: [{ ...first, ...over }], source: null },
  });
  expect(sides(admitted({ sex: 'female', extra: { 工种: '电焊' }, phone: '022-1' }))).toEqual([
    both('female、022-1、{"工种":"电焊"}'),
    both('{}'),
  ]);
  expect(sides(admitted({ sex: 'female' }))).toEqual([both('female'), ['无', 'nothing']]);
  const held: SittingState = {
    ...state,
    candidates: new Map([[first.candidateId, { ...first, sex: 'male', phone: '022-1' }]]),
  };
  expect(sides(admitted({ sex: null, phone: '022-2' }), held)).toEqual([both('022-2'), both('male、022-1')]);
});

it('a field that was not there before says nothing of it', () => {
  const carded = { ...zhou, cardNumber: 'K0' };
  const before = { ...state, people: new Map(state.people).set(zhou.personId, carded) };
  const named: Body = {
    type: 'staff_named',
    people: [{ ...carded, cardNumber: 'K1', occupations: '焊工' }],
    source: null,
  };
  expect(sides(named, before)).toEqual([both('K1、焊工'), both('K0')]);
  expect(sides({ ...named, people: [carded] }, before)).toBeNull();
});

it('an incident of nobody has no deduction to give back', () => {
  const incident = (over: object): Body => ({
    ...{
      type: 'incident_recorded',
      kind: 'rule_breaking',
      candidateId: null,
      time: '09:30',
      text: '手机',
      witness: '',
    },
    ...over,
  });
  expect([sides(incident({ percent: 10 })), sides(incident({ kind: 'cheating_all' }))]).toEqual([null, null]);
  expect(sides(incident({ percent: 10, candidateId: first.candidateId }))).toEqual([both('−10 %'), ['无', 'nothing']]);
});

it('a deputy who is not known is told as nobody', () => {
  const deputy = (personId: string): Body => ({ type: 'deputy_named', personId });
  const held = (personId: string): SittingState => ({ ...state, deputy: personId });
  expect(sides(deputy(lead.personId), held('gone'))).toEqual([both(lead.name), ['无', 'nothing']]);
  expect(sides(deputy('gone'), held(lead.personId))).toEqual([['无', 'nothing'], both(lead.name)]);
});

it('each kind says both sides in both languages', () => {
  const recusal: Body = {
    ...{ type: 'recusal_recorded', candidateId: first.candidateId, personId: zhou.personId },
    ...{ relation: 'teacher', applies: true, reason: '师徒' },
  };
  expect(sides(recusal)).toEqual([
    ['回避', 'recused'],
    ['不回避', 'not recused'],
  ]);
  expect(sides({ type: 'third_copy_ruled', whenGone: 'stop', reason: '' })).toEqual([
    ['第三份副本缺失时停止记录', 'nothing recorded while the third copy is missing'],
    ['第三份副本缺失时提示', 'a warning while the third copy is missing'],
  ]);
});
