import { describe, expect, it } from 'vitest';
import { sheetKey } from '#shared/model/sheet.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { sheetOf, type Sheet, type SittingState } from '#shared/record/state.ts';
import { forgetRows, sheetSnapshot, sittingSnapshot, type SnapshotRow } from '#shared/results/snapshot.ts';
import { readySitting } from '#test/support/sitting.ts';

// What is signed beside the marks: who began a sheet, what of it came from paper, and which rows an entry makes anew.

const { state, scorers, candidates } = readySitting();
const ref = { candidateId: candidates[0]!.candidateId, examinerId: scorers[0]!.personId };
const when = { at: '2026-11-20T02:00:00.000Z', by: scorers[1]!.personId, seq: 5 };
const withSheet = (over: Partial<Sheet>): SittingState => ({
  ...state,
  sheets: new Map([[sheetKey(ref), { ...sheetOf(state, ref), ...over }]]),
});
type Signed = {
  readonly begunBy?: unknown;
  readonly paper?: unknown;
  readonly tasks: readonly { readonly mark: number; readonly lines: readonly (readonly unknown[])[] }[];
};
const read = (over: Partial<Sheet>) => JSON.parse(sheetSnapshot(withSheet(over), ref)!) as Signed;

describe('a sheet', () => {
  it('has its lines with what was given, and a veto with why', () => {
    const scores = {
      '1.1': { score: { kind: 'mark', mark: 3000 } as const, seq: 5 },
      '2.1': { score: { kind: 'deductions' as const, deductions: [200, 300] }, seq: 6 },
    };
    const vetoes = { '1.2': { reason: '裂纹', witness: '于辉', ...when } };
    const { tasks } = read({ scores, vetoes });
    expect(tasks.flatMap(({ lines }) => lines)).toEqual([
      ['1.1', 3000, null],
      ['1.2', null, '裂纹'],
      ['2.1', { off: [200, 300] }, null],
    ]);
  });

  it('says who began it only where somebody else did', () => {
    expect(read({ begunBy: scorers[1]!.personId }).begunBy).toEqual([scorers[1]!.personId, '于辉']);
    expect(read({ begunBy: 'nobody' }).begunBy).toEqual(['nobody', '']);
    expect('begunBy' in read({})).toBe(false);
  });

  it('says of paper the picture, who keyed it and who settled it, once anybody did', () => {
    const paper = {
      ...({ cause: 'power', reason: '停电', photo: 'f'.repeat(64) } as const),
      ...{ ...when, keyed: [], settled: null },
    };
    const keyed = [{ marks: [], ...when }];
    expect('paper' in read({ paper })).toBe(false);
    expect(read({ paper: { ...paper, keyed } }).paper).toEqual(['f'.repeat(64), [when.by], null]);
    const settled = { marks: [], reason: '核对', ...when, by: 'third' };
    expect(read({ paper: { ...paper, keyed, settled } }).paper).toEqual(['f'.repeat(64), [when.by], 'third']);
  });

  it('has no text before there is a sitting, a scheme and both people', () => {
    const missing: Partial<SittingState>[] = [
      { sitting: null },
      { scheme: null },
      { people: new Map() },
      { candidates: new Map() },
    ];
    expect(missing.map((over) => sheetSnapshot({ ...state, ...over }, ref))).toEqual(Array(4).fill(null));
  });
});

it('a sitting has a text once it has a scheme, or where nobody gives marks', () => {
  expect([sittingSnapshot(EMPTY_STATE), sittingSnapshot({ ...state, scheme: null })]).toEqual([null, null]);
  const recognised = readySitting({ procedure: 'recognition' }).state;
  const text = JSON.parse(sittingSnapshot({ ...recognised, scheme: null })!) as { scheme: unknown; results: unknown[] };
  expect([text.scheme, text.results.length]).toEqual([null, 2]);
});

it.each([
  ['a note: none', { type: 'note_added', candidateId: null, text: '停电' }, ['one', 'other']],
  [
    'a decision: of that one',
    { type: 'decision_recorded', candidateId: 'one', decision: 'pass', reason: '' },
    ['other'],
  ],
  ['somebody replaced: all', { type: 'scorer_replaced', leaves: 'a', takes: 'b', reason: '离场' }, []],
  ['facts of the sitting: all', { type: 'facts_stated', rule: 'room.rotation', candidateId: null, facts: {} }, []],
] as const)('rows are made anew by %s', (_, body, kept) => {
  const row: SnapshotRow = { text: '', signed: 0 };
  const rows = new Map([
    ['one', row],
    ['other', row],
  ]);
  forgetRows(rows, body);
  expect([...rows.keys()]).toEqual(kept);
});
