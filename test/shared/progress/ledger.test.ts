import { describe, expect, it } from 'vitest';
import { sheetKey } from '#shared/model/sheet.ts';
import { isBarred, ledgerOf, stageOf } from '#shared/progress/ledger.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { sheetOf, type Sheet, type SittingState } from '#shared/record/state.ts';
import { after, entryScores, readyReview } from '#test/support/review.ts';
import { aCandidate, aPerson, readySitting } from '#test/support/sitting.ts';

// The completeness ledger: every sheet that must exist, one row each, and how far it has come.

const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 2 };
const { sitting, state, scorers, candidates } = readySitting({ edition: 10, settings });
const [one, two] = candidates.map(({ candidateId }) => candidateId) as [string, string];
const [zhou, yu] = scorers.map(({ personId }) => personId) as [string, string];
const when = (seq: number) => ({ at: '', by: null, seq });
const scored = { score: { kind: 'mark' as const, mark: 100 }, seq: 5 };
const veto = { reason: '裂纹', witness: '', ...when(5) };
const signature = { digest: '', publicKey: '', signature: '', at: '', seq: 6 };
const ALL = { '1.1': scored, '1.2': scored, '2.1': scored };
const sheet = (candidateId: string, examinerId: string, over: Partial<Sheet>) => {
  const ref = { candidateId, examinerId };
  return [sheetKey(ref), { ...sheetOf(state, ref), ...over }] as const;
};
const away = (candidateId: string, attendance: 'absent' | 'void' | 'ineligible' | 'present') =>
  [candidateId, { attendance, reason: '', ...when(4) }] as const;
const recusal = (personId: string, candidateId: string) => ({
  ...{ candidateId, personId, relation: 'teacher' as const, applies: true, reason: '师徒' },
  ...when(4),
});

describe('how far a sheet has come', () => {
  const stage = (over: Partial<Sheet> | null, edition = 10, more: Partial<SittingState> = {}) =>
    stageOf(
      {
        ...state,
        sitting: { ...sitting, edition },
        sheets: new Map(over === null ? [] : [sheet(one, zhou, over)]),
        ...more,
      },
      one,
      zhou,
    );
  it('goes from empty over started and complete to signed, by marks and vetoes alike', () => {
    expect([stage(null), stage({}), stage({ scores: { '1.1': scored } }), stage({ vetoes: { '1.1': veto } })]).toEqual([
      ...['empty', 'empty', 'started', 'started'],
    ]);
    // a veto of the task leaves none of its lines owed
    expect([stage({ scores: ALL }), stage({ scores: { '2.1': scored }, vetoes: { '1.2': veto } })]).toEqual([
      ...['complete', 'complete'],
    ]);
    expect([stage({ scores: ALL, signature }), stage({ signature })]).toEqual(['signed', 'signed']);
  });
  it('is corrected once it was signed and is whole; where a line is lacking since, that depends on the edition', () => {
    expect([5, 6].map((edition) => stage({ everSigned: true, scores: ALL }, edition))).toEqual([
      'corrected',
      'corrected',
    ]);
    expect([5, 6].map((edition) => stage({ everSigned: true, scores: { '1.1': scored } }, edition))).toEqual([
      ...['corrected', 'started'],
    ]);
    expect([5, 6].map((edition) => stage({ everSigned: true }, edition))).toEqual(['corrected', 'started']);
  });
  it('is what became of the candidate before anything else, and recused before what stands on it', () => {
    const signed = { scores: ALL, signature };
    const recusals = [recusal(zhou, one)];
    expect(stage(signed, 10, { recusals })).toBe('recused');
    expect(
      (['absent', 'void', 'ineligible', 'present'] as const).map((attendance) =>
        stage(signed, 10, { recusals, attendance: new Map([away(one, attendance)]) }),
      ),
    ).toEqual(['absent', 'void', 'ineligible', 'recused']);
    expect([
      stage(signed, 10, { recusals: [recusal(yu, one)] }),
      stage(signed, 10, { recusals: [recusal(zhou, two)] }),
    ]).toEqual(['signed', 'signed']);
  });
});

describe('the ledger', () => {
  it('has a row for each sheet, candidate by candidate, and counts each once', () => {
    const sheets = new Map([
      ...[sheet(one, zhou, { scores: ALL, signature }), sheet(one, yu, { scores: ALL })],
      ...[sheet(two, zhou, { everSigned: true, scores: ALL }), sheet(two, yu, { scores: { '1.1': scored } })],
    ]);
    const row = (at: 0 | 1, by: 0 | 1, stage: string) => ({ candidate: candidates[at], examiner: scorers[by], stage });
    expect(ledgerOf({ ...state, sheets })).toEqual({
      rows: [row(0, 0, 'signed'), row(0, 1, 'complete'), row(1, 0, 'corrected'), row(1, 1, 'started')],
      ...{ expected: 4, signed: 1, absent: 0, voided: 0, open: 3 },
    });
    const gone = { ...state, attendance: new Map([away(one, 'absent'), away(two, 'void')]) };
    expect(ledgerOf(gone)).toMatchObject({ expected: 4, signed: 0, absent: 2, voided: 2, open: 0 });
    const barred = { ...state, attendance: new Map([away(one, 'ineligible')]), recusals: [recusal(zhou, two)] };
    expect(ledgerOf(barred)).toEqual({
      rows: [row(0, 0, 'ineligible'), row(0, 1, 'ineligible'), row(1, 0, 'recused'), row(1, 1, 'empty')],
      ...{ expected: 2, signed: 0, absent: 0, voided: 0, open: 2 },
    });
    expect(ledgerOf(EMPTY_STATE)).toEqual({ rows: [], expected: 0, signed: 0, absent: 0, voided: 0, open: 0 });
  });

  it('owes whoever no panel judges yet the sheets of one', () => {
    const panels = [{ name: '第一组', scorers: [zhou, yu] }];
    const assigned = new Map([[one, { panel: '第一组', reason: '', ...when(4) }]]);
    const counts = (over: Partial<SittingState>) => {
      const { rows, expected, open } = ledgerOf({ ...state, panels, ...over });
      return [rows.length, expected, open];
    };
    expect([counts({}), counts({ assigned })]).toEqual([
      [0, 4, 4],
      [2, 4, 4],
    ]);
    expect(counts({ sitting: null })).toEqual([0, 0, 0]);
  });

  it('expects nothing of whoever did not reach the review', () => {
    const [reached, fell] = ['001', '002'].map((number) => ({
      ...aCandidate(number, `考生${number}`),
      level: 'technician' as const,
    })) as [ReturnType<typeof aCandidate>, ReturnType<typeof aCandidate>];
    const { state: review } = readyReview([reached, fell]);
    const scoredBoth = after(review, [
      ...entryScores(reached.candidateId, 8000, 8000),
      ...entryScores(fell.candidateId, 2000, 2000),
    ]);
    expect([reached, fell].map(({ candidateId }) => isBarred(scoredBoth, candidateId))).toEqual([false, true]);
    const { rows, ...counts } = ledgerOf(scoredBoth);
    expect(rows.map(({ stage }) => stage)).toEqual([...['empty', 'empty', 'empty'], ...['barred', 'barred', 'barred']]);
    expect(counts).toEqual({ expected: 3, signed: 0, absent: 0, voided: 0, open: 3 });
    expect(isBarred(scoredBoth, aPerson('clerk', '罗芳').personId)).toBe(false);
  });
});
