import { describe, expect, it } from 'vitest';
import type { Candidate } from '#shared/model/candidate.ts';
import { PANEL_DRAW } from '#shared/record/draw.ts';
import { drawFault, importFault, questionFault, tickFault } from '#shared/procedures/review/faults.ts';
import { ableOf, poolOf } from '#shared/procedures/review/pool.ts';
import { linesOf, owedLines, reviewOf } from '#shared/procedures/review/stages.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import type { Body } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { registerCells, registerHeads } from '#shared/results/register.ts';
import { resultOf } from '#shared/results/candidate-result.ts';
import { after, asked, entryScores, marked, readyReview, ticked } from '#test/support/review.ts';
import { aCandidate, readySitting } from '#test/support/sitting.ts';

// 天津 综合评审工作流程: who may be drawn, what may be imported, asked and ticked, and what each stage is told by.

const senior = { ...aCandidate('001', '陈婷华'), level: 'senior-technician' as const };
const technician = { ...aCandidate('002', '彭博'), level: 'technician' as const };
const { candidateId } = senior;
const { sitting, state, experts } = readyReview([senior, technician]);
const whole = (thesis: number, performance: number, of = state): SittingState =>
  after(of, [
    ...[...entryScores(candidateId, 7000, 8000), ...asked(candidateId, 5)],
    ...marked(candidateId, experts, 'content', [thesis, thesis, thesis]),
    ...marked(candidateId, experts, 'defence', [thesis, thesis, thesis]),
    ...marked(candidateId, experts, 'performance', [performance, performance, performance]),
  ]);

describe('the pool (三)', () => {
  const pool = (of: SittingState) => poolOf(of).map(({ name }) => name);
  const change = (over: object): SittingState => ({
    ...state,
    people: new Map(state.people).set(experts[1]!.personId, { ...experts[1]!, ...over }),
  });
  it('is of senior examiners among the experts, valid on the day', () => {
    expect(pool(state)).toEqual(experts.map(({ name }) => name));
    for (const over of [{ qualification: '考评员' }, { role: 'checker' }, { validUntil: '2026-11-19' }])
      expect(pool(change(over))).not.toContain(experts[1]!.name);
    expect(pool(change({ validUntil: sitting.heldOn }))).toContain(experts[1]!.name);
    expect(ableOf({ ...change({ validUntil: '2020-01-01' }), sitting: null }).length).toBe(3);
  });
  it('has nobody who is recused from anybody of the sitting', () => {
    const recusal = {
      candidateId: technician.candidateId,
      personId: experts[1]!.personId,
      relation: 'teacher' as const,
      applies: true,
      reason: '',
      at: '',
      by: null,
      seq: 9,
    };
    expect(pool({ ...state, recusals: [recusal] })).not.toContain(experts[1]!.name);
    expect(pool({ ...state, recusals: [{ ...recusal, applies: false }] })).toContain(experts[1]!.name);
  });
  const draw = (over: object = {}) => ({
    ...{ pool: experts.map(({ personId, name, qualification }) => ({ personId, name, qualification })), size: 3 },
    ...{ seed: '0'.repeat(32), operator: '罗芳' },
    ...over,
  });
  it('is drawn from in whole, before any mark, as many as the sitting asks for', () => {
    expect(drawFault(state, draw())).toBeNull();
    const [one, two] = draw().pool;
    const stranger = { personId: 'nobody', name: '无', qualification: '高级考评员' };
    for (const over of [
      { pool: [one, two] },
      { pool: [one, two, two] },
      { pool: [one, two, stranger] },
      { size: 4, pool: [...draw().pool, stranger] },
      { seed: 'x' },
    ])
      expect(drawFault(state, draw(over))).toBe('draw_unsound');
    expect(drawFault(whole(7000, 7000), draw())).toBe('draw_in_use');
    expect(PANEL_DRAW).toBe('tj.review.panel.draw');
  });
});

describe('what is refused', () => {
  it('an entry score that marks rest on, unless it comes as it was', () => {
    const [theory] = entryScores(candidateId, 7000, 8000) as [Extract<Body, { type: 'subject_scores_imported' }>];
    const other = { ...theory, scores: [{ candidateId, score: 7001 }] };
    expect([
      importFault(whole(7000, 7000), theory),
      importFault(whole(7000, 7000), other),
      importFault(state, other),
    ]).toEqual([null, 'scores_in_use', null]);
    const about = { ...other, scores: [{ candidateId: technician.candidateId, score: 7001 }] };
    expect(importFault(whole(7000, 7000), about)).toBeNull();
    expect(importFault({ ...whole(7000, 7000), sitting: { ...sitting, procedure: 'practical' } }, other)).toBeNull();
  });
  it('a question to a 技师, or before the review was entered', () => {
    expect([
      questionFault(state, candidateId),
      questionFault(state, technician.candidateId),
      questionFault(whole(7000, 7000), candidateId),
    ]).toEqual([...['review_entry_missing', 'review_no_thesis', null]]);
    expect([questionFault(state, 'nobody'), questionFault(readySitting().state, candidateId)]).toEqual([null, null]);
  });
  it('a tick before the scores say anything, above them, or against them without a word (五（三）（四）)', () => {
    const tick = (of: SittingState, decision: 'pass' | 'fail', reason = '') =>
      tickFault(of, ticked(candidateId, decision, reason) as Extract<Body, { type: 'decision_recorded' }>);
    const [good, bad] = [whole(7000, 7000), whole(7000, 5999)];
    expect([tick(good, 'pass'), tick(good, 'fail'), tick(good, 'fail', ' '), tick(good, 'fail', '材料不实')]).toEqual([
      null,
      'decision_needs_reason',
      'decision_needs_reason',
      null,
    ]);
    expect([tick(bad, 'pass', '表现突出'), tick(bad, 'fail')]).toEqual(['decision_below_pass', null]);
    expect(tick(state, 'pass')).toBe('review_undecided');
    expect(tick(after(state, entryScores(candidateId, 2000, 8000)), 'fail')).toBe('review_entry_failed');
    expect(tick(readySitting().state, 'pass')).toBeNull();
  });
});

describe('what is owed', () => {
  const owed = (of: SittingState, who: Candidate = senior) => owedLines(reviewOf(of, who), of.scheme);
  it('is nothing where the review was not reached, the thesis where it ended there, else all of the level', () => {
    expect(owed(after(state, entryScores(candidateId, 2000, 8000)))).toEqual([]);
    expect([owed(state), owed(state, technician), owed(whole(5000, 7000))]).toEqual([
      ['1.1', '2.1', '3.1'],
      ['3.1'],
      ['1.1', '2.1'],
    ]);
    expect([linesOf(null, 'defence'), linesOf(state.scheme, 'performance')]).toEqual([['2.1'], ['3.1']]);
  });
});

describe('the register and what is signed', () => {
  it('have entry scores, thesis, performance and the tick, as far as they came', () => {
    expect(registerHeads(state)).toHaveLength(5);
    const cells = (of: SittingState) => registerCells(of, resultOf(of, senior)).map((cell) => cell?.[0] ?? null);
    expect(cells(state)).toEqual([null, null, null, null, null]);
    expect(cells(after(state, entryScores(candidateId, 'exempt', 8000))).slice(0, 2)).toEqual([
      expect.stringContaining('免') as unknown,
      '80.00',
    ]);
    expect(cells(after(whole(8000, 7000), [ticked(candidateId, 'pass')]))).toEqual([
      '70.00',
      '80.00',
      '80.00',
      '70.00',
      '通过',
    ]);
    const thesis = (['content', 'defence'] as const).flatMap((line) =>
      marked(candidateId, experts, line, [5000, 5000, 5000]),
    );
    const ended = [...entryScores(candidateId, 7000, 8000), ...asked(candidateId, 5), ...thesis];
    expect(cells(after(state, [...ended, ticked(candidateId, 'fail')])).slice(2)).toEqual(['50.00', null, '不通过']);
  });
  it('rest on the scores that opened it, the questions and the tick', () => {
    const also = (of: SittingState) => procedureOf(sitting).alsoSigned(of, senior, resultOf(of, senior).judgement);
    expect(also(after(whole(8000, 7000), [ticked(candidateId, 'fail', '材料不实')]))).toEqual({
      review: {
        ...{ entry: [7000, 8000], questions: [1, 2, 3, 4, 5].map((n) => `第 ${String(n)} 问`), stoppedAt: 'none' },
        ...{ thesis: '240000/30', decision: ['fail', '材料不实'] },
      },
    });
    expect(also(state)).toEqual({
      review: { entry: [null, null], questions: [], stoppedAt: null, thesis: null, decision: null },
    });
  });
  it('say of a decision what the panel said and why, or that it has not spoken', () => {
    const reasons = (of: SittingState) =>
      (resultOf(of, senior).judgement?.because ?? []).map(({ code, text }) => `${code} ${text}`);
    const ended = whole(8000, 7000);
    expect(reasons(ended).at(-1)).toBe('decision_missing 专家组尚未作出综合评定（通过、不通过）');
    expect(reasons(after(ended, [ticked(candidateId, 'pass')])).at(-1)).toBe('decision_pass 专家组综合评定：通过');
    expect(reasons(after(ended, [ticked(candidateId, 'fail', ' 材料不实 ')])).at(-1)).toBe(
      'decision_fail 专家组综合评定：不通过，理由：材料不实',
    );
  });
});
