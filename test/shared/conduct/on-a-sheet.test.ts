import { describe, expect, it } from 'vitest';
import { mayScore, maySignSheet, mayTime, mayVeto } from '#shared/conduct/on-a-sheet.ts';
import type { Attendance } from '#shared/model/candidate.ts';
import type { LineScore } from '#shared/model/sheet.ts';
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

const [zhou, yu] = [official('examiner', '周婷'), official('examiner', '于辉')];
const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 2 };
const people = [zhou, yu, official('examiner-lead', '罗辉莉'), official('checker', '宋勇')];
const bare = standing(people, [assessed('陈婷华'), assessed('彭博')], {}, { settings });
const ref = { candidateId: '陈婷华', examinerId: '周婷' };
const withSheet = (over: Partial<Sheet>, from = bare): SittingState => ({
  ...from,
  sheets: sheets(aSheet('陈婷华', '周婷', over)),
});
const gone = (attendance: Attendance): SittingState => ({ ...bare, attendance: checkedIn('陈婷华', attendance) });
/** 于辉 marks the first task, 周婷 the second. */
const divided: SittingState = {
  ...bare,
  division: [
    { personId: '于辉', tasks: [1] },
    { personId: '周婷', tasks: [2] },
  ],
};
const keyed = (by: string) => ({ marks: [{ line: '1.1', mark: 4000 }], ...HAPPENED, by });
const paper = (...who: string[]) => ({
  ...({ cause: 'power', reason: '停电', photo: 'f'.repeat(64), ...HAPPENED, settled: null } as const),
  keyed: who.map(keyed),
});
const mark = (points: number): LineScore => ({ kind: 'mark', mark: points });
const off = (...deductions: number[]): LineScore => ({ kind: 'deductions', deductions });

describe('a mark', () => {
  type Said = { line?: string; cause?: 'typed' | 'undo' | 'correction'; reason?: string; who?: Partial<typeof ref> };
  const scores = (
    state: SittingState,
    score: LineScore | null,
    { line = '1.1', cause = 'typed', reason = '', who = {} }: Said = {},
    actor: string | null = '周婷',
  ): string => answerOf(mayScore(state, { type: 'line_scored', ...ref, ...who, line, score, cause, reason }, actor));

  it('is of the right person at the right sheet', () => {
    expect(scores(bare, mark(4000))).toBe('fine');
    expect(scores(bare, mark(1), { who: { examinerId: '无名' } }, '无名')).toBe('person_unknown');
    expect(scores(bare, mark(1), { who: { examinerId: '宋勇' } }, '宋勇')).toBe('role_may_not');
    expect(scores(bare, mark(1), {}, '于辉')).toBe('not_your_sheet name=周婷');
    expect(scores(bare, mark(1), {}, null)).toBe('not_your_sheet name=周婷');
    expect(scores(bare, mark(1), { who: { candidateId: '无名' } })).toBe('candidate_unknown');
    expect(scores(bare, mark(1), { who: { examinerId: '罗辉莉' } }, '罗辉莉')).toBe('not_expected name=罗辉莉');
  });

  it('is of somebody who is there', () => {
    expect(scores(gone('absent'), mark(1))).toBe('candidate_absent name=陈婷华');
    expect(scores(gone('void'), mark(1))).toBe('candidate_void name=陈婷华');
    expect(scores(gone('ineligible'), mark(1))).toBe('candidate_ineligible name=陈婷华');
    expect(scores(gone('present'), mark(1))).toBe('fine');
    expect(scores(gone('absent'), mark(1), { who: { candidateId: '彭博' } })).toBe('fine');
  });

  it('fits the line', () => {
    expect(scores(bare, mark(1), { line: '1.3' })).toBe('line_unknown');
    expect(scores(bare, mark(4001))).toBe('mark_over_full full=40');
    expect(scores(bare, mark(10_001), { line: '2.1' })).toBe('mark_over_full full=100');
    expect(scores(bare, off(4000, 4000))).toBe('fine');
    expect(scores(bare, off(100, 4001))).toBe('mark_over_full full=40');
    expect(scores(bare, off())).toBe('fine');
    expect(scores(bare, null)).toBe('fine');
  });

  it('is on a task of theirs', () => {
    expect(scores(divided, mark(1))).toBe('task_of_others name=周婷 task=立焊');
    expect(scores(divided, mark(1), { line: '2.1' })).toBe('fine');
  });

  it('waits for the stage of a review, and is taken back before it', () => {
    const experts = ['程成', '孙佳', '刘华'].map((name) => official('expert', name));
    const [one] = experts;
    const review = standing(
      experts,
      [assessed('陈婷华')],
      { drawn: experts.map(({ personId }) => personId) },
      {
        procedure: 'review',
        settings: { ...settings, examinersPerCandidate: 3 },
      },
    );
    const who = { examinerId: one?.personId ?? '' };
    expect(scores(review, mark(1), { who }, who.examinerId)).toBe('review_entry_missing');
    expect(scores(review, null, { who }, who.examinerId)).toBe('fine');
  });

  it('changes with a reason once the sheet was signed or came off paper, and not while it is keyed', () => {
    const signed = withSheet({ everSigned: true });
    expect(scores(signed, mark(1))).toBe('reason_needed');
    expect(scores(signed, mark(1), { reason: '看错' })).toBe('reason_needed');
    expect(scores(signed, mark(1), { cause: 'undo', reason: '看错' })).toBe('reason_needed');
    expect(scores(signed, mark(1), { cause: 'correction', reason: ' ' })).toBe('reason_needed');
    expect(scores(signed, mark(1), { cause: 'correction', reason: '看错' })).toBe('fine');
    expect(scores(withSheet({ paper: paper() }), mark(1))).toBe('fine');
    expect(scores(withSheet({ paper: paper('宋勇') }), mark(1))).toBe('paper_open');
    const keyedTwice = withSheet({ paper: paper('宋勇', '罗辉莉') });
    expect(scores(keyedTwice, mark(1))).toBe('reason_needed');
    expect(scores(keyedTwice, mark(1), { cause: 'correction', reason: '看错' })).toBe('fine');
  });

  it('moves on a signed sheet only once the lead said what the checker read otherwise', () => {
    const proofs = [{ read: [{ line: '1.1', mark: 1 }], differs: [], ...HAPPENED, settled: null }];
    const why = { cause: 'correction', reason: '看错' } as const;
    expect(scores(withSheet({ everSigned: true, proofs }), mark(1), why)).toBe('difference_first');
    expect(scores(withSheet({ paper: paper('宋勇', '罗辉莉'), proofs }), mark(1), why)).toBe('fine');
  });
});

describe('a veto', () => {
  const vetoes = (
    state: SittingState,
    { line = '1.2', reason = '裂纹', witness = '于辉', examinerId = '周婷' } = {},
    actor = '周婷',
  ): string =>
    answerOf(
      mayVeto(state, { type: 'veto_recorded', ...ref, examinerId, line, applies: true, reason, witness }, actor),
    );

  it('is one of the line, on a task of theirs, with a reason', () => {
    expect(vetoes(bare)).toBe('fine');
    expect(vetoes(bare, {}, '于辉')).toBe('not_your_sheet name=周婷');
    expect(vetoes(bare, { line: '1.3' })).toBe('line_unknown');
    const { scheme } = bare;
    const [first, ...rest] = scheme?.tasks ?? [];
    const plain = first === undefined ? [] : [{ ...first, lines: first.lines.map((one) => ({ ...one, veto: null })) }];
    const without = { ...bare, scheme: scheme === null ? null : { ...scheme, tasks: [...plain, ...rest] } };
    expect(vetoes(without)).toBe('line_unknown');
    expect(vetoes(divided)).toBe('task_of_others name=周婷 task=立焊');
    expect(vetoes(divided, { line: '2.1' })).toBe('fine');
    expect(vetoes(bare, { reason: '  ' })).toBe('reason_needed');
  });

  it('is seen by somebody else, from edition 6 on', () => {
    expect(vetoes(bare, { witness: ' 周婷 ' })).toBe('witness_is_self');
    expect(vetoes(withSitting(bare, { edition: 6 }), { witness: '周婷' })).toBe('witness_is_self');
    expect(vetoes(withSitting(bare, { edition: 5 }), { witness: '周婷' })).toBe('fine');
    expect(vetoes(bare, { witness: '' })).toBe('fine');
  });

  it('on a signed sheet waits as a mark does', () => {
    const proofs = [{ read: [{ line: '1.1', mark: 1 }], differs: [], ...HAPPENED, settled: null }];
    expect(vetoes(withSheet({ everSigned: true, proofs }))).toBe('difference_first');
    expect(vetoes(withSheet({ everSigned: true }))).toBe('fine');
    expect(vetoes(withSheet({ proofs }))).toBe('fine');
  });
});

describe('a time of one sheet', () => {
  const times = (state: SittingState, task = 1, actor = '周婷'): string =>
    answerOf(mayTime(state, { type: 'time_recorded', ...ref, task, seconds: 60, running: false }, actor));

  it('is told before edition 4, of a task there is, before the signature', () => {
    const early = withSitting(bare, { edition: 3 });
    expect(times(early)).toBe('fine');
    expect(times(early, 2)).toBe('fine');
    expect(times(early, 3)).toBe('line_unknown');
    expect(times({ ...early, scheme: null })).toBe('line_unknown');
    expect(times(early, 1, '于辉')).toBe('not_your_sheet name=周婷');
    expect(times(withSheet({ everSigned: true }, early))).toBe('reason_needed');
    expect(times(withSitting(bare, { edition: 4 }))).toBe('clock_of_a_sheet');
  });
});

describe('the signature of a sheet', () => {
  const publicKey = 'key of 周婷';
  const all = { '1.1': gave(4000), '1.2': gave(6000), '2.1': gave(9000) };
  const signs = (state: SittingState, key = publicKey, actor = '周婷'): string => {
    const { digest, signature } = SIGNED;
    return answerOf(maySignSheet(state, { type: 'sheet_signed', ...ref, digest, publicKey: key, signature }, actor));
  };

  it('is by the key on record, over every line', () => {
    expect(signs(withSheet({ scores: all }))).toBe('fine');
    expect(signs(withSheet({ scores: all }), publicKey, '于辉')).toBe('not_your_sheet name=周婷');
    expect(signs(withSheet({ scores: all }), 'key of 于辉')).toBe('key_changed');
    expect(signs({ ...withSheet({ scores: all }), keys: new Map() })).toBe('key_changed');
    expect(signs(withSheet({ scores: { '1.1': gave(0) } }))).toBe('sheet_incomplete left=2');
    expect(signs(bare)).toBe('sheet_incomplete left=3');
    const own = withSheet({ scores: { '2.1': gave(9000) } }, divided);
    expect(signs(own)).toBe('fine');
  });

  it('waits for paper and for a clock that runs', () => {
    expect(signs(withSheet({ scores: all, paper: paper('宋勇') }))).toBe('paper_open');
    expect(signs(withSheet({ scores: all, paper: paper('宋勇', '罗辉莉') }))).toBe('fine');
    const since = { run: 'a'.repeat(16), ms: 0, at: HAPPENED.at };
    const clock = { candidateId: '陈婷华', task: 2, spent: 0, finished: false, events: [], seq: 1 };
    const running = { ...withSheet({ scores: all }), clocks: new Map([['陈婷华/2', { ...clock, since }]]) };
    expect(signs(running)).toBe('clock_running task=2');
    expect(signs({ ...running, clocks: new Map([['陈婷华/2', { ...clock, since: null }]]) })).toBe('fine');
  });

  it('is not asked for of somebody who did not reach the review', () => {
    const experts = ['程成', '孙佳', '周婷'].map((name) => official('expert', name));
    const review = standing(
      experts,
      [assessed('陈婷华')],
      {
        drawn: experts.map(({ personId }) => personId),
        subjectScores: new Map([['陈婷华', { theory: 5000, practical: 8000 }]]),
      },
      { procedure: 'review', settings: { ...settings, examinersPerCandidate: 3 } },
    );
    expect(signs(review)).toBe('review_entry_failed');
  });
});
