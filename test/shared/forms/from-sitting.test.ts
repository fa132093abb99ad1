import { describe, expect, it } from 'vitest';
import { dateInChina } from '#shared/forms/parts/from-sitting.ts';
import { paperSchema } from '#shared/forms/registry.ts';
import { papersOf } from '#shared/forms/papers.ts';
import { fillScoreSheet } from '#shared/forms/score-sheet/fill.ts';
import { fillSummary } from '#shared/forms/summary/fill.ts';
import { lineId } from '#shared/model/scheme.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

const KEY = 'c'.repeat(64);
const SIGNATURE = 'd'.repeat(128);
const sheetsOf = (state: SittingState, examinerId: string | null) =>
  papersOf(state, { form: 'score-sheet', candidateId: null, examinerId });
const digestOf = (digit: string): string => digit.repeat(64);
type Ready = ReturnType<typeof readySitting>;

const after = (ready: Ready, bodies: readonly Body[], from: SittingState = ready.state): SittingState =>
  foldAll(
    from,
    linksOf(
      ready.sitting,
      bodies.map((body) => [body, null]),
      from,
    ),
  );

/** Marks for every line of a sheet: full mark less `off` hundredths on the first line of each task. */
function marks(ready: Ready, candidate: number, examiner: number, off: number): Body[] {
  const ref = { candidateId: ready.candidates[candidate]!.candidateId, examinerId: ready.scorers[examiner]!.personId };
  return ready.state.scheme!.tasks.flatMap((task, index) =>
    task.lines.map((_, at) => ({
      type: 'line_scored' as const,
      ...ref,
      line: lineId(index, at),
      score: { kind: 'deductions' as const, deductions: at === 0 ? [off] : [] },
      cause: 'typed' as const,
      reason: '',
    })),
  );
}
const signs = (ready: Ready, candidate: number, examiner: number, digit: string): Body => ({
  type: 'sheet_signed',
  candidateId: ready.candidates[candidate]!.candidateId,
  examinerId: ready.scorers[examiner]!.personId,
  digest: digestOf(digit),
  publicKey: KEY,
  signature: SIGNATURE,
});
const refOf = (ready: Ready, candidate: number, examiner: number) => ({
  candidateId: ready.candidates[candidate]!.candidateId,
  examinerId: ready.scorers[examiner]!.personId,
});

describe('a sheet from the record', () => {
  it('is a draft with empty marks while nothing was judged', () => {
    const ready = readySitting();
    const form = fillScoreSheet(ready.state, refOf(ready, 0, 0))!;
    expect(form.digest).toBeNull();
    expect(form.total).toBe('');
    expect(form.tasks.map(({ mark }) => mark)).toEqual(['', '']);
    expect(form.tasks[0]!.lines.map(({ mark }) => mark)).toEqual(['', '']);
    expect(form.signatures.map(({ label, name }) => [label, name])).toEqual([
      ['评分人', ''],
      ['核分人', ''],
    ]);
  });

  it('shows marks, weights, time and the signature once it is signed', () => {
    const ready = readySitting();
    const time: Body = { type: 'time_recorded', ...refOf(ready, 0, 1), task: 1, seconds: 3972, running: false };
    const state = after(ready, [...marks(ready, 0, 1, 250), time, signs(ready, 0, 1, 'e')]);
    const form = fillScoreSheet(state, refOf(ready, 0, 1))!;
    const [first, second] = form.tasks;
    // 100 - 2.5 - 5 for more than five minutes over; 60 % of it
    expect([first!.mark, first!.deducted, first!.weighted]).toEqual(['92.50', '7.50', '55.50']);
    expect([first!.minutes, first!.spent, first!.overtime]).toEqual([
      '考核时限 60 分钟',
      '实际用时 66 分 12 秒',
      '超时扣 5 分',
    ]);
    expect([second!.mark, second!.weighted]).toEqual(['97.50', '39.00']);
    expect(form.total).toBe('94.50');
    expect(form.digest).toBe(digestOf('e'));
    expect(form.signatures[0]).toEqual({
      label: '评分人',
      name: '于辉',
      at: '2026-11-20',
      digest: digestOf('e'),
      opinion: '',
    });
    expect(paperSchema.safeParse(form).success).toBe(true);
  });

  it('is a draft again after a correction', () => {
    const ready = readySitting();
    const correction: Body = {
      type: 'line_scored',
      ...refOf(ready, 0, 0),
      line: '1.1',
      score: { kind: 'mark', mark: 100 },
      cause: 'correction',
      reason: '看错行',
    };
    const state = after(ready, [...marks(ready, 0, 0, 0), signs(ready, 0, 0, 'e'), correction]);
    const form = fillScoreSheet(state, refOf(ready, 0, 0))!;
    expect(form.digest).toBeNull();
    expect(form.signatures[0]!.name).toBe('');
    expect(form.tasks[0]!.lines[0]!.mark).toBe('1.00');
  });

  it('says what a veto did', () => {
    const ready = readySitting();
    const veto: Body = {
      type: 'veto_recorded',
      ...refOf(ready, 0, 0),
      line: '1.2',
      applies: true,
      reason: '焊缝有裂纹',
      witness: '',
    };
    const form = fillScoreSheet(after(ready, [...marks(ready, 0, 0, 0), veto]), refOf(ready, 0, 0))!;
    expect([form.tasks[0]!.mark, form.tasks[0]!.remark]).toEqual(['0.00', '否定项，本题零分']);
    expect(form.tasks[0]!.lines[1]!.remark).toBe('否定项成立：焊缝有裂纹');
  });

  it('of somebody absent has no task tables; the signed sitting vouches for it', () => {
    const ready = readySitting();
    const { candidateId } = ready.candidates[0]!;
    const absent: Body = { type: 'attendance_recorded', candidateId, attendance: 'absent', reason: '未到场' };
    const state = after(ready, [absent]);
    const form = fillScoreSheet(state, refOf(ready, 0, 0))!;
    expect([form.state, form.total, form.digest]).toEqual(['缺考', '', null]);
    expect(form.tasks.every(({ lines }) => lines.length === 0)).toBe(true);
    const signed = after(ready, [checkerSigns(ready)], state);
    expect(fillScoreSheet(signed, refOf(ready, 0, 0))!.digest).toBe(digestOf('a'));
  });

  it('is expected of every examiner for every candidate', () => {
    const ready = readySitting();
    expect(sheetsOf(ready.state, null)).toHaveLength(6);
    expect(
      sheetsOf(ready.state, ready.scorers[2]!.personId).map((paper) => ('examiner' in paper ? paper.examiner : '')),
    ).toEqual(['朱军敏', '朱军敏']);
    expect(sheetsOf(EMPTY_STATE, null)).toEqual([]);
  });

  it('of a panel is one table of subjects without a sum', () => {
    const ready = readySitting({ procedure: 'panel' });
    const form = fillScoreSheet(after(ready, marks(ready, 0, 0, 500)), refOf(ready, 0, 0))!;
    expect(form.tasks.map(({ mark, lines }) => [mark, lines.length])).toEqual([
      ['95.00', 0],
      ['95.00', 0],
      ['95.00', 0],
    ]);
    expect(form.total).toBe('');
    expect(form.tally[0]!.label).toBe('评审专家');
  });
});

const checkerSigns = (ready: Ready): Body => ({
  type: 'sitting_signed',
  role: 'checker',
  personId: ready.checker.personId,
  opinion: '',
  digest: digestOf('a'),
  publicKey: KEY,
  signature: SIGNATURE,
});

describe('the register from the record', () => {
  it('lists examiners’ totals, the result and who signed', () => {
    const ready = readySitting();
    const all = [0, 1, 2].flatMap((examiner) => marks(ready, 0, examiner, examiner * 100));
    const { candidateId } = ready.candidates[1]!;
    const absent: Body = { type: 'attendance_recorded', candidateId, attendance: 'absent', reason: '未到场' };
    const form = fillSummary(after(ready, [...all, absent, checkerSigns(ready)]))!;
    expect(form.columns).toEqual(['周婷', '于辉', '朱军敏']);
    expect(form.rows[0]).toMatchObject({ cells: ['100.00', '99.00', '98.00'], result: '99.00', verdict: '合格' });
    expect(form.rows[1]).toMatchObject({ cells: ['', '', ''], result: '', verdict: '缺考', remark: '未到场' });
    expect(form.counts).toBe('应考 2 人，实考 1 人，缺考 1 人，违纪 0 人；合格 1 人，不合格 0 人');
    expect(form.signatures.map(({ label, name }) => [label, name])).toEqual([
      ['校对人', '宋勇'],
      ['考评组长', ''],
      ['质量督导员', ''],
    ]);
    expect(form.digest).toBe(digestOf('a'));
    expect(paperSchema.safeParse(form).success).toBe(true);
  });

  it('of a panel has one column a subject', () => {
    const ready = readySitting({ procedure: 'panel' });
    const all = [0, 1, 2].flatMap((expert) => marks(ready, 0, expert, expert * 1000));
    const form = fillSummary(after(ready, all))!;
    expect(form.columns).toEqual(['理论', '技能', '综合']);
    expect(form.rows[0]!.cells).toEqual(['90.00', '90.00', '90.00']);
    expect(form.rows[1]!.verdict).toBe('未评完');
    expect(form.counts).toContain('未评完 1 人');
    expect(form.signatures[1]!.label).toBe('考评组长');
  });
});

describe('dateInChina', () => {
  it('is the next day from 16:00 UTC on', () => {
    expect(dateInChina('2026-11-20T15:59:59.999Z')).toBe('2026-11-20');
    expect(dateInChina('2026-11-20T16:00:00.000Z')).toBe('2026-11-21');
  });
});
