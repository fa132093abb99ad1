import { describe, expect, it } from 'vitest';
import { mayProofread, maySettle } from '#shared/conduct/proofreading.ts';
import type { Proofreading } from '#shared/model/sitting.ts';
import type { BodyOf } from '#shared/record/body.ts';
import type { PaperCheck } from '#shared/record/changes.ts';
import type { Sheet, SittingState } from '#shared/record/state.ts';
import {
  answerOf,
  aSheet,
  assessed,
  gave,
  HAPPENED,
  official,
  sheets,
  SIGNED,
  standing,
} from '#test/support/by-hand.ts';

const people = [
  ...[official('examiner', '周婷'), official('examiner-lead', '罗辉莉'), official('checker', '宋勇')],
  ...[official('supervisor', '邓芳磊'), official('site-head', '罗芳'), official('expert-lead', '程成')],
];
const ref = { candidateId: '陈婷华', examinerId: '周婷' };
const whole = { '1.1': gave(4000), '1.2': gave(6000), '2.1': gave(9000) };
/** One signed sheet of 96.00 points. */
const read = (proofreading: Proofreading | undefined, over: Partial<Sheet> = {}, edition = 10): SittingState =>
  standing(
    people,
    [assessed('陈婷华')],
    { sheets: sheets(aSheet('陈婷华', '周婷', { scores: whole, signature: SIGNED, everSigned: true, ...over })) },
    {
      edition,
      settings: { passMark: 6000, maxSpread: null, examinersPerCandidate: 1, ...(proofreading && { proofreading }) },
    },
  );
type Said = BodyOf<'sheet_proofread'>;
const total = (mark: number): Said['read'] => [{ line: null, mark }];
const line = (id: string, mark: number): Said['read'][number] => ({ line: id, mark });
const LINES: Said['read'] = [line('1.1', 4000), line('1.2', 6000), line('2.1', 9000)];
const differs = (of: string | null, mark: number | null, stands: number | null) => ({ line: of, read: mark, stands });
const proof = (seq: number, over: Partial<Sheet['proofs'][number]> = {}) => ({
  ...{ read: total(9600), ...HAPPENED, seq, settled: null },
  ...over,
});
const settled = { how: 'stands', reason: '笔误', of: 'proof', ...HAPPENED } as const;

describe('reading', () => {
  const reads = (
    state: SittingState,
    said: Said['read'],
    differences?: Said['differs'],
    { actor = '宋勇', candidateId = '陈婷华' }: { actor?: string | null; candidateId?: string } = {},
  ): string => {
    const own = differences === undefined ? {} : { differs: differences };
    return answerOf(mayProofread(state, { type: 'sheet_proofread', ...ref, candidateId, read: said, ...own }, actor));
  };

  it('is the checker’s, of a signed sheet, where the sitting asks for it', () => {
    expect(reads(read('totals'), total(9600))).toBe('fine');
    expect(
      ['罗辉莉', '邓芳磊', '周婷', '无名', null].map((actor) =>
        reads(read('totals'), total(9600), undefined, { actor }),
      ),
    ).toEqual([...Array.from({ length: 5 }, () => 'role_may_not')]);
    expect(reads(read('totals'), total(9600), undefined, { candidateId: '无名' })).toBe('candidate_unknown');
    expect(reads(read(undefined), total(9600))).toBe('proofreading_not_due');
    expect(reads(read('totals', { signature: null }), total(9600))).toBe('proofreading_not_due');
    expect([4, 5].map((edition) => reads(read('totals', {}, edition), total(9600)))).toEqual([
      ...['proofreading_not_due', 'fine'],
    ]);
  });

  it('is of the total alone, or of lines alone, each once', () => {
    const odd = 'proofreading_unsound';
    expect(reads(read('totals'), LINES)).toBe(odd);
    expect(reads(read('totals'), [line('1.1', 4000)])).toBe(odd);
    expect(reads(read('totals'), [...total(9600), line('1.1', 4000)])).toBe(odd);
    expect(reads(read('totals'), [...total(9600), ...total(9600)])).toBe(odd);
    expect(reads(read('lines'), LINES)).toBe('fine');
    expect(reads(read('lines'), total(9600))).toBe(odd);
    expect(reads(read('lines'), [...LINES, line('1.3', 1)], [differs('1.3', 1, null)])).toBe(odd);
    expect(reads(read('lines'), [...LINES, line('1.1', 4000)])).toBe(odd);
  });

  it('says where it differs from edition 8 on, as it is, in whatever order', () => {
    const odd = 'proofreading_unsound';
    expect(reads(read('totals'), total(9500))).toBe(odd);
    expect(reads(read('totals'), total(9500), [differs(null, 9500, 9600)])).toBe('fine');
    expect(reads(read('totals'), total(9600), [differs(null, 9600, 9600)])).toBe(odd);
    for (const wrong of [differs('1.1', 9500, 9600), differs(null, 9501, 9600), differs(null, 9500, 9601)])
      expect(reads(read('totals'), total(9500), [wrong])).toBe(odd);
    const two = [differs('1.1', 3000, 4000), differs('2.1', 1, 9000)];
    const said = [line('1.1', 3000), line('1.2', 6000), line('2.1', 1)];
    expect([two, two.toReversed(), two.slice(1)].map((some) => reads(read('lines'), said, some))).toEqual([
      ...['fine', 'fine', odd],
    ]);
    expect(reads(read('lines'), LINES.slice(1), [differs('1.1', null, 4000)])).toBe('fine');
    expect(reads(read('totals', {}, 7), total(9500))).toBe('fine');
    expect(reads(read('totals', {}, 7), total(9500), [differs(null, 9500, 9600)])).toBe(odd);
    expect(reads(read('totals', {}, 8), total(9500))).toBe(odd);
  });

  it('is done once from edition 8 on, until the sheet is signed anew', () => {
    expect(reads(read('totals', { proofs: [proof(6)] }), total(9600))).toBe('proofread_already');
    expect(reads(read('totals', { proofs: [proof(4)] }), total(9600))).toBe('fine');
    expect(reads(read('totals', { proofs: [proof(6)] }, 7), total(9600))).toBe('fine');
  });
});

describe('settling', () => {
  const settles = (state: SittingState, actor: string | null = '罗辉莉', candidateId = '陈婷华'): string =>
    answerOf(
      maySettle(state, { type: 'difference_settled', ...ref, candidateId, how: 'stands', reason: '笔误' }, actor),
    );
  const differing = { proofs: [proof(6, { read: total(9500), differs: [differs(null, 9500, 9600)] })] };
  const check: PaperCheck = { outcome: 'differs', lines: [], text: '另写', ...HAPPENED, seq: 6, settled: null };

  it('is the lead’s, of a difference there is', () => {
    const state = read('totals', differing);
    expect(['罗辉莉', '程成', '宋勇', '罗芳', '无名', null].map((actor) => settles(state, actor))).toEqual([
      ...['fine', 'fine', ...Array.from({ length: 4 }, () => 'role_may_not')],
    ]);
    expect(settles(state, '罗辉莉', '无名')).toBe('candidate_unknown');
    expect(settles(read('totals'))).toBe('difference_gone');
    expect(settles(read('totals', { proofs: [proof(6)] }))).toBe('difference_gone');
    const [one] = differing.proofs;
    expect(settles(read('totals', { proofs: one === undefined ? [] : [{ ...one, settled }] }))).toBe('difference_gone');
    expect(settles(read('totals', { checks: [check] }))).toBe('fine');
    expect(settles(read('totals', { checks: [{ ...check, settled }] }))).toBe('difference_gone');
    expect(settles(read('totals', { checks: [{ ...check, outcome: 'agrees' }] }))).toBe('difference_gone');
    expect(settles(read('totals', { ...differing, checks: [{ ...check, outcome: 'agrees' }] }))).toBe('fine');
  });
});
