import { describe, expect, it } from 'vitest';
import { mayCheckPaper, mayDrawPaper } from '#shared/conduct/paper-check.ts';
import type { SheetRef } from '#shared/model/sheet.ts';
import type { BodyOf } from '#shared/record/body.ts';
import { drawSheets } from '#shared/record/paper-check.ts';
import type { PaperCheck } from '#shared/record/changes.ts';
import type { Sheet, SittingState } from '#shared/record/state.ts';
import {
  answerOf,
  aSheet,
  assessed,
  checkedIn,
  gave,
  HAPPENED,
  official,
  sheets,
  SIGNED,
  standing,
  withSitting,
} from '#test/support/by-hand.ts';

const people = [
  ...[official('examiner', '周婷'), official('examiner', '于辉'), official('examiner-lead', '罗辉莉')],
  ...[official('checker', '宋勇'), official('supervisor', '邓芳磊'), official('site-head', '罗芳')],
];
const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 2, paperCheck: 2 };
const whole = { '1.1': gave(4000), '1.2': gave(6000), '2.1': gave(9000) };
const signed = (candidateId: string, examinerId: string, over: Partial<Sheet> = {}): Sheet =>
  aSheet(candidateId, examinerId, { scores: whole, signature: SIGNED, everSigned: true, ...over });
const refs: readonly SheetRef[] = ['陈婷华', '彭博'].flatMap((candidateId) =>
  ['周婷', '于辉'].map((examinerId) => ({ candidateId, examinerId })),
);
/** Every sheet signed, and nothing drawn. */
const state: SittingState = standing(
  people,
  [assessed('陈婷华'), assessed('彭博')],
  { sheets: sheets(...refs.map(({ candidateId, examinerId }) => signed(candidateId, examinerId))) },
  { settings },
);
const bySupervisor = (from: SittingState, role: 'supervisor' | 'lead'): SittingState => {
  const { digest, publicKey, signature } = SIGNED;
  const one = { role, personId: '邓芳磊', opinion: '', digest, publicKey, signature, at: HAPPENED.at, seq: 9 };
  return { ...from, signatures: [one] };
};
const SEED = '1625344';
const drawn = (seq: number, ...of: readonly SheetRef[]) => ({
  ...{ seed: SEED, of: 4, sheets: [...of], reason: '', ...HAPPENED, seq },
});

describe('the dice', () => {
  const draws = (
    from: SittingState,
    over: Partial<BodyOf<'paper_check_drawn'>> = {},
    actor: string | null = '邓芳磊',
  ): string => {
    const body = {
      type: 'paper_check_drawn',
      seed: SEED,
      of: 4,
      sheets: drawSheets(SEED, refs, 2),
      reason: '',
    } as const;
    return answerOf(mayDrawPaper(from, { ...body, ...over }, actor));
  };

  it('are the supervisor’s, from edition 6 on and before they sign', () => {
    expect(draws(state)).toBe('fine');
    expect(['宋勇', '罗芳', '无名', null].map((actor) => draws(state, {}, actor))).toEqual([
      ...Array.from({ length: 4 }, () => 'role_may_not'),
    ]);
    expect([5, 6].map((edition) => draws(withSitting(state, { edition })))).toEqual(['paper_check_not_here', 'fine']);
    expect(draws(bySupervisor(state, 'supervisor'))).toBe('paper_check_over');
    expect(draws(bySupervisor(state, 'lead'))).toBe('fine');
  });

  it('are thrown once every sheet is signed', () => {
    expect(draws({ ...state, sheets: new Map() })).toBe('paper_check_not_here');
    const open = new Map([...state.sheets, ...sheets(aSheet('彭博', '于辉'))]);
    expect(draws({ ...state, sheets: open })).toBe('paper_check_early');
    const away = { ...state, attendance: checkedIn('彭博', 'absent') };
    const own = refs.slice(0, 2);
    expect(draws(away, { of: 2, sheets: drawSheets(SEED, own, 2) })).toBe('fine');
    expect(draws(away, { of: 2, sheets: drawSheets(SEED, own, 1) })).toBe('paper_check_unsound');
  });

  it('come to exactly these sheets, at least as many as the sitting asks for', () => {
    const all = drawSheets(SEED, refs, 4);
    expect(draws(state, { sheets: all })).toBe('fine');
    expect(draws(state, { sheets: all.slice(0, 1) })).toBe('paper_check_unsound');
    expect(draws(state, { sheets: all.slice(0, 2).toReversed() })).toBe('paper_check_unsound');
    expect(draws(state, { sheets: all.slice(1, 3) })).toBe('paper_check_unsound');
    expect(draws(state, { of: 3 })).toBe('paper_check_unsound');
    const unasked = withSitting(state, { settings: { ...settings, paperCheck: undefined } });
    expect(draws(unasked, { sheets: all.slice(0, 1) })).toBe('fine');
    expect(draws(unasked, { sheets: [] })).toBe('paper_check_unsound');
    // fewer are signed than the sitting asks for: all of them
    const many = withSitting(state, { settings: { ...settings, paperCheck: 9 } });
    expect([all, all.slice(0, 3)].map((some) => draws(many, { sheets: some }))).toEqual([
      'fine',
      'paper_check_unsound',
    ]);
  });

  it('are thrown again for a reason', () => {
    const again = { ...state, paperDraws: [drawn(8, ...refs)] };
    expect(draws(again)).toBe('reason_needed');
    expect(draws(again, { reason: ' ' })).toBe('reason_needed');
    expect(draws(again, { reason: '再抽两份' })).toBe('fine');
  });
});

describe('a paper', () => {
  const [ref] = refs as readonly [SheetRef];
  const due = { ...state, paperDraws: [drawn(8, ref)] };
  const withSheet = (over: Partial<Sheet>): SittingState => ({
    ...due,
    sheets: new Map([...due.sheets, ...sheets(signed(ref.candidateId, ref.examinerId, over))]),
  });
  const checks = (
    from: SittingState,
    over: Partial<BodyOf<'paper_checked'>> = {},
    actor: string | null = '宋勇',
  ): string =>
    answerOf(
      mayCheckPaper(from, { type: 'paper_checked', ...ref, outcome: 'agrees', lines: [], text: '', ...over }, actor),
    );
  const differs = (lines: BodyOf<'paper_checked'>['lines'], text = '纸面另写'): string =>
    checks(due, { outcome: 'differs', lines, text });

  it('is held against the record by supervisor or checker, of a sheet that is due', () => {
    expect(['宋勇', '邓芳磊'].map((actor) => checks(due, {}, actor))).toEqual(['fine', 'fine']);
    expect(['罗芳', '周婷', '罗辉莉', '无名', null].map((actor) => checks(due, {}, actor))).toEqual([
      ...Array.from({ length: 5 }, () => 'role_may_not'),
    ]);
    expect(checks(due, { candidateId: '无名' })).toBe('candidate_unknown');
    expect(checks(withSitting(due, { edition: 5 }))).toBe('paper_check_not_here');
    expect(checks(bySupervisor(due, 'supervisor'))).toBe('paper_check_over');
    expect(checks(due, { examinerId: '于辉' })).toBe('paper_check_not_due');
    expect(checks(state)).toBe('paper_check_not_due');
    expect(checks(withSheet({ signature: null }))).toBe('paper_check_not_due');
  });

  it('is not for a checker who keyed it, nor settled it', () => {
    const keyed = (...by: string[]) => by.map((one) => ({ marks: [], ...HAPPENED, by: one }));
    const paper = { cause: 'power', reason: '停电', photo: 'f'.repeat(64), ...HAPPENED, settled: null } as const;
    const settled = (by: string) => ({ marks: [], reason: '看清', ...HAPPENED, by });
    const own = 'paper_check_own name=宋勇';
    expect(checks(withSheet({ paper: { ...paper, keyed: keyed('罗芳', '宋勇') } }))).toBe(own);
    expect(checks(withSheet({ paper: { ...paper, keyed: keyed('罗芳', '罗辉莉'), settled: settled('宋勇') } }))).toBe(
      own,
    );
    expect(checks(withSheet({ paper: { ...paper, keyed: keyed('罗芳', '罗辉莉'), settled: settled('周婷') } }))).toBe(
      'fine',
    );
    expect(checks(withSheet({ paper: { ...paper, keyed: keyed('邓芳磊') } }), {}, '邓芳磊')).toBe('fine');
  });

  it('is said otherwise with a word', () => {
    const said: PaperCheck = { outcome: 'agrees', lines: [], text: '', ...HAPPENED, seq: 9, settled: null };
    const once = withSheet({ checks: [said] });
    expect(checks(once)).toBe('reason_needed');
    expect(checks(once, { text: ' ' })).toBe('reason_needed');
    expect(checks(once, { text: '再看一遍' })).toBe('fine');
    expect(checks(withSheet({ checks: [{ ...said, seq: 4 }] }))).toBe('fine');
  });

  it('agrees on no line in particular', () => {
    expect(checks(due, { lines: [{ line: '1.1', mark: 1 }] })).toBe('paper_check_unsound');
    expect(checks(due, { text: '一致' })).toBe('fine');
  });

  it('differs in words, and on lines with another mark that each can have', () => {
    expect(differs([])).toBe('fine');
    expect(differs([], ' ')).toBe('paper_check_unsound');
    expect(differs([{ line: '1.1', mark: 3900 }])).toBe('fine');
    expect(differs([{ line: '1.1', mark: 4000 }])).toBe('paper_check_unsound');
    expect(differs([{ line: '1.1', mark: 4001 }])).toBe('paper_check_unsound');
    expect(differs([{ line: '1.1', mark: null }])).toBe('fine');
    expect(differs([{ line: '2.1', mark: 10_000 }])).toBe('fine');
    expect(differs([{ line: '1.3', mark: 0 }])).toBe('paper_check_unsound');
    expect(differs([{ line: '1.3', mark: null }])).toBe('paper_check_unsound');
    expect(
      differs([
        { line: '1.1', mark: 1 },
        { line: '1.1', mark: 2 },
      ]),
    ).toBe('paper_check_unsound');
    expect(
      differs([
        { line: '1.1', mark: 1 },
        { line: '1.2', mark: 2 },
      ]),
    ).toBe('fine');
    expect(
      differs([
        { line: '1.1', mark: 1 },
        { line: '1.2', mark: 6000 },
      ]),
    ).toBe('paper_check_unsound');
    // nothing stands on the line, and nothing on paper
    const bare = withSheet({ scores: {} });
    expect(checks(bare, { outcome: 'differs', lines: [{ line: '1.1', mark: null }], text: '漏' })).toBe(
      'paper_check_unsound',
    );
    expect(checks(bare, { outcome: 'differs', lines: [{ line: '1.1', mark: 0 }], text: '漏' })).toBe('fine');
  });
});
