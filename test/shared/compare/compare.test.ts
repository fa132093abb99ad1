import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare } from '#shared/compare/compare.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { SubjectScore } from '#shared/scoring/subject-score.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

/** A sitting whose first candidate got these totals (hundredths), one an examiner, and a theory score where given. */
function scored(totals: readonly number[], theory?: SubjectScore): SittingState & { first: string } {
  const ready = readySitting();
  const candidateId = ready.candidates[0]!.candidateId;
  // both tasks at the same mark give that mark, whatever they weigh
  const bodies = totals.flatMap((total, index): Body[] =>
    (
      [
        ['1.1', Math.min(total, 4000)],
        ['1.2', total - Math.min(total, 4000)],
        ['2.1', total],
      ] as const
    ).map(([line, mark]) => ({
      type: 'line_scored',
      candidateId,
      examinerId: ready.scorers[index]!.personId,
      line,
      score: { kind: 'mark', mark },
      cause: 'typed',
      reason: '',
    })),
  );
  if (theory !== undefined)
    bodies.push({
      type: 'subject_scores_imported',
      subject: 'theory',
      scores: [{ candidateId, score: theory }],
      source: null,
    });
  const links = linksOf(
    ready.sitting,
    bodies.map((body) => [body, null]),
    ready.state,
  );
  return { ...foldAll(ready.state, links), first: ready.scorers[0]!.personId };
}
const verdicts = (totals: readonly number[], theory?: SubjectScore, passMark = 6000) => {
  const [one] = compare(scored(totals, theory), { passMark, without: null });
  if (one === undefined) return expect.fail();
  const { tianjin, chongqing, huangshi } = one.opinions;
  return { all: [tianjin.verdict, chongqing.verdict, huangshi.verdict], differs: one.differs };
};

it('shows where Chongqing fails what Tianjin passes: one generous member does not carry two', () => {
  expect(verdicts([5900, 5900, 10_000])).toEqual({ all: ['pass', 'fail', 'unknown'], differs: true });
  expect(verdicts([9000, 6200, 2000])).toEqual({ all: ['fail', 'fail', 'fail'], differs: false });
  expect(verdicts([5990, 6000, 6010])).toEqual({ all: ['pass', 'pass', 'unknown'], differs: false });
});

it('fails at Huangshi on what is known, and tells nothing of what was never examined', () => {
  expect(verdicts([7000, 7000, 7000], 5999).all).toEqual(['pass', 'pass', 'fail']);
  expect(verdicts([7000, 7000, 7000], 'exempt').all[2]).toBe('unknown');
  expect(verdicts([7000, 7000, 7000], 'absent').all[2]).toBe('fail');
});

it('forms no panel of two, and takes the mean of who is left', () => {
  const state = scored([9000, 6000, 6000]);
  const [one] = compare(state, { passMark: 6000, without: state.first });
  expect(one?.totals).toHaveLength(2);
  expect(one?.opinions.chongqing).toMatchObject({ verdict: 'invalid', because: [{ article: '六（三）' }] });
  expect(one?.opinions.tianjin.because[0]?.text).toContain('2 名考评员平均 60.00 分');
});

it('leaves out whoever is not judged yet, and sittings of another procedure', () => {
  expect(compare(readySitting().state, { passMark: 6000, without: null })).toEqual([]);
  expect(compare(readySitting({ procedure: 'panel' }).state, { passMark: 6000, without: null })).toEqual([]);
});

it('never passes anyone more under a stricter pass mark, nor under Chongqing whom Tianjin fails', () => {
  const mark = fc.integer({ min: 0, max: 10_000 });
  fc.assert(
    fc.property(fc.tuple(mark, mark, mark), fc.integer({ min: 6000, max: 10_000 }), (totals, stricter) => {
      const [tianjin, chongqing] = verdicts(totals).all;
      const [strictTianjin, strictChongqing] = verdicts(totals, undefined, stricter).all;
      if (strictTianjin === 'pass') expect(tianjin).toBe('pass');
      if (strictChongqing === 'pass') expect(chongqing).toBe('pass');
      if (chongqing === 'pass') expect(tianjin).toBe('pass');
    }),
    { numRuns: 40 },
  );
});
