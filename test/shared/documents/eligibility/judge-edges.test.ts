import { describe, expect, it } from 'vitest';
import {
  applicationsOf,
  eligibilities,
  eligibilityOf,
  factsToRecord,
  hasUnrecorded,
} from '#shared/documents/eligibility/judge.ts';
import { routeOf } from '#shared/documents/eligibility/route.ts';
import type { Level } from '#shared/model/basics.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { applicationNamed, desk, standing } from '#test/support/asked.ts';
import { under } from '#test/support/certified.ts';
import { aCandidate, aSitting } from '#test/support/sitting.ts';

const employee = applicationNamed('tianjin-enterprise', 'employee');
const skill = applicationNamed('tianjin-appraisal', 'skill');
const RULE = 'tj.enterprise.candidate';

describe('whoever goes another way', () => {
  const { state } = desk('tianjin-appraisal', {}, {}, { channel: 'crossover' });
  it('is asked nothing, and nothing is said against them', () => {
    const contest = applicationNamed('tianjin-appraisal', 'contest');
    expect(eligibilities(contest, state)).toMatchObject([
      { standing: 'not-asked', method: null, theoryExempt: false, asked: [], lacking: [], because: [] },
    ]);
    expect(eligibilities(skill, state)).toMatchObject([{ standing: 'lacks' }]);
  });

  it('one of several is enough for a way to be open', () => {
    const sitting = aSitting({ policy: under('tianjin-chief') });
    const people = (['special', 'chief'] as const).map((level, n) => ({ ...aCandidate(String(n), '陈强'), level }));
    const candidates = new Map(people.map((one) => [one.candidateId, one]));
    expect(applicationsOf({ sitting, candidates }).map(({ id }) => id)).toEqual(['special', 'chief']);
    expect(applicationsOf({ sitting, candidates: new Map() })).toEqual([]);
  });

  it('nothing is open before a sitting is, or under a document that this build does not know', () => {
    expect(applicationsOf(EMPTY_STATE)).toEqual([]);
    expect(eligibilityOf(employee, EMPTY_STATE, aCandidate('1', '陈强'))).toBeNull();
    const later = desk('a-later-document');
    expect([applicationsOf(later.state), routeOf(later.state, later.person)]).toEqual([[], null]);
  });
});

it('a level that the document does not know fails before anything is asked, by the clause of its levels', () => {
  const found = standing(applicationNamed('tianjin-chief', 'special'), desk('tianjin-chief', { level: 'advanced' }));
  expect(found).toMatchObject({ standing: 'fails', method: null, theoryExempt: false });
  expect(found.because.map(({ code, article }) => `${code} ${article}`)).toEqual(['level_outside 第三条']);
  expect(found.because[0]?.text).toContain('高级工');
});

describe('an answer', () => {
  const rank = applicationNamed('huangshi-reform', 'ranked');
  const CONTEST = 'hs.contest';
  const at = (extra: Record<string, string>, stated = {}) =>
    standing(rank, desk('huangshi-reform', { extra }, { [CONTEST]: stated }));
  const of = (found: ReturnType<typeof at>, key: string) => found.asked.find(({ fact }) => fact.key === key);

  it('on record stands over the roster, and the roster stays beside it', () => {
    expect(of(at({ 名次: '第2名' }, { rank: 9 }), 'rank')).toMatchObject({
      ...{ answer: 9, recorded: true, cell: { column: '名次', text: '第2名', read: true } },
    });
    expect(of(at({ 名次: '第2名' }), 'rank')).toMatchObject({ answer: 2, recorded: false });
  });

  it('is found under a heading however it is spaced; a cell that says nothing certain is left to a person', () => {
    expect(of(at({ ' 名 次 ': '3' }), 'rank')?.answer).toBe(3);
    const odd = of(at({ 名次: '优胜' }), 'rank');
    expect([odd?.answer, odd?.cell]).toEqual([undefined, { column: '名次', text: '优胜', read: false }]);
    expect(of(at({ 备注: '3' }), 'rank')).toMatchObject({ answer: undefined, cell: null });
  });

  it('no is an answer', () => {
    expect(of(at({ 竞赛备案: '否' }), 'filed')).toMatchObject({ answer: false, cell: { read: true } });
    expect(at({ 竞赛备案: '否', 名次: '1' }).standing).toBe('fails');
    expect(of(at({ 竞赛是否备案: '是' }), 'filed')?.answer).toBe(true);
  });
});

describe('what goes on record', () => {
  const at = (employer: string, stated = {}) =>
    standing(employee, desk('tianjin-enterprise', { employer }, { [RULE]: stated }, { organiser: '江渝机械' }));

  it('is what nobody recorded yet, with what is known beside it', () => {
    expect(factsToRecord(at('江渝机械'), { insuredInTianjin: false })).toEqual([
      { rule: RULE, facts: { employedByOrganiser: true, insuredInTianjin: false } },
    ]);
    const recorded = at('', { employedByOrganiser: true, insuredInTianjin: true });
    expect(factsToRecord(recorded, {})).toEqual([]);
    expect(factsToRecord(recorded, { insuredInTianjin: false })).toEqual([
      { rule: RULE, facts: { employedByOrganiser: true, insuredInTianjin: false } },
    ]);
    expect(factsToRecord(at(''), {})).toEqual([]);
  });

  it('waits for a person only where something is read and not recorded', () => {
    expect([
      hasUnrecorded(at('江渝机械')),
      hasUnrecorded(at('')),
      hasUnrecorded(at('', { insuredInTianjin: true })),
    ]).toEqual([...[true, false, false]]);
  });

  it('the same name in full is the same enterprise; two empty names are not', () => {
    const nameless = desk('tianjin-enterprise', { employer: '' }, {}, { organiser: '' });
    expect(standing(employee, nameless).lacking.map(({ key }) => key)).toEqual([
      'employedByOrganiser',
      'insuredInTianjin',
    ]);
  });
});

describe('特级 and 首席', () => {
  it.each<[Level, string]>([
    ['special', 'special'],
    ['chief', 'chief'],
  ])('a %s goes the way of %s', (level, id) => {
    const { state, person } = desk('tianjin-chief', { level });
    expect(routeOf(state, person)?.id).toBe(id);
  });

  const base = { isSpecialTechnician: true, meetsBaseConditions: true, recommended: true };
  const chief = (facts: object) =>
    standing(
      applicationNamed('tianjin-chief', 'chief'),
      desk('tianjin-chief', { level: 'chief' }, { 'tj.chief.chief': facts as never }),
    );

  it('asks each condition of 首席 by its clause, and holds what is lacking against nobody', () => {
    const asked = chief({}).lacking.map(({ key, article }) => `${key} ${article}`);
    expect(asked).toEqual([
      'isSpecialTechnician 第三条',
      'meetsBaseConditions 第七条',
      'recommended 第十条（一）',
      'contributions 第八条',
      'honours 第九条',
    ]);
    expect(chief({ ...base, contributions: [] }).standing).toBe('lacks');
    expect(chief({ ...base, honours: [] }).standing).toBe('lacks');
    expect(chief({ ...base, recommended: false }).standing).toBe('fails');
    expect(chief({ ...base, meetsBaseConditions: false }).standing).toBe('fails');
    // 原则上: said, and held against nobody
    const other = chief({ ...base, isSpecialTechnician: false, contributions: [1], honours: [] });
    expect(other.standing).toBe('meets');
    expect(other.because.map(({ code }) => code)).toContain('in_principle_from_special');
  });

  it.each([1, 2, 3, 4])('contribution %i is enough alone', (item) => {
    expect(chief({ ...base, contributions: [item], honours: [] })).toMatchObject({
      standing: 'meets',
      method: 'promotion',
    });
  });

  it.each(['中华技能大奖', '海河工匠'])('%s takes directly', (honour) => {
    expect(chief({ ...base, contributions: [], honours: [honour] })).toMatchObject({
      standing: 'meets',
      method: 'direct',
    });
  });
});
