import { describe, expect, it } from 'vitest';
import type { Facts, Json } from '#shared/documents/parts/application.ts';
import { applicationsOf } from '#shared/documents/eligibility/judge.ts';
import type { Level } from '#shared/model/basics.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { applicationNamed, desk, standing } from '#test/support/asked.ts';

// 渝职鉴发〔2022〕8号 as a person meets it at the desk: who may apply (一、二), by which method (三), and only once (七（三）).

const ID = 'chongqing-crossover';
const THREE = ['qualified', 'qualified', 'qualified'];
const BASE: Facts = { series: '工程技术', titleRank: 'assistant', inPost: true, appraisals: THREE };
type About = { readonly method?: Facts; readonly duplicate?: Facts; readonly sitting?: Partial<Sitting> };
const at = (level: Level, facts: Facts, about: About = {}, over: Partial<Candidate> = {}) => {
  const stated = {
    'cq.eligibility': facts,
    'cq.method': about.method ?? { awards: [] },
    'cq.duplicate': about.duplicate ?? { previous: [] },
  };
  return standing(applicationNamed(ID, 'crossover'), desk(ID, { level, ...over }, stated, about.sitting));
};
const codes = (found: ReturnType<typeof at>) => found.because.map(({ code, article }) => `${code} ${article}`);
const keys = (found: ReturnType<typeof at>) => found.lacking.map(({ key }) => key);
const without = (facts: Facts, name: string): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name));

it('everybody of the sitting goes this way', () => {
  expect(applicationsOf(desk(ID).state).map(({ id }) => id)).toEqual(['crossover']);
});

it('each question is asked by the clause that asks it, under the rule it is judged by', () => {
  const nothing = standing(applicationNamed(ID, 'crossover'), desk(ID, { level: 'technician' }));
  const promoted = at('technician', { titleRank: 'assistant', series: '卫生' });
  const senior = at('senior-technician', { titleRank: 'senior' });
  const asked = [...nothing.lacking, ...promoted.lacking, ...senior.lacking];
  expect(new Set(asked.map(({ key, rule, article }) => `${key} ${rule} ${article}`))).toEqual(
    new Set([
      'series cq.eligibility 一',
      'seriesAcceptedByNote cq.eligibility 一',
      'titleRank cq.eligibility 二',
      'inPost cq.eligibility 二',
      'appraisals cq.eligibility 二',
      'certificate cq.eligibility 二（二）（三）',
      'relatedWorkYears cq.eligibility 二（二）（三）',
      'frontLine cq.eligibility 二（四）',
      'awards cq.method 三（一）',
      'previous cq.duplicate 七（三）',
    ]),
  );
});

describe('what the roster says already nobody is asked again', () => {
  it.each<[string, string, string, Json]>([
    ['职称系列', '工程技术系列', 'series', '工程技术'],
    ['系列', '工程技术', 'series', '工程技术'],
    ['职称级别', '中级', 'titleRank', 'intermediate'],
    ['职称等级', '助理级', 'titleRank', 'assistant'],
    ['在职在岗', '是', 'inPost', true],
    ['是否在职在岗', '否', 'inPost', false],
    ['近三年考核', '合格、合格、优秀', 'appraisals', THREE],
    ['近三年年度考核', '合格、合格、无', 'appraisals', ['qualified', 'qualified', 'none']],
    ['年度考核', '合格、合格、不合格', 'appraisals', ['qualified', 'qualified', 'unqualified']],
    ['直接认定条件或成果', '无', 'awards', []],
    ['获奖情况', '无', 'awards', []],
  ])('%s %s', (column, text, key, answer) => {
    const found = standing(applicationNamed(ID, 'crossover'), desk(ID, { extra: { [column]: text } }));
    expect(found.asked.find(({ fact }) => fact.key === key)?.answer).toEqual(answer);
    expect(found.asked.filter((one) => one.answer !== undefined)).toHaveLength(1);
  });

  it.each(['相关工作年限', '专业年限', '从事本职业年限'])('%s 4年', (column) => {
    const found = at('technician', { titleRank: 'assistant' }, {}, { extra: { [column]: '4年' } });
    expect(found.asked.find(({ fact }) => fact.key === 'relatedWorkYears')?.answer).toBe(4);
  });

  it('a word before or inside the series stays', () => {
    const found = at('advanced', without(BASE, 'series'), {}, { extra: { 职称系列: '系列教材编辑' } });
    expect(found.asked.find(({ fact }) => fact.key === 'series')?.answer).toBe('系列教材编辑');
  });
});

describe('everybody (一、二)', () => {
  it.each(['series', 'titleRank', 'inPost', 'appraisals'])(
    'while %s is not stated, it is lacking and no fault',
    (name) => {
      const found = at('advanced', without(BASE, name));
      expect(found).toMatchObject({ standing: 'lacks', because: [], method: null, theoryExempt: false });
      expect(keys(found)).toContain(name);
    },
  );

  it.each<[Facts, string]>([
    [{ series: '卫生', seriesAcceptedByNote: false }, 'series_out_of_scope 一'],
    [{ inPost: false }, 'not_in_post 二'],
    [{ appraisals: ['qualified', 'none', 'qualified'] }, 'appraisals_not_qualified 二'],
    [{ titleRank: 'senior' }, 'no_condition_met 二（一）至（四）'],
  ])('%o is against it, whatever else is said', (over, reason) => {
    const found = at('advanced', { ...BASE, ...over }, { method: { awards: [] } });
    expect(found).toMatchObject({ standing: 'fails', method: null, theoryExempt: false });
    expect(codes(found)).toEqual([reason]);
  });

  it('another series is asked for by a note, and no series that is named', () => {
    expect(keys(at('advanced', { ...BASE, series: '卫生' }))).toEqual(['seriesAcceptedByNote']);
    expect(at('advanced', { ...BASE, series: '卫生', seriesAcceptedByNote: true }).standing).toBe('meets');
    expect(keys(at('advanced', BASE))).toEqual([]);
    expect(keys(at('advanced', without(BASE, 'series')))).toEqual(['series']);
  });
});

describe('the level that a title opens (二)', () => {
  it.each<[string, Level, string]>([
    ['assistant', 'advanced', '（一）'],
    ['intermediate', 'technician', '（一）'],
    ['associate-senior', 'senior-technician', '（一）'],
  ])('%s: %s, at once', (titleRank, level, condition) => {
    const found = at(level, { ...BASE, titleRank });
    expect(found).toMatchObject({ standing: 'meets', lacking: [] });
    expect(codes(found)).toContain(`condition_met 二${condition}`);
    // a rank that is not stated may be the one that opens it
    expect(at(level, without(BASE, 'titleRank')).standing).toBe('lacks');
  });

  it.each<[string, Level, string, string]>([
    ['assistant', 'technician', 'advanced', '（二）'],
    ['intermediate', 'senior-technician', 'technician', '（三）'],
  ])('%s: %s with a certificate of a year and four years of work', (titleRank, level, held, condition) => {
    const with_ = (obtainedOn: string, relatedWorkYears: number, of = held) =>
      at(level, { ...BASE, titleRank, certificate: { level: of, obtainedOn }, relatedWorkYears });
    expect(codes(with_('2025-11-20', 4))).toContain(`condition_met 二${condition}`);
    expect(with_('2025-11-21', 4).standing).toBe('fails');
    expect(with_('2025-11-20', 3.9).standing).toBe('fails');
    expect(with_('2025-11-20', 4, 'intermediate').standing).toBe('fails');
    const plain = { ...BASE, titleRank };
    expect(keys(at(level, plain))).toEqual(['certificate', 'relatedWorkYears']);
    expect(at(level, plain).standing).toBe('lacks');
    expect(at(level, { ...plain, relatedWorkYears: 4 }).standing).toBe('lacks');
    expect(at(level, { ...plain, certificate: { level: held, obtainedOn: '2025-11-20' } }).standing).toBe('lacks');
    expect(at(level, { ...plain, certificate: null }).standing).toBe('fails');
    expect(at(level, { ...plain, relatedWorkYears: 3 }).standing).toBe('fails');
  });

  it.each<[string, Level]>([
    ['assistant', 'senior-technician'],
    ['intermediate', 'advanced'],
    ['associate-senior', 'technician'],
    ['senior', 'technician'],
  ])('%s does not open %s, and nothing more is asked for it', (titleRank, level) => {
    const found = at(level, { ...BASE, titleRank });
    expect([found.standing, keys(found)]).toEqual(['fails', []]);
  });

  it('正高级 works on the front line', () => {
    const senior = (over: Facts) => at('senior-technician', { ...BASE, titleRank: 'senior', ...over });
    expect(keys(senior({}))).toEqual(['frontLine']);
    expect(senior({}).standing).toBe('lacks');
    expect(codes(senior({ frontLine: true }))).toContain('condition_met 二（四）');
    expect(senior({ frontLine: false }).standing).toBe('fails');
  });
});

describe('the method (三)', () => {
  const award = (level: string, grade: string, kind = 'contest') => ({ awards: [{ kind, level, grade }] });
  const FULL = { ...BASE, titleRank: 'intermediate' };

  it('考核评价 without theory for 高级工, 综合评审 above', () => {
    const advanced = at('advanced', BASE);
    expect(advanced).toMatchObject({ method: 'assessment', theoryExempt: true });
    expect(codes(advanced)).toEqual([
      'series_in_scope 一',
      'in_post 二',
      'appraisals_qualified 二',
      'condition_met 二（一）',
      'no_repetition 七（三）',
      'practical_assessment 三（三）',
    ]);
    expect(at('technician', FULL)).toMatchObject({ method: 'review', theoryExempt: false });
  });

  it('直接认定 by an award of its kind, and by no lower one', () => {
    expect(at('advanced', BASE, { method: award('provincial', '二等奖') })).toMatchObject({
      ...{ standing: 'meets', method: 'direct', theoryExempt: false },
    });
    expect(at('technician', FULL, { method: award('national', '三等奖') }).method).toBe('review');
  });

  it('is not said while nobody stated the awards: no award may be assumed, and none is held against anyone', () => {
    const found = at('advanced', BASE, { method: {} });
    expect([found.standing, keys(found), found.method]).toEqual(['lacks', ['awards'], null]);
  });
});

describe('only once a title rank (七（三）)', () => {
  const here = { organiser: '渝州评价中心', occupation: '焊工' };
  const again = (previous: readonly Facts[], sitting: Partial<Sitting> = {}, over: Partial<Candidate> = {}) =>
    at('advanced', BASE, { duplicate: { previous: previous as Json[] }, sitting: { ...here, ...sitting } }, over);
  const failed = { ...here, failed: true };

  it.each<[string, Facts, string]>([
    ['the same once more', here, 'fails'],
    ['after a failure', failed, 'meets'],
    ['elsewhere, even after a failure', { ...failed, organiser: '别处评价中心' }, 'fails'],
    ['in another occupation, even after a failure', { ...failed, occupation: '电工' }, 'fails'],
    ['another level', { ...here, level: 'technician' }, 'meets'],
    ['with another rank', { ...here, titleRank: 'intermediate' }, 'meets'],
  ])('%s', (_, previous, expected) => {
    expect(again([previous]).standing).toBe(expected);
    if (expected === 'fails') expect(codes(again([previous]))).toEqual(['already_applied 七（三）']);
  });

  it('one of several is enough, none is none, and what nobody stated is lacking', () => {
    expect(again([failed, here]).standing).toBe('fails');
    expect(again([]).standing).toBe('meets');
    const open = at('advanced', BASE, { duplicate: {} });
    expect([open.standing, keys(open)]).toEqual(['lacks', ['previous']]);
  });

  it('takes the occupation of the person, else of the sitting; the organiser, else the title', () => {
    expect(again([{ ...failed, occupation: '钳工' }], {}, { occupation: '钳工' }).standing).toBe('meets');
    expect(again([failed], {}, { occupation: '' }).standing).toBe('meets');
    expect(again([{ ...failed, organiser: '焊工贯通' }], { organiser: '', title: '焊工贯通' }).standing).toBe('meets');
  });

  it('both reasons are said where both are against it', () => {
    const found = at('advanced', { ...BASE, inPost: false }, { duplicate: { previous: [here] }, sitting: here });
    expect(codes(found)).toEqual(['not_in_post 二', 'already_applied 七（三）']);
  });
});
