import { describe, expect, it } from 'vitest';
import { historyOf, type SheetEvent } from '#shared/progress/sheet-history.ts';
import { blindState } from '#shared/progress/blinding.ts';
import type { Body } from '#shared/record/body.ts';
import { fold } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

// The record of a sheet at its edges: whole events, what is about somebody else, who held it, and names that are not known.

const { sitting, state: before, scorers, lead, candidates } = readySitting({ edition: 10 });
const [one, other] = candidates.map(({ candidateId }) => candidateId) as [string, string];
const [zhou, yu, zhu] = scorers.map(({ personId }) => personId) as [string, string, string];
const ref = { candidateId: one, examinerId: zhou };
const SIGNED = { digest: 'abcdef01'.repeat(8), publicKey: 'ab'.repeat(32), signature: 'f'.repeat(128) };
const sign: Body = { type: 'sheet_signed', ...ref, ...SIGNED };
const scored = (line: string, mark: number | null, over: object = {}): Body => ({
  ...{ type: 'line_scored', ...ref, line, cause: 'typed', reason: '' },
  ...{ score: mark === null ? null : { kind: 'mark', mark }, ...over },
});

/** What is told of the sheet after these bodies; nothing is left out beforehand. */
function history(bodies: readonly Body[], seen: (state: SittingState) => SittingState = (it) => it, of = ref) {
  const links = linksOf(
    sitting,
    bodies.map((body) => [body, lead.personId] as const),
    before,
  );
  return historyOf(
    seen(links.reduce(fold, before)),
    of,
    links.map(({ entry }) => entry),
  );
}
const kinds = (events: readonly SheetEvent[]) => events.map(({ happening }) => happening);
const blanks = (events: readonly SheetEvent[]) => events.map(({ told }) => told.blanks);

it('an event has its number, its time, who wrote it, what kind it is, its sentence and why', () => {
  const first = before.head.seq + 1;
  const at = (seq: number) => new Date(Date.UTC(2026, 10, 20, 1) + (seq + 1) * 1000).toISOString();
  const when = (nth: number) => ({ seq: first + nth, at: at(first + nth - 1), by: lead.personId });
  expect(
    history([
      scored('1.1', 3000),
      sign,
      { type: 'veto_recorded', ...ref, line: '1.2', applies: true, reason: '裂纹', witness: '' },
      { type: 'sitting_voided', reason: '重建' },
    ]),
  ).toEqual([
    {
      ...{ ...when(0), happening: 'mark', reason: '', unsigned: false },
      told: {
        sentence: ['{line} {name}：{is}', '{line} {name}: {is}'],
        blanks: { line: '1.1', name: '焊前准备', is: '30.00' },
      },
    },
    {
      ...{ ...when(1), happening: 'signed', reason: '', unsigned: false },
      told: { sentence: ['签字，摘要 {digest}', 'Signed, digest {digest}'], blanks: { digest: 'abcdef01' } },
    },
    {
      ...{ ...when(2), happening: 'veto', reason: '', unsigned: true },
      told: {
        sentence: ['{line} {name}：记否定项（{reason}）', '{line} {name}: vetoed ({reason})'],
        blanks: { line: '1.2', name: '外观缺陷', reason: '裂纹' },
      },
    },
    {
      ...{ ...when(3), happening: 'other', reason: '', unsigned: false },
      told: { sentence: ['场次作废（{reason}）', 'The sitting was voided ({reason})'], blanks: { reason: '重建' } },
    },
  ]);
});

it('what is about another candidate, another examiner or the sitting as a whole is not told', () => {
  const elsewhere: Body[] = [
    scored('1.1', 1, { candidateId: other }),
    scored('1.1', 1, { examinerId: yu }),
    { type: 'note_added', candidateId: other, text: '记' },
    { type: 'note_added', candidateId: null, text: '记' },
    { type: 'staff_named', people: [lead], source: null },
    { type: 'question_recorded', candidateId: one, number: 1, text: '为何预热' },
    { type: 'person_corrected', personId: yu, field: 'name', old: '于', fresh: '余', reason: '笔误' },
    { type: 'scorer_replaced', leaves: yu, takes: zhu, reason: '离场' },
  ];
  expect(history(elsewhere)).toEqual([]);
});

describe('marks', () => {
  const veto: Body = { type: 'veto_recorded', ...ref, line: '1.1', applies: true, reason: '裂纹', witness: '' };
  it('are held against the mark before on the same line, whatever came between', () => {
    const events = history([scored('1.1', 3000), veto, scored('1.2', 100), scored('1.1', 2000), scored('1.1', 2000)]);
    expect(kinds(events)).toEqual(['mark', 'veto', 'mark', 'change', 'change']);
    expect(blanks(events).slice(2)).toEqual([
      { line: '1.2', name: '外观缺陷', is: '1.00' },
      { line: '1.1', name: '焊前准备', is: '20.00', was: '30.00' },
      { line: '1.1', name: '焊前准备', is: '20.00', was: '20.00' },
    ]);
  });
  it('that were taken away are said as none, and why', () => {
    const [, gone] = history([scored('1.1', 3000), scored('1.1', null, { cause: 'correction', reason: '误评' })]);
    expect([gone?.told.blanks, gone?.reason]).toEqual([
      { line: '1.1', name: '焊前准备', is: ['未评', 'none'], was: '30.00' },
      '误评',
    ]);
  });
  it('a signature stands over what only tells, until a mark is changed', () => {
    const note: Body = { type: 'note_added', candidateId: one, text: '记' };
    const events = history([sign, note, note, scored('1.1', 1), scored('1.1', 2), sign, scored('1.1', 3)]);
    expect(events.map(({ unsigned }) => unsigned)).toEqual([false, false, false, true, false, false, true]);
  });
});

describe('an identity that was put right', () => {
  const corrected = (fresh: string): Body => ({
    ...{ type: 'candidate_corrected', candidateId: one, field: 'name', old: '陈婷华', fresh, reason: '笔误' },
  });
  it('is told as often as it was, and not to whoever knows the candidate by a code', () => {
    const twice = [corrected('陈婷'), corrected('陈亭')];
    expect(blanks(history(twice)).map(({ fresh }) => fresh)).toEqual([
      ['陈婷', '陈婷'],
      ['陈亭', '陈亭'],
    ]);
    expect(history(twice, blindState)).toEqual([]);
    // what was said of somebody else since is still told
    const name: Body = {
      type: 'person_corrected',
      personId: zhou,
      field: 'name',
      old: '周婷',
      fresh: '周亭',
      reason: '笔误',
    };
    expect(blanks(history([...twice, name], blindState))).toEqual([{ old: '周婷', fresh: '周亭', reason: '笔误' }]);
  });
  it('leaves other things about the candidate told', () => {
    const note: Body = { type: 'note_added', candidateId: one, text: '记' };
    expect(kinds(history([corrected('陈婷'), note], blindState))).toEqual(['other']);
  });
});

describe('whoever held the sheet', () => {
  const handed = (leaves: string, takes: string): Body => ({ type: 'scorer_replaced', leaves, takes, reason: '离场' });
  const at = (candidateId: string, examinerId: string) => ({ candidateId, examinerId });
  const replaced = (events: readonly SheetEvent[]) =>
    blanks(events).flatMap(({ leaves, takes }) => (leaves ? [[leaves, takes]] : []));
  const [zhouName, yuName, zhuName] = scorers.map(({ name }) => name);
  it('before whoever began it has nothing to do with it', () => {
    // 于辉 began the second candidate's sheet only after taking 周婷's place
    const bodies = [
      ...[handed(zhou, yu), scored('1.1', 1, { candidateId: other, examinerId: yu }), handed(yu, lead.personId)],
      scored('1.2', 1, { candidateId: other, examinerId: lead.personId }),
    ];
    const events = history(bodies, undefined, at(other, lead.personId));
    expect(replaced(events)).toEqual([[yuName, lead.name]]);
    expect(kinds(events)).toEqual(['mark', 'other', 'mark']);
  });
  it('is nobody whose place somebody else took', () => {
    const bodies = [
      scored('1.1', 1),
      handed(zhou, lead.personId),
      handed(yu, zhu),
      scored('1.2', 1, { examinerId: yu }),
    ];
    const events = history(bodies, undefined, at(one, lead.personId));
    expect(replaced(events)).toEqual([[zhouName, lead.name]]);
    expect(kinds(events)).toEqual(['mark', 'other']);
    expect(zhuName).not.toBe(zhouName);
    const unnamed = history(bodies, (state) => ({ ...state, people: new Map() }), at(one, lead.personId));
    expect(blanks(unnamed)[1]).toEqual({ leaves: '', takes: '', reason: '离场' });
  });
});

it('a name, a line or a clock that is not known leaves its place empty', () => {
  const third: Body = { type: 'third_named', candidateId: one, personId: lead.personId, reason: '悬殊' };
  const timed: Body = {
    ...{ type: 'task_timed', candidateId: one, task: 1, tick: { run: '0'.repeat(16), ms: 0 } },
    act: { kind: 'correct', seconds: 61, reason: '补记', witness: '宋勇' },
  };
  const veto: Body = { type: 'veto_recorded', ...ref, line: '1.2', applies: false, reason: '复看', witness: '' };
  const bodies = [third, timed, veto, scored('1.1', 1)];
  const clock = ['更正', 'corrected'];
  expect(blanks(history(bodies))).toEqual([
    { name: lead.name, reason: '悬殊' },
    { task: 1, act: clock, shown: '1:01' },
    { line: '1.2', name: '外观缺陷', reason: '复看' },
    { line: '1.1', name: '焊前准备', is: '0.01' },
  ]);
  expect(blanks(history(bodies, () => EMPTY_STATE))).toEqual([
    { name: '', reason: '悬殊' },
    { task: 1, act: clock, shown: '0:00' },
    { line: '1.2', name: '', reason: '复看' },
    { line: '1.1', name: '', is: '0.01' },
  ]);
  // an entry of the clock that is not among its events any more
  const unheard = (state: SittingState): SittingState => ({
    ...state,
    clocks: new Map([...state.clocks].map(([key, one1]) => [key, { ...one1, events: [] }])),
  });
  expect(blanks(history([timed], unheard))[0]).toEqual({ task: 1, act: clock, shown: '0:00' });
});
