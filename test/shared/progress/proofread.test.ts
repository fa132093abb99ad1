import { describe, expect, it } from 'vitest';
import { sheetKey } from '#shared/model/sheet.ts';
import {
  decidedDifferences,
  differencesIn,
  differencesOf,
  figuresOf,
  isForTheLead,
  proofreadingOf,
  proofStanding,
  readingOf,
  staysForTheLead,
  unproofread,
} from '#shared/progress/proofreading.ts';
import {
  checkRows,
  checksPaper,
  isToBeChecked,
  paperCheckAsked,
  paperCheckObstacle,
  signedSheets,
} from '#shared/progress/paper-check.ts';
import { isTaskGone, lineOf, unscoredLines } from '#shared/progress/sheet-lines.ts';
import { markOn, worth } from '#shared/progress/line-marks.ts';
import type { SheetProof } from '#shared/record/changes.ts';
import { sheetOf, type Sheet, type SittingState } from '#shared/record/state.ts';
import { aScheme, readySitting } from '#test/support/sitting.ts';

// 校对 and 纸面抽查: what is read anew, against what, and when a signature above a sheet has to wait for it.

const ready = readySitting({
  edition: 10,
  settings: { passMark: 6000, maxSpread: null, examinersPerCandidate: 1, proofreading: 'lines', paperCheck: 1 },
});
const { candidateId } = ready.candidates[0]!;
const ref = { candidateId, examinerId: ready.scorers[0]!.personId };
const other = { candidateId: ready.candidates[1]!.candidateId, examinerId: ref.examinerId };
const when = (seq: number) => ({ at: '', by: ready.checker.personId, seq });
const mark = (of: number, seq = 5) => ({ score: { kind: 'mark' as const, mark: of }, seq });
const scores = { '1.1': mark(3000), '1.2': mark(6000), '2.1': mark(8050) };
const signature = (seq: number) => ({ digest: '', publicKey: '', signature: '', ...when(seq) }) as never;
const withSheet = (over: Partial<Sheet>, settings: object = {}, edition = 10): SittingState => ({
  ...ready.state,
  sitting: { ...ready.sitting, edition, settings: { ...ready.sitting.settings, ...settings } },
  sheets: new Map([[sheetKey(ref), { ...sheetOf(ready.state, ref), scores, ...over }]]),
});
const proof = (seq: number, over: Partial<SheetProof> = {}): SheetProof => ({
  ...{
    read: Object.entries(scores).map(([line, { score }]) => ({ line, mark: score.mark })),
    settled: null,
    ...when(seq),
  },
  ...over,
});
const settled = (how: 'stands' | 'returned', seq: number) => ({
  of: 'proof' as const,
  how,
  reason: '核对',
  ...when(seq),
});

describe('what is keyed anew', () => {
  it('is every line that has a mark, or the total as it is shown, or nothing', () => {
    expect(figuresOf(withSheet({}), ref)).toEqual([
      { line: '1.1', mark: 3000 },
      { line: '1.2', mark: 6000 },
      { line: '2.1', mark: 8050 },
    ]);
    const off = { '1.1': { score: { kind: 'deductions' as const, deductions: [500, 250] }, seq: 5 } };
    expect(figuresOf(withSheet({ scores: off }), ref)).toEqual([{ line: '1.1', mark: 3250 }]);
    expect(figuresOf(withSheet({}, { proofreading: 'totals' }), ref)).toEqual([{ line: null, mark: 8620 }]);
    expect(figuresOf(withSheet({}, { proofreading: undefined }), ref)).toEqual([]);
    expect(figuresOf({ ...withSheet({}), scheme: null }, ref)).toEqual([]);
  });
  it('is asked from edition 5 on, and a difference stays for the lead from edition 8 on', () => {
    const at = (edition: number) => ({ ...ready.sitting, edition });
    expect([4, 5].map((edition) => proofreadingOf(at(edition)))).toEqual([null, 'lines']);
    expect([7, 8].map((edition) => staysForTheLead(at(edition)))).toEqual([false, true]);
    expect(proofreadingOf(null)).toBeNull();
  });
});

describe('a difference', () => {
  it('is every figure that was read otherwise, was not read, or does not stand', () => {
    const read = [
      { line: '1.1', mark: 3001 },
      { line: '1.2', mark: 6000 },
      { line: '9.9', mark: 1 },
    ];
    expect(differencesOf(withSheet({}), ref, { read })).toEqual([
      { line: '1.1', read: 3001, stands: 3000 },
      { line: '2.1', read: null, stands: 8050 },
      { line: '9.9', read: 1, stands: null },
    ]);
    const said = [{ line: null, read: 1, stands: 2 }];
    expect(differencesIn(withSheet({}), ref, proof(7, { differs: said }))).toBe(said);
    expect(differencesIn(withSheet({}), ref, proof(7))).toEqual([]);
  });
  it('is recorded with both figures where it stays for the lead, and only then', () => {
    const { read } = proof(7);
    const wrong = [{ ...read[0]!, mark: 1 }, ...read.slice(1)];
    const body = { type: 'sheet_proofread', ...ref };
    expect(readingOf(withSheet({}), ref, [...wrong])).toEqual({
      ...body,
      read: wrong,
      differs: [{ line: '1.1', read: 1, stands: 3000 }],
    });
    expect(readingOf(withSheet({}), ref, [...read])).toEqual({ ...body, read });
    expect(readingOf(withSheet({}, {}, 7), ref, [...wrong])).toEqual({ ...body, read: wrong });
  });
});

describe('how far the proofreading of a sheet has come', () => {
  const standing = (proofs: readonly SheetProof[], signed: number | null = 6, edition = 10) =>
    proofStanding(withSheet({ proofs, signature: signed === null ? null : signature(signed) }, {}, edition), ref);
  const differs = [{ line: '1.1', read: 1, stands: 3000 }];
  const wrong = { read: [{ line: '1.1', mark: 1 }] };
  it('is open until it was read since it was signed', () => {
    expect([standing([]), standing([proof(7)], null), standing([proof(5)]), standing([proof(7)])]).toEqual([
      ...['open', 'open', 'open', 'agrees'],
    ]);
  });
  it('differs until the lead has spoken; what was returned differs until it is signed anew', () => {
    expect(standing([proof(7, wrong)], 6, 7)).toBe('differs');
    expect(standing([proof(7, { ...wrong, settled: settled('stands', 8) })], 6, 7)).toBe('settled');
    expect(standing([proof(7, { ...wrong, settled: settled('returned', 8) })], 6, 7)).toBe('differs');
    expect(standing([proof(7, { ...wrong, settled: settled('returned', 8) })], 9, 7)).toBe('open');
  });
  it('is for the lead where a reading says that it differed, whatever became of the sheet', () => {
    expect(standing([proof(7, { differs })], 9)).toBe('differs');
    expect(standing([proof(7, { differs, settled: settled('stands', 8) })], 9)).toBe('open');
    expect([
      isForTheLead({ proofs: [] }),
      isForTheLead({ proofs: [proof(7)] }),
      isForTheLead({ proofs: [proof(6, { differs }), proof(7)] }),
    ]).toEqual([false, false, false]);
    expect(isForTheLead({ proofs: [proof(7, { differs })] })).toBe(true);
  });
  it('stands in the way of whoever signs above while it is open or differs', () => {
    const waiting = (proofs: readonly SheetProof[], signed: number | null = 6, settings = {}) =>
      unproofread(withSheet({ proofs, signature: signed === null ? null : signature(signed) }, settings)).map(
        ({ standing: at }) => at,
      );
    expect([
      waiting([]),
      waiting([proof(7, { differs })]),
      waiting([proof(7)]),
      waiting([], null),
      waiting([], 6, { proofreading: undefined }),
    ]).toEqual([...[['open'], ['differs'], [], [], []]]);
    expect(unproofread(withSheet({ signature: signature(6) }))).toEqual([{ ...ref, standing: 'open' }]);
  });
  it('that was decided stays to be told, in the order of the readings', () => {
    const first = proof(7, { differs, settled: settled('returned', 8) });
    const second = proof(10, { differs: [{ line: '1.2', read: 2, stands: 6000 }], settled: settled('stands', 11) });
    const told = (proofs: readonly SheetProof[]) =>
      decidedDifferences(withSheet({ proofs })).map(({ line, proof: { seq }, settled: { how } }) => [line, seq, how]);
    expect(told([first, second])).toEqual([
      ['1.1', 7, 'returned'],
      ['1.2', 10, 'stands'],
    ]);
    expect(told([proof(7, { differs })])).toEqual([]);
    // before edition 8 only the last reading can be held against what stands
    const old = {
      ...wrong,
      read: [
        { line: '1.1', mark: 1 },
        { line: '1.2', mark: 6000 },
        { line: '2.1', mark: 8050 },
      ],
    };
    expect(
      told([
        proof(7, { ...old, settled: settled('returned', 8) }),
        proof(9, { ...old, settled: settled('stands', 10) }),
      ]),
    ).toEqual([['1.1', 9, 'stands']]);
    const both = withSheet({ proofs: [second] });
    const sheets = new Map([
      ...both.sheets,
      [sheetKey(other), { ...sheetOf(ready.state, other), proofs: [first] }] as const,
    ]);
    expect(decidedDifferences({ ...both, sheets }).map(({ proof: { seq } }) => seq)).toEqual([7, 10]);
  });
});

describe('paper that is held against the record', () => {
  const draw = (seq: number, sheets: readonly (typeof ref)[]) =>
    ({ seed: '1', of: 1, size: 1, sheets: [...sheets], reason: '', ...when(seq) }) as never;
  const drawn = (over: Partial<Sheet>, ...draws: readonly never[]): SittingState => ({
    ...withSheet(over),
    paperDraws: draws,
  });
  const check = (seq: number, outcome: 'agrees' | 'differs', how: 'stands' | null = null) => ({
    outcome,
    lines: [],
    text: '',
    settled: how === null ? null : settled(how, seq + 1),
    ...when(seq),
  });
  it('is what was drawn, and whatever is signed after the first draw', () => {
    expect(isToBeChecked(drawn({ signature: signature(6) }, draw(8, [])), ref)).toBe(false);
    expect(isToBeChecked(drawn({ signature: signature(6) }, draw(8, [ref])), ref)).toBe(true);
    expect(isToBeChecked(drawn({ signature: signature(6) }, draw(8, []), draw(9, [other, ref])), ref)).toBe(true);
    expect(isToBeChecked(drawn({ signature: signature(9) }, draw(8, [])), ref)).toBe(true);
    expect(isToBeChecked(drawn({ signature: null }, draw(8, [ref])), ref)).toBe(false);
    expect(isToBeChecked(drawn({ signature: signature(9) }), ref)).toBe(false);
  });
  it('keeps the supervisor from signing until it was drawn and agrees, or the lead lets it stand', () => {
    expect(paperCheckObstacle(drawn({ signature: signature(6) }))).toEqual({ kind: 'paper_check_undrawn' });
    expect(paperCheckObstacle(drawn({ signature: null }))).toBeNull();
    const of = (...checks: readonly ReturnType<typeof check>[]) =>
      paperCheckObstacle(drawn({ signature: signature(6), checks }, draw(8, [ref])));
    expect([of(), of(check(9, 'differs'))]).toEqual(Array(2).fill({ kind: 'paper_check_open', count: 1 }));
    expect([of(check(9, 'agrees')), of(check(9, 'differs', 'stands'))]).toEqual([null, null]);
    expect(checkRows(drawn({ signature: signature(6), checks: [check(9, 'agrees')] }, draw(8, [ref])))).toMatchObject([
      { ref, standing: 'agrees' },
    ]);
    expect(signedSheets(drawn({ signature: signature(6) }))).toEqual([ref]);
  });
  it('is asked from edition 6 on, where the sitting says so', () => {
    const at = (edition: number) => ({ ...ready.sitting, edition });
    expect([
      checksPaper(at(5)),
      checksPaper(at(6)),
      paperCheckAsked(at(5)),
      paperCheckAsked(at(6)),
      paperCheckAsked(null),
    ]).toEqual([false, true, null, 1, null]);
    const { paperCheck: _, ...settings } = ready.sitting.settings;
    const free = { ...ready.sitting, settings };
    expect(paperCheckAsked(free)).toBeNull();
    expect(paperCheckObstacle({ ...drawn({ signature: signature(6) }), sitting: free })).toBeNull();
  });
});

describe('lines of a sheet', () => {
  it('are found by task and place, and none beyond', () => {
    const name = (id: string) => lineOf(ready.state, id)?.name ?? null;
    expect([name('1.2'), name('2.1'), name('3.1'), name('1.3'), name('0.1'), name('1'), name('')]).toEqual([
      '外观缺陷',
      '焊脚',
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(lineOf({ ...ready.state, scheme: null }, '1.1')).toBeNull();
  });
  it('that are owed are those without a score, of tasks that no veto took', () => {
    const veto = { reason: '裂纹', witness: '', ...when(5) };
    const owed = (over: Partial<Sheet>) => unscoredLines(withSheet({ scores: {}, ...over }), ref);
    expect([owed({}), owed({ scores: { '1.1': mark(1) } }), owed({ vetoes: { '1.1': veto } })]).toEqual([
      ['1.1', '1.2', '2.1'],
      ['1.2', '2.1'],
      ['1.2', '2.1'],
    ]);
    expect([owed({ vetoes: { '1.2': veto } }), owed({ vetoes: { '2.1': veto } })]).toEqual([['2.1'], ['1.1', '1.2']]);
    expect([
      isTaskGone(aScheme.tasks[0]!, 0, { vetoes: { '1.1': veto } }),
      isTaskGone(aScheme.tasks[0]!, 0, { vetoes: { '1.2': veto } }),
      isTaskGone(aScheme.tasks[0]!, 1, { vetoes: { '1.2': veto } }),
    ]).toEqual([false, true, false]);
  });
  it('are worth their mark, or what deductions leave of the full one, never less than nothing', () => {
    expect([
      worth({ kind: 'mark', mark: 5 }, 1000),
      worth({ kind: 'deductions', deductions: [300, 200] }, 1000),
      worth({ kind: 'deductions', deductions: [900, 200] }, 1000),
      worth({ kind: 'deductions', deductions: [] }, 1000),
    ]).toEqual([5, 500, 0, 1000]);
    const sheet = {
      scores: {
        '1.1': { score: { kind: 'deductions' as const, deductions: [100] }, seq: 1 },
        '9.9': { score: { kind: 'deductions' as const, deductions: [100] }, seq: 1 },
      },
    };
    expect([
      markOn(ready.state, sheet as never, '1.1'),
      markOn(ready.state, sheet as never, '1.2'),
      markOn(ready.state, sheet as never, '9.9'),
    ]).toEqual([3900, null, 0]);
  });
});
