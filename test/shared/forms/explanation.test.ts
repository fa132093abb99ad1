import { expect, it } from 'vitest';
import { formDocument } from '#shared/forms/document.ts';
import { fillExplanation } from '#shared/forms/explanation/fill.ts';
import { writer } from '#shared/forms/parts/faces.ts';
import { paperSchema } from '#shared/forms/registry.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { after, asked, entryScores, marked as marks, readyReview, ticked } from '#test/support/review.ts';
import { aCandidate, linksOf, readySitting } from '#test/support/sitting.ts';

it('explains a near miss with raw marks, clauses, the exact fraction and enough decimals', () => {
  const ready = readySitting();
  const candidateId = ready.candidates[0]!.candidateId;
  const bodies = ready.scorers.flatMap(({ personId }, index): Body[] =>
    (
      [
        ['1.1', 3000],
        ['1.2', 3000],
        ['2.1', index === 2 ? 5999 : 6000],
      ] as const
    ).map(([line, mark]) => ({
      type: 'line_scored',
      candidateId,
      examinerId: personId,
      line,
      score: { kind: 'mark', mark },
      cause: 'typed',
      reason: '',
    })),
  );
  const links = linksOf(
    ready.sitting,
    bodies.map((body) => [body, null]),
    ready.state,
  );
  const form = fillExplanation(foldAll(ready.state, links), candidateId) ?? expect.fail();
  expect(form).toMatchObject({ shown: '59.999', verdict: '不合格', candidate: { name: '陈婷华' } });
  expect(form.examiners).toEqual(['周婷', '于辉', '朱军敏']);
  expect(form.tasks.map(({ name }) => name)).toEqual(['立焊（权重 60%）', '管板焊（权重 40%）']);
  expect(form.tasks[1]?.marks).toEqual(['60.00', '60.00', '59.99']);
  expect(form.totals).toEqual(['60.00', '60.00', '59.996']);
  expect(form.reasons[0]?.text).toContain('(60.00 + 60.00 + 59.996) ÷ 3 = 59.999');
  expect(form.exact).toEqual(['平均：899.98 ÷ 15 ≈ 59.999 分']);
  expect(form.reasons[0]?.clause).toContain('《技能人才分类评价实施细则》');
  // for 三级 the document names no mark: what decides is the sitting's own
  expect(form.reasons.at(-1)?.clause).toBe('本场次规定');
  expect(paperSchema.safeParse(form).success).toBe(true);
  const write = writer([{ family: 'body', has: () => true }]);
  const { info, content } = formDocument([form], write);
  expect(info.title).toContain('成绩说明');
  expect(JSON.stringify(content)).toContain('59.999');
});

it('says of each task why it came to less than its lines', () => {
  const ready = readySitting({ settings: { passMark: 6000, maxSpread: null, examinersPerCandidate: 3 } });
  const candidateId = ready.candidates[0]!.candidateId;
  const [first, second, third] = ready.scorers.map(({ personId }) => personId);
  const full = ready.scorers.flatMap(({ personId }) => marked(candidateId, personId, [4000, 6000, 10_000]));
  const veto: Body = {
    type: 'veto_recorded',
    candidateId,
    examinerId: first!,
    line: '1.2',
    applies: true,
    reason: '裂纹',
    witness: '',
  };
  const spent = (examinerId: string, minutes: number): Body => ({
    type: 'time_recorded',
    candidateId,
    examinerId,
    task: 1,
    seconds: minutes * 60,
    running: false,
  });
  const form = explained(ready, [...full, veto, spent(second!, 66), spent(third!, 76)], candidateId);
  expect(form.tasks[0]?.marks).toEqual([
    '0.00（否定项，本题零分）',
    '95.00（已扣超时 5.00 分）',
    '0.00（超时过限，本题零分）',
  ]);
});

it('gives a panel a mean and a fraction a subject, and no sum of subjects', () => {
  const ready = readySitting({
    procedure: 'panel',
    policy: { id: 'chongqing-crossover', version: '1', rulesHash: 'a'.repeat(64) },
  });
  const candidateId = ready.candidates[0]!.candidateId;
  const given = ready.scorers.flatMap(({ personId }, index) =>
    [8000, 7000 + index, 6000].map((mark, subject) => scored(candidateId, personId, `${String(subject + 1)}.1`, mark)),
  );
  const form = explained(ready, given, candidateId);
  expect(form.totals).toEqual([]);
  expect(form.tasks.map(({ name, marks }) => [name, ...marks])).toEqual([
    ['理论', '80.00', '80.00', '80.00'],
    ['技能', '70.00', '70.01', '70.02'],
    ['综合', '60.00', '60.00', '60.00'],
  ]);
  expect(form.exact).toEqual([
    '理论：240.00 ÷ 3 = 80.00 分',
    '技能：210.03 ÷ 3 = 70.01 分',
    '综合：180.00 ÷ 3 = 60.00 分',
  ]);
  expect(form.shown).toBe('理论 80.00　技能 70.01　综合 60.00');
});

it('gives a review its thesis and its performance', () => {
  const candidate = { ...aCandidate('001', '陈婷华'), level: 'senior-technician' as const };
  const { candidateId } = candidate;
  const { state, experts } = readyReview([candidate]);
  const done = after(state, [
    ...entryScores(candidateId, 7000, 'exempt'),
    ...asked(candidateId, 4),
    ...marks(candidateId, experts, 'content', [6000, 6000, 6100]),
    ...marks(candidateId, experts, 'defence', [6000, 6000, 6000]),
    ...marks(candidateId, experts, 'performance', [8000, 7000, 6000]),
    ticked(candidateId, 'pass'),
  ]);
  const form = fillExplanation(done, candidateId) ?? expect.fail();
  expect(form).toMatchObject({ shown: '70.00', verdict: '合格', totals: [] });
  expect(form.exact).toEqual(['论文答辩：1804.00 ÷ 30 ≈ 60.13 分', '业绩评定：210.00 ÷ 3 = 70.00 分']);
});

it('says of who was absent, void or not yet judged what the record says', () => {
  const ready = readySitting();
  const candidateId = ready.candidates[0]!.candidateId;
  const attended = (attendance: 'absent' | 'void'): Body => ({
    type: 'attendance_recorded',
    candidateId,
    attendance,
    reason: '未到',
  });
  const said = (bodies: readonly Body[]) => {
    const { reasons, exact, verdict, tasks } = explained(ready, bodies, candidateId);
    expect(tasks).toEqual([]);
    expect(exact).toEqual(['没有平均分']);
    return [verdict, reasons[0]?.text, reasons[0]?.clause];
  };
  expect(said([attended('absent')])).toEqual(['缺考', '该考生缺考，没有评分，本科目不合格', '本场次检录记录']);
  expect(said([attended('void')])).toEqual(['违纪', '该考生违纪，本科目成绩无效', '本场次检录记录']);
  expect(said([])).toEqual(['未评完', '评分表尚未全部评完，暂无结论', '本场次检录记录']);
});

function scored(candidateId: string, examinerId: string, line: string, mark: number): Body {
  const score = { kind: 'mark', mark } as const;
  return { type: 'line_scored', candidateId, examinerId, line, score, cause: 'typed', reason: '' };
}

/** The three lines of a practical sheet. */
const marked = (candidateId: string, examinerId: string, given: readonly number[]): Body[] =>
  given.map((mark, index) => scored(candidateId, examinerId, ['1.1', '1.2', '2.1'][index]!, mark));

function explained({ sitting, state }: ReturnType<typeof readySitting>, bodies: readonly Body[], candidateId: string) {
  const links = linksOf(
    sitting,
    bodies.map((body) => [body, null]),
    state,
  );
  const form = fillExplanation(foldAll(state, links), candidateId) ?? expect.fail();
  expect(paperSchema.safeParse(form).error).toBeUndefined();
  return form;
}

it('explains nobody who is not in the sitting', () => {
  expect(fillExplanation(readySitting().state, 'nobody')).toBeNull();
});
