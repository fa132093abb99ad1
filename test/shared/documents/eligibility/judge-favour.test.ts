import { describe, expect, it } from 'vitest';
import { eligibilityOf } from '#shared/documents/eligibility/judge.ts';
import type { Applicant, Application, Fact, Facts } from '#shared/documents/parts/application.ts';
import { desk, standing } from '#test/support/asked.ts';

// An application that was made up, so that what its judge is given can be seen: two questions that are always asked, and one that is
// asked of 技师 alone, and stands at 0 for everybody else.

const RULE = 'made.up';
const fact = (key: string, over: Partial<Fact> = {}): Fact => ({
  ...{ key, rule: RULE, article: '一', label: [key, key], kind: { type: 'years' }, best: () => 60 },
  ...over,
});
const inPost = fact('inPost', { kind: { type: 'yes-no' }, best: () => true });
const series = fact('series', { best: ({ candidate }) => candidate.occupation });
const years = fact('years', {
  when: { asked: ({ inPost: is }, { candidate }) => is !== false && candidate.level === 'technician', otherwise: 0 },
});
const CITED = { code: 'seen', source: 'x.txt', article: '一', text: '见' };

function seen(level: 'advanced' | 'technician', stated: Facts, facts: readonly Fact[] = [inPost, series, years]) {
  const given: { facts: Facts; applicant: Applicant }[] = [];
  const application: Application = {
    ...{ id: 'made-up', title: ['试', 'Made up'], takes: () => 'all', facts },
    judge: (own, applicant) => {
      given.push({ facts: own, applicant });
      return { met: own['inPost'] !== false, because: [CITED], method: 'review', theoryExempt: true };
    },
  };
  const at = desk('chongqing-crossover', { level }, { [RULE]: stated });
  return { found: standing(application, at), given, at };
}

describe('what a judge is given', () => {
  it('is the answer that was stated, else the one most in favour of whoever is asked', () => {
    const { found, given, at } = seen('technician', { series: '电工' });
    expect(given).toEqual([
      {
        facts: { inPost: true, series: '电工', years: 60 },
        applicant: { candidate: at.person, sitting: at.state.sitting },
      },
    ]);
    expect(found).toEqual({
      ...{ candidate: at.person, standing: 'lacks', because: [], method: null, theoryExempt: false },
      asked: [
        { fact: inPost, answer: undefined, recorded: false, cell: null },
        { fact: series, answer: '电工', recorded: true, cell: null },
        { fact: years, answer: undefined, recorded: false, cell: null },
      ],
      lacking: [inPost, years],
    });
  });

  it('is what stands for a question that is not asked, whatever was stated of it', () => {
    const { found, given } = seen('advanced', { inPost: true, years: 12 });
    expect(given.map(({ facts }) => facts)).toEqual([{ inPost: true, series: '焊工', years: 0 }]);
    expect(found.lacking).toEqual([series]);
    expect(found.asked.map(({ fact: { key } }) => key)).toEqual(['inPost', 'series']);
    expect(seen('technician', { inPost: false }).given.map(({ facts }) => facts)).toEqual([
      { inPost: false, series: '焊工', years: 0 },
    ]);
  });

  it('is null where null was stated: no certificate is an answer', () => {
    const { found, given } = seen('technician', { inPost: true, series: null, years: 3 });
    expect(given.map(({ facts }) => facts)).toEqual([{ inPost: true, series: null, years: 3 }]);
    expect(found).toMatchObject({ standing: 'meets', because: [CITED], method: 'review', theoryExempt: true });
    expect(found.lacking).toEqual([]);
  });

  it('that fails even in favour fails, with no method and no exemption', () => {
    const { found } = seen('technician', { inPost: false });
    expect(found).toMatchObject({ standing: 'fails', because: [CITED], method: null, theoryExempt: false });
    expect(found.lacking).toEqual([series]);
  });

  it('is nothing where the application asks nothing', () => {
    const { found, given } = seen('advanced', {}, []);
    expect([found.asked, found.lacking, found.standing]).toEqual([[], [], 'meets']);
    expect(given.map(({ facts }) => facts)).toEqual([{}]);
  });
});

describe('an answer of the roster', () => {
  const read = fact('years', {
    column: { names: ['专业 年限', '工龄'], read: (text) => (text === '十' ? 10 : undefined) },
    known: ({ candidate }) => (candidate.employer === '' ? undefined : 7),
  });
  const at = (extra: Record<string, string>, employer = '', stated: Facts = {}) => {
    const application: Application = {
      ...{ id: 'made-up', title: ['试', 'Made up'], takes: () => 'all', facts: [read] },
      judge: () => ({ met: true, because: [CITED], method: null, theoryExempt: false }),
    };
    return standing(application, desk('chongqing-crossover', { extra, employer }, { [RULE]: stated })).asked;
  };

  it.each<[string, ReturnType<typeof at>, object]>([
    ['stands over what is known', at({ 专业年限: '十' }, '某厂'), { answer: 10, recorded: false }],
    ['that says nothing certain leaves what is known', at({ 工龄: '约十' }, '某厂'), { answer: 7, recorded: false }],
    ['that is not there leaves what is known', at({ 备注: '十' }, '某厂'), { answer: 7, recorded: false, cell: null }],
    ['and nothing known leaves it lacking', at({ 工龄: '约十' }), { answer: undefined, recorded: false }],
    ['stands behind the record', at({ 工龄: '十' }, '某厂', { years: 0 }), { answer: 0, recorded: true }],
  ])('%s', (_, asked, expected) => {
    expect(asked).toMatchObject([{ fact: read, ...expected }]);
  });

  it('is kept beside the answer as it was written, and whether it could be read', () => {
    expect([at({ 专业年限: '十' }), at({ 工龄: '约十' }, '某厂')].map(([one]) => one?.cell)).toEqual([
      { column: '专业年限', text: '十', read: true },
      { column: '工龄', text: '约十', read: false },
    ]);
  });
});

describe('a level', () => {
  const application: Application = {
    ...{ id: 'made-up', title: ['试', 'Made up'], takes: () => 'all', facts: [inPost] },
    judge: () => ({ met: true, because: [CITED], method: 'review', theoryExempt: true }),
  };
  it('that the document does not know fails with its own reason in Chinese, and keeps what was asked', () => {
    const at = desk('chongqing-crossover', { level: 'junior' });
    expect(eligibilityOf(application, at.state, at.person)).toEqual({
      ...{ candidate: at.person, standing: 'fails', method: null, theoryExempt: false, lacking: [inPost] },
      asked: [{ fact: inPost, answer: undefined, recorded: false, cell: null }],
      because: [
        {
          ...{ code: 'level_outside', source: '002_3ad25452e73906a4.txt', article: '二（一）' },
          text: '申报等级“五级/初级工”不在该文件规定的范围内',
        },
      ],
    });
  });

  it('is held against nobody where this build does not know the document', () => {
    const at = desk('a-later-document', { level: 'junior' }, { [RULE]: { inPost: true } });
    expect(eligibilityOf(application, at.state, at.person)).toMatchObject({ standing: 'meets', method: 'review' });
  });
});
