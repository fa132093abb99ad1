import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAs, openFile } from '#renderer/importing/worker/import-job.ts';
import { NAMED_SERIES } from '#shared/law/chongqing-crossover/eligibility.ts';
import type { Facts, Json } from '#shared/documents/parts/application.ts';
import { documentOf } from '#shared/documents/registry.ts';
import { eligibilities, eligibilityOf, factsToRecord } from '#shared/documents/eligibility/judge.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import { under } from '#test/support/certified.ts';
import { must } from '#test/support/must.ts';
import { aCandidate, aSitting } from '#test/support/sitting.ts';

const application = (policyId: string, id: string) =>
  documentOf({ policy: under(policyId) })?.applications.find((one) => one.id === id) ??
  expect.fail(`no application ${id}`);
const stateOf = (
  policyId: string,
  candidates: readonly Candidate[],
  facts: Record<string, Facts> = {},
): SittingState => ({
  ...EMPTY_STATE,
  sitting: aSitting({ policy: { id: policyId, version: '1', rulesHash: 'a'.repeat(64) } }),
  candidates: new Map(candidates.map((one) => [one.candidateId, one])),
  facts: new Map(
    candidates.flatMap(({ candidateId }) =>
      Object.entries(facts).map(([rule, stated]) => [
        factsKey(rule, candidateId),
        { facts: stated, at: '2026-11-20T00:00:00.000Z', seq: 1 },
      ]),
    ),
  ),
});
const judged = (policyId: string, id: string, over: Partial<Candidate>, facts: Record<string, Facts>) => {
  const candidate = { ...aCandidate('1', '陈强'), ...over };
  return eligibilityOf(application(policyId, id), stateOf(policyId, [candidate], facts), candidate) ?? expect.fail();
};

describe('the Chongqing roster as it comes', () => {
  const bytes = readFileSync(join(import.meta.dirname, '../../../../resources/samples/cq-crossover-roster.xls'));
  const answer = readAs(must(openFile(bytes)), {
    list: 'roster',
    today: '2026-11-20',
    context: { sitting: null, admitted: [] },
    choice: {},
  });
  if (answer.list !== 'roster') expect.fail();
  const candidates = answer.reading.accepted.map(({ candidate }, index) => ({
    ...candidate,
    candidateId: aCandidate('', '').candidateId,
    number: String(index + 1),
  }));
  const crossover = application('chongqing-crossover', 'crossover');
  const before = eligibilities(crossover, stateOf('chongqing-crossover', candidates));
  const stated = { 'cq.eligibility': { inPost: true, frontLine: true }, 'cq.duplicate': { previous: [] } };
  const after = eligibilities(crossover, stateOf('chongqing-crossover', candidates, stated));
  const of = (number: number) => after[number - 1] ?? expect.fail();

  it('fails at once whoever the roster itself excludes, and only asks the others', () => {
    expect(before.map(({ standing }) => standing)).toContain('fails');
    expect(before.map(({ standing }) => standing)).not.toContain('meets');
    const first = before[0] ?? expect.fail();
    expect(first.standing).toBe('fails');
    expect(first.because).toMatchObject([{ code: 'appraisals_not_qualified', article: '二' }]);
    const fifth = before[4] ?? expect.fail();
    expect(fifth.lacking.map(({ key }) => key)).toEqual(['inPost', 'previous']);
    // only a 正高级 is asked about front-line work
    expect(before[14]?.lacking.map(({ key }) => key)).toEqual(['inPost', 'frontLine', 'previous']);
  });

  it('says method and exemption once the rest is stated', () => {
    expect(after.some(({ standing }) => standing === 'lacks')).toBe(false);
    expect(of(2)).toMatchObject({ standing: 'meets', method: 'direct', theoryExempt: false });
    expect(of(5)).toMatchObject({ standing: 'meets', method: 'assessment', theoryExempt: true });
    expect(of(7)).toMatchObject({ standing: 'meets', method: 'review', theoryExempt: false });
    expect(of(20)).toMatchObject({ standing: 'meets', method: 'direct' });
    expect(of(3)).toMatchObject({ standing: 'fails', method: null });
  });
});

describe('Chongqing, typed', () => {
  const complete = {
    'cq.eligibility': {
      series: '工程技术',
      titleRank: 'assistant',
      inPost: true,
      appraisals: ['qualified', 'qualified', 'qualified'],
    },
    'cq.method': { awards: [] },
    'cq.duplicate': { previous: [] },
  } satisfies Record<string, Facts>;
  const with_ = (rule: keyof typeof complete, facts: Facts) => ({
    ...complete,
    [rule]: { ...complete[rule], ...facts },
  });

  it('asks certificate and years only for a promotion, and takes “no certificate” for an answer', () => {
    expect(judged('chongqing-crossover', 'crossover', {}, complete).standing).toBe('meets');
    const promotion = judged('chongqing-crossover', 'crossover', { level: 'technician' }, complete);
    expect(promotion.lacking.map(({ key }) => key)).toEqual(['certificate', 'relatedWorkYears']);
    const without = judged(
      'chongqing-crossover',
      'crossover',
      { level: 'technician' },
      with_('cq.eligibility', { certificate: null }),
    );
    expect(without).toMatchObject({ standing: 'fails', because: [{ code: 'no_condition_met' }] });
  });

  it('refuses a second application with the same rank', () => {
    const again = with_('cq.duplicate', { previous: [{ occupation: '电工', organiser: '渝州评价中心' }] });
    expect(judged('chongqing-crossover', 'crossover', {}, again)).toMatchObject({
      standing: 'fails',
      because: [{ code: 'already_applied', article: '七（三）' }],
    });
  });

  it('takes a promotion, and a re-sit after a failure, for no repetition', () => {
    const { title, organiser } = aSitting({});
    const here = { occupation: '焊工', organiser: organiser === '' ? title : organiser };
    const again = (facts: Facts) =>
      judged(
        'chongqing-crossover',
        'crossover',
        { occupation: here.occupation },
        with_('cq.duplicate', { previous: [{ ...here, ...facts }] }),
      ).standing;
    expect(again({})).toBe('fails');
    expect(again({ level: 'advanced' })).toBe('fails');
    expect(again({ level: 'technician' })).toBe('meets');
    expect(again({ level: 'advanced', failed: true })).toBe('meets');
  });

  it('names the same series as the rule', () => {
    for (const series of NAMED_SERIES)
      expect(judged('chongqing-crossover', 'crossover', {}, with_('cq.eligibility', { series })).standing).toBe(
        'meets',
      );
    const other = judged('chongqing-crossover', 'crossover', {}, with_('cq.eligibility', { series: '卫生' }));
    expect(other.lacking.map(({ key }) => key)).toEqual(['seriesAcceptedByNote']);
  });

  it('knows no application for a level outside the document', () => {
    expect(judged('chongqing-crossover', 'crossover', { level: 'junior' }, complete)).toMatchObject({
      standing: 'fails',
      because: [{ code: 'level_outside', article: '二（一）' }],
    });
  });
});

it('lets a Tianjin title open its own level and no other', () => {
  const engineer = { 'tj.crossover.skill': { field: 'engineering', title: '工程师' } };
  expect(judged('tianjin-appraisal', 'skill', { level: 'technician' }, engineer)).toMatchObject({
    standing: 'meets',
    theoryExempt: true,
  });
  expect(judged('tianjin-appraisal', 'skill', { level: 'senior-technician' }, engineer)).toMatchObject({
    standing: 'fails',
    because: [{ code: 'level_differs_from_title' }],
  });
});

it('asks a holder of an honour neither years nor appraisals', () => {
  const honoured = {
    'tj.crossover.title': { field: 'engineering', level: 'technician', honours: ['海河工匠'] },
  };
  expect(judged('tianjin-appraisal', 'title', {}, honoured)).toMatchObject({
    standing: 'meets',
    method: 'exceptional',
  });
});

it('lets a contest make an engineer 高级技师: 一类 to the sixth place, 二类 to the third', () => {
  const placed = (contestClass: number, rank: number, title = '工程师') =>
    judged(
      'tianjin-appraisal',
      'contest',
      { level: 'senior-technician' },
      {
        'tj.crossover.contest': { title, contestClass, rank },
      },
    );
  expect(placed(1, 6)).toMatchObject({ standing: 'meets', method: 'exceptional', theoryExempt: false });
  expect(placed(1, 7).standing).toBe('fails');
  expect(placed(2, 3).standing).toBe('meets');
  expect(placed(2, 4).standing).toBe('fails');
  expect(placed(1, 1, '助理工程师').because).toMatchObject([
    { code: 'title_not_accepted', article: '附件2 三（二）3' },
  ]);
  const lower = judged(
    'tianjin-appraisal',
    'contest',
    { level: 'technician' },
    {
      'tj.crossover.contest': { title: '工程师', contestClass: 1, rank: 1 },
    },
  );
  expect(lower).toMatchObject({ standing: 'fails', because: [{ code: 'level_differs_from_title' }] });
});

it('takes 首席 directly by an honour, and otherwise by one contribution at least', () => {
  const base = { isSpecialTechnician: true, meetsBaseConditions: true, recommended: true };
  const chief = (facts: Facts) => judged('tianjin-chief', 'chief', { level: 'chief' }, { 'tj.chief.chief': facts });
  expect(chief({ ...base, contributions: [2], honours: [] })).toMatchObject({ standing: 'meets', method: 'promotion' });
  expect(chief({ ...base, contributions: [], honours: [] }).standing).toBe('fails');
  expect(chief({ ...base, contributions: [], honours: ['海河工匠'] })).toMatchObject({
    standing: 'meets',
    method: 'direct',
  });
});

it('says of a document out of force that it is, and judges all the same', () => {
  const facts = {
    isSeniorTechnician: true,
    inPostSince: '2021-11-20',
    stillInOccupation: true,
    ethics: true,
    mastery: true,
    mentoring: true,
    fit: true,
  };
  const special = judged('tianjin-chief', 'special', { level: 'special' }, { 'tj.chief.special': facts });
  expect(special.standing).toBe('meets');
  expect(special.because.map(({ code }) => code)).toContain('policy_not_in_force');
  const short = { 'tj.chief.special': { ...facts, inPostSince: '2021-11-21' } };
  expect(judged('tianjin-chief', 'special', { level: 'special' }, short).standing).toBe('fails');
});

it('judges a contest by its rank, and own employees by employer and insurance', () => {
  const ranked = (rank: number) => ({ 'hs.contest': { filed: true, rank } });
  expect(judged('huangshi-reform', 'ranked', {}, ranked(3)).standing).toBe('meets');
  expect(judged('huangshi-reform', 'ranked', {}, ranked(4)).standing).toBe('fails');
  const own = judged('tianjin-enterprise', 'employee', { employer: aSitting().organiser }, {});
  expect(own.lacking.map(({ key }) => key)).toEqual(['insuredInTianjin']);
  expect(judged('tianjin-enterprise', 'employee', { employer: '别的单位' }, {}).lacking).toHaveLength(2);
});

it('never calls anyone eligible while a fact is lacking, and never turns a failure by adding one', () => {
  const values: Record<string, fc.Arbitrary<Json | undefined>> = {
    series: fc.constantFrom('工程技术', '卫生', undefined),
    seriesAcceptedByNote: fc.constantFrom(true, false, undefined),
    titleRank: fc.constantFrom('assistant', 'intermediate', 'associate-senior', 'senior'),
    inPost: fc.constantFrom(true, false, undefined),
    appraisals: fc.constantFrom(['qualified', 'qualified', 'qualified'], ['qualified', 'none', 'qualified'], undefined),
    certificate: fc.constantFrom(null, { level: 'advanced', obtainedOn: '2025-11-20' }, undefined),
    relatedWorkYears: fc.constantFrom(3, 4, undefined),
    frontLine: fc.constantFrom(true, false, undefined),
  };
  const stated = (facts: Record<string, Json | undefined>): Facts =>
    Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts;
  fc.assert(
    fc.property(
      fc.record(values),
      fc.constantFrom('advanced', 'technician', 'senior-technician'),
      fc.record({ inPost: fc.boolean(), frontLine: fc.boolean(), relatedWorkYears: fc.constantFrom(3, 4) }),
      (facts, level, later) => {
        const rules = (known: Facts) => ({
          'cq.eligibility': known,
          'cq.method': { awards: [] },
          'cq.duplicate': { previous: [] },
        });
        const now = judged('chongqing-crossover', 'crossover', { level }, rules(stated(facts)));
        if (now.standing === 'meets') expect(now.lacking).toEqual([]);
        if (now.standing !== 'fails') return;
        const more = judged('chongqing-crossover', 'crossover', { level }, rules({ ...later, ...stated(facts) }));
        expect(more.standing).toBe('fails');
      },
    ),
  );
});

it('records under each rule only what is new, with everything known beside it', () => {
  const candidate = { ...aCandidate('1', '邓宁'), extra: { 职称系列: '工程技术', 直接认定条件或成果: '无' } };
  const state = stateOf('chongqing-crossover', [candidate], { 'cq.duplicate': { previous: [] } });
  const eligibility = eligibilityOf(application('chongqing-crossover', 'crossover'), state, candidate) ?? expect.fail();
  expect(factsToRecord(eligibility, { inPost: true })).toEqual([
    { rule: 'cq.eligibility', facts: { series: '工程技术', inPost: true } },
    { rule: 'cq.method', facts: { awards: [] } },
  ]);
});
