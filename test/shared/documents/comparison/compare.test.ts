import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClause } from '#shared/law/find-clause.ts';
import { compare, isComparable } from '#shared/documents/comparison/compare.ts';
import type { Opinion } from '#shared/documents/parts/opinion.ts';
import { readAs, type WhatIf } from '#shared/documents/parts/what-if.ts';
import { ratio } from '#shared/base/marks/ratio.ts';
import type { Level } from '#shared/model/basics.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { SubjectScore } from '#shared/model/subject-score.ts';
import { aCandidate, linksOf, readySitting } from '#test/support/sitting.ts';
import { policyText } from '../../../support/policy-text.ts';

const AS_JUDGED: WhatIf = { passMark: 6000, without: null, added: null, rounding: 'exact' };
type Scored = SittingState & { readonly first: string };

function after(ready: ReturnType<typeof readySitting>, bodies: readonly Body[]): Scored {
  const links = linksOf(
    ready.sitting,
    bodies.map((body) => [body, null]),
    ready.state,
  );
  return { ...foldAll(ready.state, links), first: ready.scorers[0]!.personId };
}

/** A practical sitting whose first candidate got these totals (hundredths), one an examiner, and a theory score where given. */
function scored(totals: readonly number[], theory?: SubjectScore, level: Level = 'advanced'): Scored {
  const candidate = { ...aCandidate('001', '陈婷华'), level };
  const ready = readySitting({ settings: { passMark: 6000, maxSpread: null, examinersPerCandidate: totals.length } }, [
    candidate,
  ]);
  // both tasks at the same mark give that mark, whatever they weigh
  const bodies = totals.flatMap((total, index): Body[] =>
    (
      [
        ['1.1', Math.min(total, 4000)],
        ['1.2', total - Math.min(total, 4000)],
        ['2.1', total],
      ] as const
    ).map(([line, mark]) => given(candidate.candidateId, ready.scorers[index]!.personId, line, mark)),
  );
  if (theory !== undefined)
    bodies.push({
      type: 'subject_scores_imported',
      subject: 'theory',
      scores: [{ candidateId: candidate.candidateId, score: theory }],
      source: null,
    });
  return after(ready, bodies);
}

const given = (candidateId: string, examinerId: string, line: string, mark: number): Body => ({
  type: 'line_scored',
  candidateId,
  examinerId,
  line,
  score: { kind: 'mark', mark },
  cause: 'typed',
  reason: '',
});

/** A panel whose members gave theory, skill and comprehensive marks. */
function panelOf(members: readonly (readonly [number, number, number])[], level: Level = 'technician'): Scored {
  const candidate = { ...aCandidate('001', '陈婷华'), level };
  const ready = readySitting({ procedure: 'panel', policy: CHONGQING }, [candidate]);
  return after(
    ready,
    members.flatMap((marks, member) =>
      marks.map((mark, subject) =>
        given(candidate.candidateId, ready.scorers[member]!.personId, `${String(subject + 1)}.1`, mark),
      ),
    ),
  );
}
const CHONGQING = { id: 'chongqing-crossover', version: '1', rulesHash: 'a'.repeat(64) };

type LensId = 'tianjin-appraisal' | 'tianjin-enterprise' | 'chongqing-panel' | 'chongqing-assessment' | 'huangshi';
const one = (state: SittingState, by: Partial<WhatIf> = {}) => {
  const comparison = compare(state, { ...AS_JUDGED, ...by })[0] ?? expect.fail('nothing to compare');
  const byLens = comparison.opinions.map(({ lens, opinion }) => [lens.id, opinion]);
  return { ...comparison, opinions: Object.fromEntries(byLens) as Record<LensId, Opinion> };
};
const verdicts = (state: SittingState, by: Partial<WhatIf> = {}): string[] => {
  return Object.values(one(state, by).opinions).map(({ verdict }) => verdict);
};
const against = (state: SittingState, lens: LensId, by: Partial<WhatIf> = {}) =>
  one(state, by).opinions[lens].against.map(({ code, article, text }) => ({ code, article, text }));

describe('practical marks', () => {
  it('shows where a panel fails what a mean passes: one generous member does not carry two', () => {
    const state = scored([5900, 5900, 10_000]);
    expect(verdicts(state)).toEqual(['so-far', 'so-far', 'fail', 'pass', 'so-far']);
    expect(one(state)).toMatchObject({ own: 'pass', differs: true });
    expect(against(state, 'chongqing-panel')).toEqual([
      {
        code: 'skill_members',
        article: '六（三）',
        text: '技能有 1 名成员（共 3 名）评分达到 60.00 分，不足 2/3',
      },
    ]);
  });

  it('agrees where all fail and where all that was scored passes', () => {
    expect(verdicts(scored([9000, 6200, 2000]))).toEqual(['fail', 'fail', 'fail', 'fail', 'fail']);
    expect(one(scored([5990, 6000, 6010])).differs).toBe(false);
  });

  it('lets theory count where a document asks for it, and nowhere else', () => {
    expect(verdicts(scored([7000, 7000, 7000], 5999))).toEqual(['fail', 'so-far', 'so-far', 'pass', 'fail']);
    expect(verdicts(scored([7000, 7000, 7000], 6000))).toEqual(['pass', 'so-far', 'so-far', 'pass', 'so-far']);
    expect(verdicts(scored([7000, 7000, 7000], 'exempt'))[0]).toBe('pass');
    expect(verdicts(scored([7000, 7000, 7000], 'absent'))[4]).toBe('fail');
    expect(against(scored([7000, 7000, 7000], 'void'), 'huangshi')[0]?.text).toBe('理论知识违纪，成绩无效');
  });

  it('asks 技师 for a review, and 高级技师 for a thesis before it', () => {
    const missing = (level: Level) =>
      one(scored([7000, 7000, 7000], 7000, level)).opinions['tianjin-appraisal'].because.map(({ code }) => code);
    expect(missing('advanced')).toEqual(['theory', 'practical']);
    expect(missing('technician')).toEqual(['theory', 'practical', 'performance']);
    expect(missing('senior-technician')).toEqual(['theory', 'practical', 'thesis', 'performance']);
    expect(verdicts(scored([7000, 7000, 7000], 7000, 'technician'))[0]).toBe('so-far');
  });

  it('says which of Chongqing’s two ways is the one for the level', () => {
    const notes = (level: Level) => {
      const { opinions } = one(scored([7000, 7000, 7000], undefined, level));
      return (['chongqing-panel', 'chongqing-assessment'] as const).map(
        (lens) => opinions[lens].because.find(({ code }) => code.startsWith('only_'))?.code,
      );
    };
    expect(notes('advanced')).toEqual(['only_technicians', undefined]);
    expect(notes('technician')).toEqual([undefined, 'only_advanced']);
    expect(notes('senior-technician')).toEqual([undefined, 'only_advanced']);
  });

  it('fails everywhere on a veto of the whole exam', () => {
    const state = scored([9000, 9000, 9000]);
    const [candidateId] = state.candidates.keys();
    const veto: Body = {
      type: 'veto_recorded',
      candidateId: candidateId!,
      examinerId: state.first,
      line: '2.1',
      applies: true,
      reason: '重大事故',
      witness: '',
    };
    const link = linksOf(state.sitting!, [[veto, null]], state);
    const vetoed = foldAll(state, link);
    expect(new Set(verdicts(vetoed))).toEqual(new Set(['fail']));
    expect(against(vetoed, 'chongqing-panel')[0]?.text).toBe('出现否定项，操作技能不合格');
  });
});

describe('a panel’s marks', () => {
  it('pass by the mean elsewhere where two members are too few', () => {
    const state = panelOf([
      [9900, 9000, 9000],
      [5900, 9000, 9000],
      [5900, 9000, 9000],
    ]);
    expect(one(state).own).toBe('fail');
    expect(verdicts(state)).toEqual(['pass', 'pass', 'fail', 'pass', 'pass']);
    expect(against(state, 'chongqing-panel').map(({ code }) => code)).toEqual(['theory_members']);
  });

  it('keeps to the document’s own 2/3 where the sitting asked for more', () => {
    const state = panelOf([
      [5000, 9000, 9000],
      [9000, 9000, 9000],
      [9000, 9000, 9000],
    ]);
    const strict = {
      ...state,
      sitting: { ...state.sitting!, settings: { ...state.sitting!.settings, memberShare: { num: 1, den: 1 } } },
    };
    expect(one(strict).own).toBe('fail');
    expect(one(strict).opinions['chongqing-panel'].verdict).toBe('pass');
  });

  it('still lacks a thesis for 高级技师 in Tianjin', () => {
    const good = [8000, 8000, 8000] as const;
    expect(verdicts(panelOf([good, good, good], 'senior-technician'))[0]).toBe('so-far');
  });
});

describe('what if', () => {
  it('an examiner is left out: no panel of two, and the mean of who is left', () => {
    const state = scored([9000, 6000, 6000]);
    const left = one(state, { without: state.first });
    expect(left.given).toHaveLength(2);
    expect(left.opinions['chongqing-panel']).toMatchObject({ verdict: 'invalid', because: [{ article: '六（三）' }] });
    expect(left.opinions['chongqing-assessment'].because[0]?.text).toContain('2 人评分，平均 60.00 分');
  });

  it('nobody is left: no document forms a result', () => {
    const state = scored([9000]);
    expect(new Set(verdicts(state, { without: state.first }))).toEqual(new Set(['invalid']));
  });

  it('one takes another’s place: two of three may carry a panel then', () => {
    const state = scored([2000, 6000, 8000]);
    expect(verdicts(state)[2]).toBe('fail');
    expect(verdicts(state, { without: state.first, added: 6000 })[2]).toBe('so-far');
    expect(one(state, { added: 6000 }).given.at(-1)).toEqual({ examiner: null, totals: [ratio(6000, 1)] });
    expect(verdicts(state, { added: 6000 })[2]).toBe('invalid');
  });

  it('rounding would let pass what is below the pass mark', () => {
    const state = scored([5999, 6000, 6000]);
    expect(one(state).own).toBe('fail');
    const mean = (rounding: WhatIf['rounding']) =>
      one(state, { rounding }).opinions['chongqing-assessment'].because[0]?.text;
    expect(mean('exact')).toBe('技能操作 3 人评分，平均 59.997 分，低于 60.00 分');
    expect(mean('hundredth')).toBe('技能操作 3 人评分，平均 59.997 分，四舍五入为 60.00 分，达到 60.00 分');
    expect(verdicts(scored([5900, 5950, 6000]), { rounding: 'tenth' })[3]).toBe('fail');
    expect(verdicts(scored([5900, 5950, 6000]), { rounding: 'whole' })[3]).toBe('pass');
  });

  it('rounds half up at every place', () => {
    expect(readAs(ratio(5950, 1), 'whole')).toEqual(ratio(6000, 1));
    expect(readAs(ratio(11_899, 2), 'whole')).toEqual(ratio(5900, 1));
    expect(readAs(ratio(5995, 1), 'tenth')).toEqual(ratio(6000, 1));
    expect(readAs(ratio(59_994, 10), 'hundredth')).toEqual(ratio(5999, 1));
  });

  it('never passes anyone more under a stricter pass mark, nor by a panel whom its mean fails', () => {
    const mark = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(fc.tuple(mark, mark, mark), fc.integer({ min: 6000, max: 10_000 }), (totals, stricter) => {
        const state = scored(totals);
        const fails = (by: Partial<WhatIf>) =>
          Object.entries(one(state, by).opinions).flatMap(([lens, opinion]) =>
            opinion.against.length > 0 ? [lens] : [],
          );
        expect(fails({ passMark: stricter })).toEqual(expect.arrayContaining(fails({})));
        if (fails({}).includes('chongqing-assessment')) expect(fails({})).toContain('chongqing-panel');
      }),
      { numRuns: 40 },
    );
  });
});

it('leaves out whoever is not judged yet, and reviews, whose stages are no other document’s', () => {
  expect(compare(readySitting().state, AS_JUDGED)).toEqual([]);
  const review = readySitting({ procedure: 'review' }).state;
  expect(compare(review, AS_JUDGED)).toEqual([]);
  expect([isComparable(review), isComparable(readySitting().state)]).toEqual([false, true]);
});

it('cites paragraphs that are there', () => {
  const states = [
    scored([5900, 5900, 10_000], 5000, 'senior-technician'),
    scored([7000, 7000]),
    panelOf([
      [8000, 8000, 8000],
      [8000, 8000, 8000],
      [8000, 8000, 8000],
    ]),
  ];
  const reasons = states.flatMap((state) => Object.values(one(state).opinions).flatMap(({ because }) => because));
  for (const { source, article } of reasons) {
    const lines = policyText(source).split('\n');
    expect(findClause(lines, article), `${source} ${article}`).not.toBeNull();
  }
});
