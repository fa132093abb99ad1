import { describe, expect, it } from 'vitest';
import type { Panel } from '#shared/model/panels.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import {
  hasSigned,
  missingBeforeSigning,
  nextSigner,
  openReviews,
  panelsUnsigned,
  signatureOf,
  signedFor,
} from '#shared/progress/before-signing.ts';
import { isBarred, ledgerOf, stageOf } from '#shared/progress/ledger.ts';
import type { Body } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { after, entryScores, readyReview } from '#test/support/review.ts';
import { aCandidate, aPerson, readySitting } from '#test/support/sitting.ts';

// What stands before each signature, in the order of 渝职鉴发〔2022〕8号 六（四）, and how far each sheet has come.

const SEAL = { digest: 'a'.repeat(64), publicKey: 'b'.repeat(64), signature: 'c'.repeat(128) };

function room(settings: object = {}, edition: number | null = 10) {
  const over: Partial<Sitting> = {
    ...(edition === null ? {} : { edition }),
    settings: { passMark: 6000, maxSpread: null, examinersPerCandidate: 1, ...settings },
  };
  const ready = readySitting(over);
  const examinerId = ready.scorers[0]!.personId;
  const marked = (at: number, lines = ['1.1', '1.2', '2.1']): Body[] =>
    lines.map((line) => ({
      ...{ type: 'line_scored', candidateId: ready.candidates[at]!.candidateId, examinerId, line, cause: 'typed' },
      ...{ reason: '', score: { kind: 'mark', mark: 4000 } },
    }));
  const signed = (at: number): Body => ({
    ...{ type: 'sheet_signed', candidateId: ready.candidates[at]!.candidateId, examinerId, ...SEAL },
  });
  const under = (role: 'checker' | 'lead' | 'supervisor', personId = ready.lead.personId): Body => ({
    ...{ type: 'sitting_signed', role, personId, opinion: '', ...SEAL },
  });
  const away = (at: number, attendance: 'absent' | 'void' | 'ineligible'): Body => ({
    ...{ type: 'attendance_recorded', candidateId: ready.candidates[at]!.candidateId, attendance, reason: '' },
  });
  const whole = after(ready.state, [...marked(0), ...marked(1), signed(0), signed(1)]);
  return { ...ready, examinerId, marked, signed, under, away, whole };
}

describe('before a signature stand', () => {
  const { state, whole, marked, signed, under, away, scorers } = room();
  const missing = (of: SittingState, role: 'checker' | 'lead' | 'supervisor' = 'checker') =>
    missingBeforeSigning(of, role);
  it('people to be assessed, and people to assess them', () => {
    expect(missing({ ...state, candidates: new Map() })).toEqual({ kind: 'no_candidates' });
    const people = new Map([...state.people].filter(([, { role }]) => !role.startsWith('examiner')));
    expect(missing({ ...state, people })).toEqual({ kind: 'no_examiners' });
  });
  it('every sheet of who is there, signed', () => {
    expect(missing(state)).toEqual({ kind: 'sheets_unsigned', count: 2 });
    expect(missing(after(state, [...marked(0), signed(0)]))).toEqual({ kind: 'sheets_unsigned', count: 1 });
    expect(missing(after(state, [...marked(0), signed(0), away(1, 'absent')]))).toBeNull();
    expect(missing(after(whole, marked(0).slice(0, 1)))).toEqual({ kind: 'sheets_unsigned', count: 1 });
  });
  it('the checker before the lead, the lead before the supervisor, and each once', () => {
    expect([missing(whole), missing(whole, 'lead'), missing(whole, 'supervisor')]).toEqual([
      ...[null, { kind: 'not_yet', first: 'checker' }, { kind: 'not_yet', first: 'checker' }],
    ]);
    const checked = after(whole, [under('checker')]);
    expect([missing(checked), missing(checked, 'lead'), missing(checked, 'supervisor')]).toEqual([
      ...[{ kind: 'signed_already' }, null, { kind: 'not_yet', first: 'lead' }],
    ]);
    const led = after(checked, [under('lead')]);
    expect([missing(led, 'supervisor'), nextSigner(whole), nextSigner(checked), nextSigner(led)]).toEqual([
      ...[null, 'checker', 'lead', 'supervisor'],
    ]);
    expect(nextSigner(after(led, [under('supervisor')]))).toBeNull();
  });
  it('what is to be keyed anew, and of the supervisor alone the paper that is to be checked', () => {
    const anew = room({ proofreading: 'totals', paperCheck: 1 });
    expect(missingBeforeSigning(anew.whole, 'checker')).toEqual({ kind: 'proofreading_open', count: 2 });
    const paper = room({ paperCheck: 1 });
    const led = after(paper.whole, [paper.under('checker'), paper.under('lead')]);
    expect(missingBeforeSigning(led, 'supervisor')).toEqual({ kind: 'paper_check_undrawn' });
    expect([
      missingBeforeSigning(paper.whole, 'checker'),
      missingBeforeSigning(after(paper.whole, [paper.under('checker')]), 'lead'),
    ]).toEqual([null, null]);
  });
  it('in a review the panel’s decision on everybody who is there', () => {
    const candidate = { ...aCandidate('001', '彭博'), level: 'technician' as const };
    const { state: review } = readyReview([candidate]);
    expect(openReviews(review)).toBe(1);
    const barred = after(review, entryScores(candidate.candidateId, 2000, 2000));
    expect([
      openReviews(barred),
      isBarred(barred, candidate.candidateId),
      isBarred(review, candidate.candidateId),
    ]).toEqual([0, true, false]);
    expect(isBarred(review, 'nobody')).toBe(false);
    const away1: Body = {
      type: 'attendance_recorded',
      candidateId: candidate.candidateId,
      attendance: 'absent',
      reason: '',
    };
    expect(openReviews(after(review, [away1]))).toBe(0);
    expect(scorers.length).toBe(3);
  });
});

describe('several panels', () => {
  const ready = readySitting({ procedure: 'panel', edition: 10 });
  const other = [aPerson('expert-lead', '宋佳'), aPerson('expert', '白文'), aPerson('expert', '李强')];
  const people = new Map(ready.state.people);
  for (const one of other) people.set(one.personId, one);
  const panel = (name: string, scorers: readonly { readonly personId: string }[]): Panel => ({
    name,
    scorers: scorers.map(({ personId }) => personId),
  });
  const panels = [panel('第一组', ready.scorers), panel('第二组', other), panel('第三组', [aPerson('expert', '无人')])];
  const placed = (...names: readonly string[]) =>
    new Map(
      names.map((name, at) => [
        ready.candidates[at]!.candidateId,
        { panel: name, reason: '', at: '', by: null, seq: 9 },
      ]),
    );
  const state: SittingState = {
    ...ready.state,
    people,
    panels: panels.slice(0, 2),
    assigned: placed('第一组', '第二组'),
  };
  const by = (personId: string) => ({ ...SEAL, role: 'lead' as const, personId, opinion: '', at: '', seq: 20 });
  const [first, second] = panels as [Panel, Panel];
  const [one, two] = [by(ready.scorers[0]!.personId), by(other[0]!.personId)];

  it('each ask for everybody to be sent to one, and for the signature of their own lead', () => {
    expect(missingBeforeSigning({ ...state, assigned: placed('第一组') }, 'checker')).toEqual({
      kind: 'unassigned',
      count: 1,
    });
    expect(panelsUnsigned(state).map(({ name }) => name)).toEqual(['第一组', '第二组']);
    expect(panelsUnsigned({ ...state, signatures: [one] }).map(({ name }) => name)).toEqual(['第二组']);
    expect([
      hasSigned({ ...state, signatures: [one] }, 'lead'),
      hasSigned({ ...state, signatures: [one, two] }, 'lead'),
    ]).toEqual([false, true]);
    // a panel that judged nobody signs nothing
    expect(panelsUnsigned({ ...state, assigned: placed('第一组', '第一组') }).map(({ name }) => name)).toEqual([
      '第一组',
    ]);
    expect(panelsUnsigned(ready.state)).toEqual([]);
  });
  it('have each lead’s signature beside what theirs gave, and the checker’s beside all', () => {
    const signed: SittingState = {
      ...state,
      signatures: [one, two, { ...by(ready.checker.personId), role: 'checker' }],
    };
    expect([signatureOf(signed, 'lead', first), signatureOf(signed, 'lead', second)]).toEqual([one, two]);
    expect(signatureOf(signed, 'lead', null)).toBe(one);
    expect(signatureOf({ ...signed, signatures: [one] }, 'lead', second)).toBeUndefined();
    expect([signedFor(state, 'lead'), signedFor(state, 'checker'), signedFor(ready.state, 'lead')]).toEqual([
      [first, second],
      [null],
      [null],
    ]);
    const groups = readySitting({ edition: 10 });
    const unled = { ...groups.state, panels: [panel('第一组', groups.scorers.slice(0, 2))] };
    expect(signedFor(unled, 'lead')).toEqual([null]);
    const led = panel('第二组', [groups.scorers[2]!, groups.lead]);
    expect(signedFor({ ...unled, panels: [...unled.panels, led] }, 'lead')).toEqual([led, null]);
  });
});

describe('the ledger', () => {
  it('tells how far each sheet has come', () => {
    const { state, marked, signed, away, candidates, examinerId } = room();
    const stage = (...bodies: readonly (Body | readonly Body[])[]) =>
      stageOf(after(state, bodies.flat()), candidates[0]!.candidateId, examinerId);
    const back: Body = { ...(marked(0)[0] as Extract<Body, { type: 'line_scored' }>), score: null, cause: 'undo' };
    expect([stage(), stage(marked(0).slice(0, 1)), stage(marked(0)), stage(marked(0), signed(0))]).toEqual([
      'empty',
      'started',
      'complete',
      'signed',
    ]);
    expect(stage(marked(0).slice(0, 1), back)).toBe('empty');
    expect([stage(away(0, 'absent')), stage(away(0, 'void')), stage(away(0, 'ineligible'))]).toEqual([
      'absent',
      'void',
      'ineligible',
    ]);
    const corrected: Body = {
      ...(marked(0)[0] as Extract<Body, { type: 'line_scored' }>),
      cause: 'correction',
      reason: '漏计',
    };
    expect([
      stage(marked(0), signed(0), corrected),
      stage(marked(0), signed(0), { ...corrected, score: null }),
    ]).toEqual(['corrected', 'started']);
    const recused: Body = {
      type: 'recusal_recorded',
      candidateId: candidates[0]!.candidateId,
      personId: examinerId,
      relation: 'teacher',
      applies: true,
      reason: '师徒',
    };
    expect(stage(recused)).toBe('recused');
  });
  it('before edition 6 called a sheet corrected also where a line was lacking since', () => {
    const { state, marked, signed, candidates, examinerId } = room({}, 5);
    const lacking: Body = {
      ...(marked(0)[0] as Extract<Body, { type: 'line_scored' }>),
      score: null,
      cause: 'correction',
      reason: '漏计',
    };
    expect(stageOf(after(state, [...marked(0), signed(0), lacking]), candidates[0]!.candidateId, examinerId)).toBe(
      'corrected',
    );
  });
  it('counts what must exist against what does: expected = signed + absent + void + open', () => {
    const { state, marked, signed, away } = room();
    const of = (...bodies: readonly (Body | readonly Body[])[]) => {
      const { rows, expected, signed: names, absent, voided, open } = ledgerOf(after(state, bodies.flat()));
      expect(expected).toBe(names + absent + voided + open);
      return [rows.length, expected, names, absent, voided, open];
    };
    expect([
      of(),
      of(marked(0), signed(0), away(1, 'absent')),
      of(away(0, 'void'), marked(1)),
      of(away(0, 'ineligible')),
    ]).toEqual([
      ...[
        [2, 2, 0, 0, 0, 2],
        [2, 2, 1, 1, 0, 0],
        [2, 2, 0, 0, 1, 1],
        [2, 1, 0, 0, 0, 1],
      ],
    ]);
    // whoever no panel judges yet is owed a panel's sheets
    const ready = readySitting({ procedure: 'panel', edition: 10 });
    const panels = [{ name: '第一组', scorers: ready.scorers.map(({ personId }) => personId) }];
    const { rows, expected, open } = ledgerOf({ ...ready.state, panels });
    expect([rows.length, expected, open]).toEqual([0, 6, 6]);
  });
});
