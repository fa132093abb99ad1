import { describe, expect, it } from 'vitest';
import { maySignSheet, mayScore, mayTime, mayVeto } from '#shared/conduct/on-a-sheet.ts';
import { mayNameThird } from '#shared/conduct/settling-spread.ts';
import type { Permission } from '#shared/conduct/refusal.ts';
import type { LineScore } from '#shared/model/sheet.ts';
import { ledgerOf } from '#shared/progress/ledger.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { sittingSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import { honestDay } from '#test/support/forgeries/days.ts';
import { writer } from '#test/support/forgeries/rewrite.ts';
import { after } from '#test/support/review.ts';
import { settledDay } from '#test/support/settled-day.ts';
import { readySitting } from '#test/support/sitting.ts';

// What the one door lets through to the figure: a count too many, a deduction too large, a card that ended the day before.

const said = (permission: Permission): string => (permission.ok ? 'fine' : permission.error.kind);

describe('a closing', () => {
  const day = honestDay('practical', true);
  const at = day.steps.findIndex(({ body }) => body.type === 'sitting_closed');
  const step = day.steps[at]!;
  const closes = (over: Partial<BodyOf<'sitting_closed'>>): string | null => {
    const log = writer(day);
    for (const one of day.steps.slice(0, at)) log.write(one);
    const { state } = log.written();
    const { expected, signed, absent, voided } = ledgerOf(state);
    const digest = snapshotDigest(sittingSnapshot(state)!);
    const body: Body = { type: 'sitting_closed', expected, signed, absent, voided, digest, ...over };
    return log.asked({ ...step, body, kept: true });
  };
  it('binds every count and the results: one of them wrong is refused', () => {
    expect(closes({})).toBeNull();
    const wrong: Partial<BodyOf<'sitting_closed'>>[] = [
      ...[{ expected: 99 }, { signed: 99 }, { absent: 99 }, { voided: 99 }, { digest: 'd'.repeat(64) }],
    ];
    for (const over of wrong) expect(closes(over)).not.toBeNull();
  });
});

describe('on a sheet', () => {
  const { state, scorers, checker, candidates, sitting } = readySitting({ edition: 10 });
  const examinerId = scorers[0]!.personId;
  const { candidateId } = candidates[0]!;
  const ref = { candidateId, examinerId };
  const score = (given: LineScore | null, over: Partial<BodyOf<'line_scored'>> = {}): BodyOf<'line_scored'> => ({
    ...{ type: 'line_scored', ...ref, line: '1.1', score: given, cause: 'typed', reason: '' },
    ...over,
  });
  const mark = (of: number): LineScore => ({ kind: 'mark', mark: of });
  const off = (...deductions: number[]): LineScore => ({ kind: 'deductions', deductions });
  const may = (body: BodyOf<'line_scored'>, actor: string | null = examinerId, of: SittingState = state) =>
    said(mayScore(of, body, actor));

  it('a mark is at most the full one, and so is each deduction', () => {
    expect([may(score(mark(4000))), may(score(mark(4001))), may(score(mark(0)))]).toEqual([
      'fine',
      'mark_over_full',
      'fine',
    ]);
    expect([may(score(off(4000, 4000))), may(score(off(100, 4001))), may(score(off()))]).toEqual([
      'fine',
      'mark_over_full',
      'fine',
    ]);
    expect(may(score(null))).toBe('fine');
    expect(mayScore(state, score(mark(4001)), examinerId)).toMatchObject({ error: { detail: { full: 40 } } });
  });

  it('is of a line there is, by whoever it belongs to, of somebody who is there', () => {
    expect([
      may(score(mark(1), { line: '1.3' })),
      may(score(mark(1)), scorers[1]!.personId),
      may(score(mark(1)), null),
    ]).toEqual([...['line_unknown', 'not_your_sheet', 'not_your_sheet']]);
    expect([
      may(score(mark(1), { examinerId: 'nobody' }), 'nobody'),
      may(score(mark(1), { candidateId: 'nobody' })),
    ]).toEqual([...['person_unknown', 'candidate_unknown']]);
    expect(may(score(mark(1), { examinerId: checker.personId }), checker.personId)).toBe('role_may_not');
    const gone = (attendance: 'absent' | 'void' | 'ineligible'): SittingState =>
      after(state, [{ type: 'attendance_recorded', candidateId, attendance, reason: '' }]);
    for (const attendance of ['absent', 'void', 'ineligible'] as const)
      expect(may(score(mark(1)), examinerId, gone(attendance))).not.toBe('fine');
  });

  it('after a signature a mark moves only with a reason, as a correction', () => {
    const seal = { digest: 'a'.repeat(64), publicKey: 'b'.repeat(64), signature: 'c'.repeat(128) };
    const signed = after(state, [score(mark(4000)), { type: 'sheet_signed', ...ref, ...seal }]);
    const moves = (over: Partial<BodyOf<'line_scored'>>) => may(score(mark(1), over), examinerId, signed);
    expect([
      moves({}),
      moves({ cause: 'correction', reason: ' ' }),
      moves({ reason: '漏计' }),
      moves({ cause: 'correction', reason: '漏计' }),
    ]).toEqual([...['reason_needed', 'reason_needed', 'reason_needed', 'fine']]);
  });

  it('a veto is of a line that has one, with a reason and a witness who is somebody else from edition 6 on', () => {
    const veto = (over: Partial<BodyOf<'veto_recorded'>> = {}, of = state) =>
      said(
        mayVeto(
          of,
          { type: 'veto_recorded', ...ref, line: '1.1', applies: true, reason: '未穿劳保', witness: '宋勇', ...over },
          examinerId,
        ),
      );
    const own = { witness: ` ${scorers[0]!.name} ` };
    expect([veto(), veto({ line: '9.9' }), veto({ reason: ' ' }), veto(own), veto({ witness: '' })]).toEqual([
      ...['fine', 'line_unknown', 'reason_needed', 'witness_is_self', 'fine'],
    ]);
    expect(veto(own, { ...state, sitting: { ...sitting, edition: 5 } })).toBe('fine');
    const plain = {
      ...state.scheme!,
      tasks: state.scheme!.tasks.map((task) => ({
        ...task,
        lines: task.lines.map((line) => ({ ...line, veto: null })),
      })),
    };
    expect(veto({}, { ...state, scheme: plain })).toBe('line_unknown');
  });

  it('time of a sheet is taken before edition 4 alone, of a task there is', () => {
    const time = (task: number, edition: number | undefined) => {
      const { edition: _, ...old } = sitting;
      const of = { ...state, sitting: edition === undefined ? old : { ...sitting, edition } };
      return said(mayTime(of, { type: 'time_recorded', ...ref, task, seconds: 1, running: false }, examinerId));
    };
    expect([time(1, 10), time(1, 3), time(2, undefined), time(3, 3)]).toEqual([
      'clock_of_a_sheet',
      'fine',
      'fine',
      'line_unknown',
    ]);
  });

  it('is signed whole, with the key that is known, and says how many lines are left', () => {
    const seal = { digest: 'a'.repeat(64), publicKey: 'b'.repeat(64), signature: 'c'.repeat(128) };
    const keyed: SittingState = { ...state, keys: new Map([[examinerId, seal.publicKey]]) };
    const sign = (of: SittingState) => maySignSheet(of, { type: 'sheet_signed', ...ref, ...seal }, examinerId);
    const whole = ['1.1', '1.2', '2.1'].map((line) => score(mark(1), { line }));
    expect([said(sign(state)), said(sign(after(keyed, whole)))]).toEqual(['key_changed', 'fine']);
    expect(sign(after(keyed, whole.slice(1)))).toMatchObject({
      error: { kind: 'sheet_incomplete', detail: { left: 1 } },
    });
  });
});

describe('a third', () => {
  const {
    state: before,
    zhou,
    yu,
    zhu,
    sheet,
    signed,
    lead,
    checker,
    candidateId,
    sitting,
    put,
  } = settledDay('third_nearest');
  const wide = put(sheet(zhou, 10_000), sheet(yu, 0), signed(zhou), signed(yu));
  const may = (personId: string, actor: string | null = lead.personId, of: SittingState = wide) =>
    said(mayNameThird(of, { type: 'third_named', candidateId, personId, reason: '悬殊' }, actor));
  const card = (validUntil: string | null): SittingState => ({
    ...wide,
    people: new Map(wide.people).set(zhu, { ...wide.people.get(zhu)!, validUntil }),
  });
  it('is named by the lead once marks lie too far apart, of the group and none who marked', () => {
    expect([may(zhu), may(zhu, zhou), may(zhu, null), may(zhu, lead.personId, before)]).toEqual([
      'fine',
      'role_may_not',
      'role_may_not',
      'third_not_due',
    ]);
    expect([may(yu), may('nobody'), may(checker.personId)]).toEqual([
      'scorer_already',
      'person_unknown',
      'role_may_not',
    ]);
  });
  it('has a card that is good on the day, and is not recused', () => {
    expect([
      may(zhu, lead.personId, card(sitting.heldOn)),
      may(zhu, lead.personId, card('2026-11-19')),
      may(zhu, lead.personId, card(null)),
    ]).toEqual([...['fine', 'card_expired', 'fine']]);
    const recused: Body = {
      type: 'recusal_recorded',
      candidateId,
      personId: zhu,
      relation: 'teacher',
      applies: true,
      reason: '师徒',
    };
    expect(may(zhu, lead.personId, after(wide, [recused]))).toBe('recused');
  });
});
