import { describe, expect, it } from 'vitest';
import type { Json } from '#shared/documents/parts/application.ts';
import { routeOf } from '#shared/documents/eligibility/route.ts';
import { applicationsOf } from '#shared/documents/eligibility/judge.ts';
import type { Level } from '#shared/model/basics.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { applicationNamed, desk, standing } from '#test/support/asked.ts';

// 附件2 of the 天津 细则, as a person meets it. Whoever is asked too much, or is refused for what nobody asked, loses a year.

const ID = 'tianjin-appraisal';
const RULES = { skill: 'tj.crossover.skill', contest: 'tj.crossover.contest', title: 'tj.crossover.title' } as const;
type Way = keyof typeof RULES;
const at = (way: Way, level: Level, facts: Record<string, Json>, over: Partial<Candidate> = {}) =>
  standing(applicationNamed(ID, way), desk(ID, { level, ...over }, { [RULES[way]]: facts }, { channel: 'crossover' }));
const codes = (found: ReturnType<typeof at>) => found.because.map(({ code, article }) => [code, article]);

describe('who goes which way', () => {
  const goes = (sitting: Partial<Sitting>) => {
    const { state, person } = desk(ID, {}, {}, sitting);
    return [applicationsOf(state).map(({ id }) => id), routeOf(state, person)?.id ?? null];
  };
  it.each<[string, Partial<Sitting>, readonly string[], string | null]>([
    ['an ordinary 鉴定 asks nothing of 附件2', {}, [], null],
    ['an ordinary direct recognition neither', { procedure: 'recognition' }, [], null],
    [
      'a crossover exam is for titles, the rest may be chosen',
      { channel: 'crossover' },
      ['skill', 'contest', 'title'],
      'skill',
    ],
    [
      'without marks only a contest leads there',
      { channel: 'crossover', procedure: 'recognition' },
      ['contest', 'title'],
      'contest',
    ],
  ])('%s', (_, sitting, open, own) => expect(goes(sitting)).toEqual([open, own]));
});

describe('each question is asked by the clause that asks it, under the rule it is judged by', () => {
  it.each<[Way, readonly (readonly [string, string])[]]>([
    [
      'skill',
      [
        ['field', '附件2 三（一）'],
        ['title', '附件2 三（二）1'],
      ],
    ],
    [
      'contest',
      [
        ['title', '附件2 三（二）3'],
        ['contestClass', '附件2 三（二）3'],
        ['rank', '附件2 三（二）3'],
      ],
    ],
    [
      'title',
      [
        ['field', '附件2 二（一）'],
        ['level', '附件2 二（二）1'],
        ['honours', '附件2 二（二）3'],
        ['obtainedOn', '附件2 二（二）1'],
        ['appraisals', '附件2 二（二）1'],
      ],
    ],
  ])('%s', (way, asked) => {
    const { lacking } = at(way, 'senior-technician', { honours: [] });
    const all = way === 'title' ? [...lacking, ...at('title', 'advanced', {}).lacking] : lacking;
    expect(new Map(all.map(({ key, article }) => [key, article]))).toEqual(new Map(asked));
    expect(new Set(all.map(({ rule }) => rule))).toEqual(new Set([RULES[way]]));
  });
});

describe('what the roster says already nobody is asked again', () => {
  it.each<[Way, string, string, string, Json]>([
    ['skill', '职称系列', '工程技术', 'field', 'engineering'],
    ['skill', '系列', '农业', 'field', 'other'],
    ['skill', '专业领域', '工程系列', 'field', 'engineering'],
    ['skill', '现专业技术职称', '工程师', 'title', '工程师'],
    ['skill', '专业技术职称', '工程师', 'title', '工程师'],
    ['contest', '职称', '高级工程师', 'title', '高级工程师'],
    ['contest', '职称名称', '高级工程师', 'title', '高级工程师'],
    ['contest', '竞赛类别', '市级二类', 'contestClass', 2],
    ['contest', '市级竞赛类别', '一类', 'contestClass', 1],
    ['contest', '名次', '第三名', 'rank', 3],
    ['title', '技能等级取得时间', '2023-11-20', 'obtainedOn', '2023-11-20'],
    ['title', '证书取得时间', '2023-11-20', 'obtainedOn', '2023-11-20'],
    ['title', '发证日期', '2023年11月20日', 'obtainedOn', '2023-11-20'],
    ['title', '近三年考核', '合格、优秀、合格', 'appraisals', ['qualified', 'qualified', 'qualified']],
    ['title', '近三年年度考核', '合格、不合格、合格', 'appraisals', ['qualified', 'unqualified', 'qualified']],
    ['title', '年度考核', '合格、合格、无', 'appraisals', ['qualified', 'qualified', 'none']],
  ])('%s: %s %s', (way, column, text, key, answer) => {
    const { asked } = at(way, 'technician', {}, { extra: { [column]: text } });
    expect(asked.find(({ fact }) => fact.key === key)?.answer).toEqual(answer);
    expect(asked.filter((one) => one.answer !== undefined)).toHaveLength(1);
  });
});

describe('专业技术人才 to a skill level (三（二）1)', () => {
  it.each<[Level, string]>([
    ['advanced', '助理工程师'],
    ['technician', '工程师'],
    ['senior-technician', '高级工程师'],
  ])('%s is open to a %s, without the theory exam', (level, title) => {
    const met = at('skill', level, { field: 'engineering', title });
    expect(met).toMatchObject({ standing: 'meets', method: 'evaluation', theoryExempt: true });
    expect(codes(met)).toContainEqual(['theory_exempt', '附件2 三（二）']);
    // while the title is not known, it is lacking, and held against nobody
    expect(at('skill', level, { field: 'engineering' })).toMatchObject({ standing: 'lacks', because: [] });
    expect(at('skill', level, { title })).toMatchObject({ standing: 'lacks', theoryExempt: false });
  });

  it('says by which clause a title opens another level, and exempts nobody there', () => {
    const other = at('skill', 'senior-technician', { field: 'engineering', title: '工程师' });
    expect(other).toMatchObject({ standing: 'fails', method: null, theoryExempt: false });
    expect(codes(other)).toEqual([['level_differs_from_title', '附件2 三（二）1']]);
    expect(other.because[0]?.text).toMatch(/^可申报技师，.*高级技师$/);
  });

  it('is closed to other fields and other titles, by the clause of each', () => {
    expect(codes(at('skill', 'technician', { field: 'other' }))).toEqual([['not_engineering_field', '附件2 三（一）']]);
    const doctor = at('skill', 'technician', { field: 'engineering', title: '主治医师' });
    expect(codes(doctor)).toEqual([['title_not_listed', '附件2 三（二）1']]);
  });

  it.each<Level>(['junior', 'intermediate'])('no title opens %s, whatever is still lacking', (level) => {
    expect(at('skill', level, {}).standing).toBe('fails');
  });
});

describe('past the ladder by a contest (三（二）3)', () => {
  const placed = (facts: Record<string, Json>) => at('contest', 'senior-technician', facts);
  it('waits for what nobody stated: title, class and place', () => {
    const all = { title: '工程师', contestClass: 1, rank: 6 };
    expect(placed(all)).toMatchObject({ standing: 'meets', method: 'exceptional', theoryExempt: false });
    for (const name of ['title', 'contestClass', 'rank']) {
      const rest = Object.fromEntries(Object.entries(all).filter(([key]) => key !== name));
      expect(placed(rest), name).toMatchObject({ standing: 'lacks', because: [], lacking: [{ key: name }] });
    }
  });

  it('a seventh place is too late in either class, a fourth while the class is unknown is not', () => {
    expect(placed({ rank: 7 }).standing).toBe('fails');
    expect(placed({ rank: 4 }).standing).toBe('lacks');
    expect(codes(placed({ contestClass: 2, rank: 4 }))).toEqual([['rank_not_reached', '附件2 三（二）3']]);
  });

  it('opens 高级技师 alone', () => {
    const lower = at('contest', 'technician', { title: '工程师', contestClass: 1, rank: 1 });
    expect(lower).toMatchObject({ standing: 'fails', method: null });
    expect(codes(lower)).toEqual([['level_differs_from_title', '附件2 三（二）3']]);
  });
});

describe('a skilled worker to a title (二（二）)', () => {
  const three = ['qualified', 'qualified', 'qualified'];
  const worker = (level: string, obtainedOn: string | null, over: Record<string, Json> = {}) =>
    at('title', 'advanced', { field: 'engineering', level, honours: [], obtainedOn, appraisals: three, ...over });

  it.each([
    ['advanced', '2024-11-20', 'appointment'],
    ['technician', '2023-11-20', 'title-review'],
    ['technician', '2023-11-21', 'appointment'],
    ['senior-technician', '2022-11-20', 'title-review'],
    ['senior-technician', '2024-11-20', 'appointment'],
  ] as const)('%s since %s: %s', (level, since, method) =>
    expect(worker(level, since)).toMatchObject({ standing: 'meets', method, theoryExempt: false }),
  );

  it.each(['advanced', 'technician', 'senior-technician'])('%s a day short of two years: not yet', (level) => {
    const short = worker(level, '2024-11-21');
    expect(short).toMatchObject({ standing: 'fails', method: null });
    expect(codes(short)).toContainEqual(['years_not_reached', '附件2 二（二）1']);
  });

  it('asks three qualified years, and the field', () => {
    const year = worker('advanced', '2024-11-20', { appraisals: ['qualified', 'none', 'qualified'] });
    expect(codes(year)).toContainEqual(['appraisals_not_qualified', '附件2 二（二）1']);
    expect(codes(worker('advanced', '2024-11-20', { field: 'other' }))).toContainEqual([
      'not_engineering_field',
      '附件2 二（一）',
    ]);
  });

  it('asks years and appraisals of whoever has no honour, and is content while they are lacking', () => {
    const facts = { field: 'engineering', level: 'advanced' };
    const keys = (over: Record<string, Json>) =>
      at('title', 'advanced', { ...facts, ...over }).lacking.map(({ key }) => key);
    expect(keys({})).toEqual(['honours', 'obtainedOn', 'appraisals']);
    expect(keys({ honours: [] })).toEqual(['obtainedOn', 'appraisals']);
    expect(at('title', 'advanced', { ...facts, honours: [] }).standing).toBe('lacks');
    expect(at('title', 'advanced', { field: 'engineering', honours: [], obtainedOn: '2024-11-20' }).standing).toBe(
      'lacks',
    );
    expect(at('title', 'advanced', { level: 'advanced', honours: [] }).standing).toBe('lacks');
  });

  it.each(['中华技能大奖', '全国技术能手', '国家级技能大师工作室带头人', '海河工匠'])('%s counts alone', (honour) => {
    const honoured = at('title', 'advanced', { field: 'engineering', level: 'advanced', honours: [honour] });
    expect(honoured).toMatchObject({ standing: 'meets', method: 'exceptional', lacking: [] });
    expect(codes(honoured)).toContainEqual(['exceptional_honour', '附件2 二（二）3']);
    expect(at('title', 'advanced', { honours: [honour], level: 'advanced' }).standing).toBe('lacks');
  });
});
