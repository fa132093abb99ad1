import { describe, expect, it } from 'vitest';
import { checksOf } from '#shared/documents/desk/desk.ts';
import type { Evaluation } from '#shared/model/evaluation.ts';
import type { Channel, Sitting } from '#shared/model/sitting.ts';
import { condition, readyUnder } from '#test/support/conditions.ts';

// What 黄石's 意见 asks of a sitting: the channel of the occupation（二）（十）, and the way of evaluating（九）.

const under = (over: Partial<Sitting> = {}) => readyUnder('huangshi-reform', over).state;
const rules = (over: Partial<Sitting>) => checksOf(under(over)).map(({ rule }) => rule);
const evaluation = (over: Partial<Evaluation> = {}): Evaluation => ({
  ...{ mode: 'comprehensive', passMark: 6000, holds: 'practical' },
  ...{ subjects: [{ subject: 'theory' }, { subject: 'practical' }], ...over },
});

describe('the channel', () => {
  const RULE = 'hs.channel';
  const nothing = { specialised: false, entryControlled: false, listed: false };
  const held = (channel: Channel | undefined, facts: object) =>
    condition(under(channel === undefined ? {} : { channel }), RULE, { ...nothing, ...facts });

  it.each<[Channel, object, string]>([
    ['appraisal', { entryControlled: true }, 'vocational_qualification （二）'],
    ['specialised', { specialised: true }, 'specialised_assessment （十）'],
    ['recognition', { listed: true }, 'level_recognition （二）'],
  ])('%s is for %o', (channel, facts, reason) => {
    expect(held(channel, facts)).toMatchObject({ status: 'met', because: [reason] });
    expect(held(undefined, facts).status).toBe('met');
  });

  it.each<[Channel, object, string, string]>([
    ['recognition', { entryControlled: true }, '（二）', '本场次按职业技能等级认定建立，应为职业技能鉴定'],
    ['recognition', { specialised: true }, '（十）', '本场次按职业技能等级认定建立，应为专项职业能力考核'],
    ['appraisal', { listed: true }, '（二）', '本场次按职业技能鉴定建立，应为职业技能等级认定'],
  ])('a sitting of %s is none for %o, by %s', (channel, facts, article, text) => {
    const found = held(channel, facts);
    expect([found.status, found.because.at(-1)]).toEqual(['unmet', `other_channel ${article}`]);
    expect(found.texts.at(-1)).toBe(text);
  });

  it('an occupation that none of the three has is evaluated in none', () => {
    expect(held('recognition', {})).toMatchObject({ status: 'unmet', because: ['no_channel （二）'] });
  });

  it('is open while one of the three is not stated', () => {
    const found = condition(under(), RULE, { listed: true });
    expect(found).toMatchObject({ status: 'open', asks: ['specialised', 'entryControlled'] });
    expect(condition(under(), RULE).asks).toContain('listed');
  });
});

describe('the way of evaluating', () => {
  const RULE = 'hs.mode';
  it.each<[Partial<Sitting>, boolean]>([
    [{}, true],
    [{ channel: 'recognition' }, true],
    [{ channel: 'appraisal' }, false],
    [{ channel: 'specialised' }, false],
    [{ channel: 'recognition', edition: 9, evaluation: evaluation() }, true],
  ])('of %o is asked: %s', (over, is) => {
    expect(rules(over).filter((rule) => rule === RULE)).toHaveLength(is ? 1 : 0);
  });

  it('is to be stated', () => {
    expect(condition(under(), RULE)).toMatchObject({ status: 'open', asks: ['mode'] });
  });

  it.each([
    ['comprehensive', 'has_practical （九）1', '综合鉴定设理论、实际操作、面试答辩三科，本场次考核实际操作'],
    ['performance', 'has_practical （九）2', '业绩考评设理论、实际操作、业绩评审、成果展示四科，本场次考核实际操作'],
    ['process', 'no_practical （九）3', '过程考核只设过程考核一科，没有本场次考核的实际操作'],
    ['contest', 'no_practical （九）4', '竞赛选拔不设科目，没有本场次考核的实际操作'],
  ])('%s and a practical exam: %s', (mode, reason, text) => {
    const found = condition(under(), RULE, { mode });
    expect([found.because, found.texts]).toEqual([[reason], [text]]);
    expect(found.status).toBe(reason.startsWith('has') ? 'met' : 'unmet');
  });

  it.each([
    ['comprehensive', 'unmet', 'no_practical （九）1'],
    ['process', 'unmet', 'no_practical （九）3'],
    ['contest', 'met', 'has_practical （九）4'],
  ])('%s without any exam: %s', (mode, status, reason) => {
    const found = condition(under({ procedure: 'recognition' }), RULE, { mode });
    expect([found.status, found.because]).toEqual([status, [reason]]);
    expect(found.texts[0]).toMatch(/，本场次不考试，直接认定$/);
  });

  it('needs no statement where the opening says it, with the subjects that the plan has', () => {
    const found = condition(under({ edition: 9, evaluation: evaluation() }), RULE);
    expect(found).toMatchObject({ status: 'met', asks: [], because: ['has_subject （九）1'] });
    expect(found.texts).toEqual(['综合鉴定，计划设理论、技能操作，本场次为技能操作']);
  });

  it('says which part of a process is held', () => {
    const parts = { count: 3, join: 'each' as const };
    const process = evaluation({
      mode: 'process',
      holds: 'process',
      part: 2,
      subjects: [{ subject: 'process', parts }],
    });
    const found = condition(under({ edition: 9, evaluation: process }), RULE);
    expect(found).toMatchObject({ status: 'met', because: ['has_subject （九）3'] });
    expect(found.texts[0]).toContain('过程考核（第 2 次，共 3 次）');
  });

  it('says beside it that the document is not in force on that day', () => {
    const before = { heldOn: '2010-01-04' } as const;
    expect(condition(under(before), RULE, { mode: 'comprehensive' }).because).toHaveLength(2);
    const opened = condition(under({ ...before, edition: 9, evaluation: evaluation() }), RULE);
    expect(opened.because.map((reason) => reason.split(' ')[0])).toEqual(['has_subject', 'policy_not_in_force']);
  });
});
