import { describe, expect, it } from 'vitest';
import { mayDecideSpread, mayNameThird } from '#shared/conduct/settling-spread.ts';
import type { TooWideWay } from '#shared/model/spread.ts';
import type { BodyOf } from '#shared/record/body.ts';
import type { Sheet, SittingState } from '#shared/record/state.ts';
import {
  answerOf,
  aSheet,
  assessed,
  gave,
  HAPPENED,
  official,
  sheets,
  SIGNED,
  standing,
} from '#test/support/by-hand.ts';

// Two examiners whose totals lie 20 points apart where 10 are allowed: 100 and 80, by the second task alone.

const people = [
  ...['周婷', '于辉', '朱军敏'].map((name) => official('examiner', name)),
  official('examiner', '胡明', { validUntil: '2026-11-19' }),
  official('examiner', '王静', { validUntil: '2026-11-20' }),
  ...[official('examiner-lead', '罗辉莉'), official('checker', '宋勇'), official('site-head', '罗芳')],
  official('examiner-lead', '程成'),
];
const signed = (examinerId: string, second: number, over: Partial<Sheet> = {}): Sheet =>
  aSheet('陈婷华', examinerId, {
    ...{ scores: { '1.1': gave(4000), '1.2': gave(6000), '2.1': gave(second) }, signature: SIGNED, everSigned: true },
    ...over,
  });
const apart = (whenTooWide: TooWideWay, ...all: readonly Sheet[]): SittingState =>
  standing(
    people,
    [assessed('陈婷华'), assessed('彭博')],
    { sheets: sheets(...(all.length > 0 ? all : [signed('周婷', 10_000), signed('于辉', 5000)])) },
    { settings: { passMark: 6000, maxSpread: 1000, examinersPerCandidate: 2, whenTooWide } },
  );
const third = (personId: string) => new Map([['陈婷华', [{ personId, reason: '悬殊', ...HAPPENED }]]]);
const recusal = {
  candidateId: '陈婷华',
  personId: '朱军敏',
  relation: 'relative',
  applies: true,
  reason: '外甥',
  ...HAPPENED,
} as const;

describe('a third', () => {
  const due = apart('third_mean');
  const names = (
    state: SittingState,
    personId: string,
    { actor = '罗芳', candidateId = '陈婷华' }: { actor?: string | null; candidateId?: string } = {},
  ): string => answerOf(mayNameThird(state, { type: 'third_named', candidateId, personId, reason: '悬殊' }, actor));

  it('is named by site head or lead, while one is due', () => {
    const who = ['罗芳', '罗辉莉', '周婷', '宋勇', '无名', null].map((actor) => names(due, '朱军敏', { actor }));
    expect(who).toEqual(['fine', 'fine', ...Array.from({ length: 4 }, () => 'role_may_not')]);
    expect(names(due, '无名')).toBe('person_unknown');
    expect(names(due, '朱军敏', { candidateId: '无名' })).toBe('candidate_unknown');
    expect(names(due, '朱军敏', { candidateId: '彭博' })).toBe('third_not_due');
    expect(names(apart('third_nearest'), '朱军敏')).toBe('fine');
    expect(names(apart('lead'), '朱军敏')).toBe('third_not_due');
    expect(names(apart('conferral'), '朱军敏')).toBe('third_not_due');
    expect(names(apart('third_mean', signed('周婷', 10_000), signed('于辉', 9000)), '朱军敏')).toBe('third_not_due');
  });

  it('is one of the group with a valid card, not recused, and without a sheet here', () => {
    expect(names(due, '宋勇')).toBe('role_may_not');
    expect(names(due, '罗辉莉')).toBe('fine');
    expect(names(due, '胡明')).toBe('card_expired name=胡明 until=2026-11-19');
    expect(names(due, '王静')).toBe('fine');
    expect(names({ ...due, recusals: [recusal] }, '朱军敏')).toBe('recused name=朱军敏 candidate=陈婷华');
    expect(names({ ...due, recusals: [{ ...recusal, candidateId: '彭博' }] }, '朱军敏')).toBe('fine');
    expect(names(due, '于辉')).toBe('scorer_already name=于辉');
    const left = { ...due, sheets: new Map([...due.sheets, ...sheets(aSheet('陈婷华', '朱军敏'))]) };
    expect(names(left, '朱军敏')).toBe('scorer_already name=朱军敏');
    // whose seat it was, though somebody else filled in the sheet
    const standsIn = { candidateId: '陈婷华', leaves: '于辉', takes: '朱军敏', reason: '回避', ...HAPPENED };
    const stood = { ...apart('third_mean', signed('周婷', 10_000), signed('朱军敏', 5000)), standIns: [standsIn] };
    expect(names(stood, '于辉')).toBe('scorer_already name=于辉');
    const keyed = [
      { marks: [], ...HAPPENED, by: '朱军敏' },
      { marks: [], ...HAPPENED, by: '宋勇' },
    ];
    const paper = { cause: 'power', reason: '停电', photo: 'f'.repeat(64), ...HAPPENED, keyed, settled: null } as const;
    const seen = apart('third_mean', signed('周婷', 10_000), signed('于辉', 5000, { paper }));
    expect(names(seen, '朱军敏')).toBe('marks_seen name=朱军敏 candidate=陈婷华');
  });

  it('may be another one until the first has signed', () => {
    const waiting = { ...due, thirds: third('朱军敏') };
    expect(names(waiting, '王静')).toBe('fine');
    expect(names(waiting, '朱军敏')).toBe('scorer_already name=朱军敏');
    const begun = new Map([...due.sheets, ...sheets(signed('朱军敏', 9000, { signature: null, everSigned: false }))]);
    expect(names({ ...waiting, sheets: begun }, '王静')).toBe('fine');
    const once = new Map([...due.sheets, ...sheets(signed('朱军敏', 9000, { signature: null }))]);
    expect(names({ ...waiting, sheets: once }, '王静')).toBe('third_not_due');
    // the third has signed and an examiner has not yet: nobody else is named
    const partly = sheets(signed('周婷', 10_000), aSheet('陈婷华', '于辉'), signed('朱军敏', 7000));
    expect(names({ ...waiting, sheets: partly }, '王静')).toBe('third_not_due');
    const all = new Map([...due.sheets, ...sheets(signed('朱军敏', 7000))]);
    expect(names({ ...waiting, sheets: all }, '王静')).toBe('third_not_due');
  });
});

describe('the lead', () => {
  const due = apart('lead');
  type Said = Partial<BodyOf<'spread_decided'>> & { actor?: string | null };
  const pick = (one: string, two: string, three: string) => [
    ...[
      { line: '1.1', examinerId: one },
      { line: '1.2', examinerId: two },
      { line: '2.1', examinerId: three },
    ],
  ];
  const over = [
    { examinerId: '周婷', digest: SIGNED.digest },
    { examinerId: '于辉', digest: SIGNED.digest },
  ];
  const decides = (state: SittingState, { actor = '罗辉莉', ...said }: Said = {}): string => {
    const body = {
      candidateId: '陈婷华',
      picks: pick('周婷', '周婷', '于辉'),
      sheets: over,
      reason: '以工件为准',
      ...said,
    };
    return answerOf(mayDecideSpread(state, { type: 'spread_decided', ...body }, actor));
  };

  it('alone decides, and only what is theirs to decide', () => {
    const who = ['罗辉莉', '程成', '罗芳', '周婷', '无名', null].map((actor) => decides(due, { actor }));
    expect(who).toEqual(['fine', 'fine', ...Array.from({ length: 4 }, () => 'role_may_not')]);
    expect(decides(due, { candidateId: '无名' })).toBe('candidate_unknown');
    expect(decides(due, { candidateId: '彭博' })).toBe('decision_not_due');
    expect(decides(apart('third_mean'))).toBe('decision_not_due');
    expect(decides(apart('lead', signed('周婷', 10_000), signed('于辉', 7500)))).toBe('decision_not_due');
  });

  it('decides over every sheet as it is signed, in order', () => {
    const [one, two] = over as [(typeof over)[0], (typeof over)[0]];
    for (const wrong of [[one], [], [two, one], [one, { ...two, digest: 'f'.repeat(64) }], [one, two, two]])
      expect(decides(due, { sheets: wrong })).toBe('decision_unsound');
  });

  it('picks every line once, in order, from one of these sheets', () => {
    const all = pick('周婷', '周婷', '于辉');
    for (const wrong of [all.slice(1), all.toReversed(), [...all, ...all.slice(2)], pick('周婷', '周婷', '朱军敏')])
      expect(decides(due, { picks: wrong })).toBe('decision_unsound');
    expect(decides({ ...due, scheme: null })).toMatch(/^decision_/);
    const besides = { ...due, sheets: new Map([...due.sheets, ...sheets(signed('朱军敏', 9000))]) };
    expect(decides(besides, { picks: pick('周婷', '周婷', '朱军敏') })).toBe('decision_unsound');
  });

  it('picks a mark that is there, unless the line or its task is vetoed', () => {
    const without = { '1.2': gave(6000), '2.1': gave(5000) };
    const lacking = apart('lead', signed('周婷', 10_000), signed('于辉', 5000, { scores: without }));
    const veto = { reason: '裂纹', witness: '', ...HAPPENED };
    const vetoed = (line: string) =>
      apart('lead', signed('周婷', 10_000), signed('于辉', 5000, { scores: without, vetoes: { [line]: veto } }));
    expect(decides(lacking, { picks: pick('于辉', '于辉', '周婷') })).toBe('decision_unsound');
    expect(decides(lacking, { picks: pick('周婷', '于辉', '周婷') })).toBe('fine');
    expect(decides(vetoed('1.1'), { picks: pick('于辉', '周婷', '周婷') })).toBe('fine');
    expect(decides(vetoed('1.2'), { picks: pick('于辉', '于辉', '周婷') })).toBe('fine');
    // the veto is not picked, and so the mark beside it is missing
    expect(decides(vetoed('1.2'), { picks: pick('于辉', '周婷', '周婷') })).toBe('decision_unsound');
  });

  it('comes to no more and no less than somebody gave', () => {
    expect(decides(due, { picks: pick('周婷', '周婷', '周婷') })).toBe('fine');
    expect(decides(due, { picks: pick('于辉', '于辉', '于辉') })).toBe('fine');
    // each better on another task: 100 − 12 and 100 − 40
    const crossed = apart(
      'lead',
      signed('周婷', 0),
      signed('于辉', 10_000, { scores: { '1.1': gave(2000), '1.2': gave(6000), '2.1': gave(10_000) } }),
    );
    expect(decides(crossed, { picks: pick('周婷', '周婷', '于辉') })).toBe('decision_outside');
    expect(decides(crossed, { picks: pick('于辉', '于辉', '周婷') })).toBe('decision_outside');
    expect(decides(crossed, { picks: pick('于辉', '于辉', '于辉') })).toBe('fine');
    expect(decides(crossed, { picks: pick('周婷', '周婷', '周婷') })).toBe('fine');
  });
});
