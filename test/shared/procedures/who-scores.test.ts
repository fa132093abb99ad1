import { describe, expect, it } from 'vitest';
import type { Panel } from '#shared/model/panels.ts';
import { decidersIn, decidersOf } from '#shared/procedures/deciders.ts';
import { examinersOf, expectedExaminers, expectedFor, isLed, leadOf, leadOfPanel } from '#shared/procedures/scorers.ts';
import { isThird } from '#shared/procedures/parts/seats.ts';
import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { after } from '#test/support/review.ts';
import { aPerson, readySitting } from '#test/support/sitting.ts';

// Whose sheets a candidate is owed, whoever left, stands in or came as the third, and whose decision counts.

const SEAL = { digest: 'a'.repeat(64), publicKey: 'b'.repeat(64), signature: 'c'.repeat(128) };
const names = (people: readonly Person[]): string[] => people.map(({ name }) => name);

describe('in a practical exam', () => {
  const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 2 };
  const { state, scorers, lead, candidates } = readySitting({ edition: 10, settings });
  const [zhou, yu, zhu] = scorers as [Person, Person, Person];
  const [one, two] = candidates.map(({ candidateId }) => candidateId) as [string, string];
  const replaced: Body = { type: 'scorer_replaced', leaves: zhou.personId, takes: zhu.personId, reason: '离场' };
  const signed = (candidateId: string, examinerId: string): Body => ({
    type: 'sheet_signed',
    candidateId,
    examinerId,
    ...SEAL,
  });

  it('as many as the sitting asks for, the lead behind the examiners', () => {
    expect([names(expectedFor(state, one)), names(examinersOf(state)), leadOf(state)?.name]).toEqual([
      [zhou.name, yu.name],
      [zhou.name, yu.name, zhu.name, lead.name],
      lead.name,
    ]);
  });

  it('whoever took a place has its sheets, but those that were signed stay with whoever signed', () => {
    const handed = after(state, [signed(one, zhou.personId), replaced]);
    expect([names(expectedFor(handed, one)), names(expectedFor(handed, two))]).toEqual([
      [zhou.name, yu.name],
      [zhu.name, yu.name],
    ]);
    expect(names(expectedExaminers(handed))).toEqual([zhou.name, zhu.name, yu.name]);
    expect(names(expectedExaminers(after(state, [replaced])))).toEqual([zhu.name, yu.name]);
  });

  it('whoever stands in does so at that candidate alone', () => {
    const stand: Body = {
      type: 'stand_in_named',
      candidateId: one,
      leaves: zhou.personId,
      takes: lead.personId,
      reason: '回避',
    };
    const stands = after(state, [stand]);
    expect([names(expectedFor(stands, one)), names(expectedFor(stands, two))]).toEqual([
      [lead.name, yu.name],
      [zhou.name, yu.name],
    ]);
    expect(names(expectedExaminers(stands))).toEqual([zhou.name, lead.name, yu.name]);
  });

  it('the third comes last, at whom they were named for; the last one named counts', () => {
    const named = (personId: string): Body => ({ type: 'third_named', candidateId: one, personId, reason: '悬殊' });
    const third = after(state, [named(lead.personId), named(zhu.personId)]);
    expect([names(expectedFor(third, one)), names(expectedFor(third, two))]).toEqual([
      [zhou.name, yu.name, zhu.name],
      [zhou.name, yu.name],
    ]);
    expect(names(expectedExaminers(third))).toEqual([zhou.name, yu.name, zhu.name]);
    expect([isThird(third, zhu.personId), isThird(third, lead.personId), isThird(third, zhou.personId)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('nobody where nobody gives marks', () => {
    const { state: recognised, candidates: all } = readySitting({ procedure: 'recognition' });
    expect(expectedFor(recognised, all[0]!.candidateId)).toEqual([]);
  });
});

describe('of several groups', () => {
  const ready = readySitting({ procedure: 'panel', edition: 10 });
  const others = [aPerson('expert', '白文'), aPerson('expert-lead', '宋佳'), aPerson('expert', '李强')];
  const people = new Map(ready.state.people);
  for (const one of others) people.set(one.personId, one);
  const panel = (name: string, scorers: readonly Person[]): Panel => ({
    name,
    scorers: scorers.map(({ personId }) => personId),
  });
  const [first, second, unled] = [
    panel('第一组', ready.scorers),
    panel('第二组', others),
    panel('第三组', [others[0]!]),
  ];
  const [one, two] = ready.candidates.map(({ candidateId }) => candidateId) as [string, string];
  const when = { reason: '', at: '', by: null, seq: 9 };
  const state: SittingState = {
    ...{ ...ready.state, people, panels: [first, second] },
    assigned: new Map([
      [one, { panel: '第一组', ...when }],
      [two, { panel: '第二组', ...when }],
    ]),
  };
  const every = [ready.scorers[0]!.name, '宋佳'];

  it('a candidate is owed the sheets of their own', () => {
    expect([names(expectedFor(state, one)), names(expectedFor(state, two))]).toEqual([
      names(ready.scorers),
      names(others),
    ]);
    expect(expectedFor({ ...state, assigned: new Map() }, one)).toEqual([]);
  });

  it('their own lead decides; every lead where they have none, where theirs is recused, or before edition 10', () => {
    expect([names(decidersOf(state, one)), names(decidersOf(state, two))]).toEqual([
      [ready.scorers[0]!.name],
      ['宋佳'],
    ]);
    expect(names(decidersOf({ ...state, assigned: new Map() }, one))).toEqual(every);
    const recusal = {
      candidateId: two,
      personId: others[1]!.personId,
      relation: 'teacher' as const,
      applies: true,
      ...when,
    };
    expect([
      names(decidersOf({ ...state, recusals: [recusal] }, two)),
      names(decidersOf({ ...state, recusals: [recusal] }, one)),
    ]).toEqual([every, [ready.scorers[0]!.name]]);
    expect(names(decidersOf({ ...state, sitting: { ...ready.sitting, edition: 9 } }, two))).toEqual(every);
    expect([names(decidersIn(state, second)), names(decidersIn({ ...state, panels: [unled] }, unled))]).toEqual([
      ['宋佳'],
      every,
    ]);
  });

  it('whoever takes the lead’s place leads', () => {
    const takes = aPerson('expert-lead', '王敏');
    const handed: SittingState = {
      ...{ ...state, people: new Map(people).set(takes.personId, takes) },
      handovers: [{ leaves: others[1]!.personId, takes: takes.personId, ...when }],
    };
    expect([
      leadOfPanel(handed, second)?.name,
      leadOfPanel(state, second)?.name,
      leadOfPanel(state, unled)?.name,
    ]).toEqual(['王敏', '宋佳', undefined]);
    expect([names(decidersIn(handed, second)), names(decidersOf(handed, two))]).toEqual([['王敏'], ['王敏']]);
    const stands = { candidateId: two, leaves: others[1]!.personId, takes: takes.personId, ...when };
    expect(names(decidersOf({ ...handed, handovers: [], standIns: [stands] }, two))).toEqual(['王敏']);
  });

  it('a panel of experts is led; a group of examiners only where a lead sits in it', () => {
    expect(isLed(state, unled)).toBe(true);
    const groups = readySitting({ edition: 10 });
    const [plain, led] = [panel('一', groups.scorers.slice(0, 2)), panel('二', [groups.scorers[2]!, groups.lead])];
    const of = { ...groups.state, panels: [plain, led] };
    expect([isLed(of, plain), isLed(of, led)]).toEqual([false, true]);
  });
});
