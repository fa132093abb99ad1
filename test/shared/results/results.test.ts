import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { sheetSnapshot, sittingSnapshot } from '#shared/results/snapshot.ts';
import type { SittingState } from '#shared/record/state.ts';
import { resultOf } from '#shared/results/candidate-result.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

type Ready = ReturnType<typeof readySitting>;
const entry = (ready: Ready, examiner: number, line: string, mark: number): Body => ({
  type: 'line_scored',
  candidateId: ready.candidates[0]!.candidateId,
  examinerId: ready.scorers[examiner]!.personId,
  line,
  score: { kind: 'mark', mark },
  cause: 'typed',
  reason: '',
});
const after = (ready: Ready, bodies: Body[]): SittingState =>
  foldAll(
    ready.state,
    linksOf(
      ready.sitting,
      bodies.map((b) => [b, null]),
      ready.state,
    ),
  );
const first = (ready: Ready, bodies: Body[]) => resultOf(after(ready, bodies), ready.candidates[0]!);

/** Marks of the two tasks of 100, weighing 60 and 40 percent: [task 1 line 1, line 2, task 2]. */
const sheets = (ready: Ready, ...marks: [number, number, number][]): Body[] =>
  marks.flatMap(([a, b, c], i) => [entry(ready, i, '1.1', a), entry(ready, i, '1.2', b), entry(ready, i, '2.1', c)]);

test('the mean of three weighted sheets is exact and passes at 60', () => {
  const ready = readySitting();
  const same: [number, number, number] = [3000, 3000, 6000];
  expect(first(ready, sheets(ready, same, same, same))).toMatchObject({
    verdict: 'pass',
    judgement: { shown: '60.00' },
  });
});

test('one hundredth of a point in one sheet is enough to fail, and the figure shown says so', () => {
  const ready = readySitting();
  const result = first(ready, sheets(ready, [3000, 3000, 6000], [3000, 3000, 6000], [3000, 3000, 5999]));
  expect(result).toMatchObject({ verdict: 'fail', judgement: { shown: '59.999' } });
  expect(result.judgement!.because.at(-1)).toMatchObject({
    code: 'practical_below',
    article: '本场次规定',
  });
});

test('no result before every expected sheet is complete', () => {
  const ready = readySitting();
  expect(first(ready, sheets(ready, [4000, 6000, 9999], [4000, 6000, 9999]))).toMatchObject({
    verdict: 'open',
    judgement: null,
  });
});

test('a veto zeroes its line, its task or the whole exam', () => {
  const ready = readySitting();
  const full = sheets(ready, [4000, 6000, 10000], [4000, 6000, 10000], [4000, 6000, 10000]);
  const veto = (line: string): Body => ({
    type: 'veto_recorded',
    candidateId: ready.candidates[0]!.candidateId,
    examinerId: ready.scorers[0]!.personId,
    line,
    applies: true,
    reason: '见记录',
    witness: '',
  });
  expect(first(ready, [...full, veto('1.1')]).judgement!.shown).toBe('92.00'); // (76 + 100 + 100) / 3
  expect(first(ready, [...full, veto('1.2')]).judgement!.shown).toBe('80.00'); // (40 + 100 + 100) / 3
  expect(first(ready, [...full, veto('2.1')])).toMatchObject({
    verdict: 'fail',
    judgement: { because: [{ code: 'mean_of_examiners' }, { code: 'practical_vetoed' }] },
  });
});

test('overtime takes the highest step, and beyond the last minute the task', () => {
  const ready = readySitting();
  const full = sheets(ready, [4000, 6000, 10000], [4000, 6000, 10000], [4000, 6000, 10000]);
  const time = (seconds: number): Body => ({
    type: 'time_recorded',
    candidateId: ready.candidates[0]!.candidateId,
    examinerId: ready.scorers[0]!.personId,
    task: 1,
    seconds,
    running: false,
  });
  expect(first(ready, [...full, time(65 * 60)]).judgement!.shown).toBe('100.00');
  expect(first(ready, [...full, time(65 * 60 + 1)]).judgement!.shown).toBe('99.00'); // 5 off 100 at 60 % of one sheet of three
  expect(first(ready, [...full, time(75 * 60 + 1)]).judgement!.shown).toBe('80.00');
});

test('a spread beyond the limit makes the result invalid, at the limit it holds', () => {
  const of = (maxSpread: number) => {
    const ready = readySitting({ settings: { passMark: 6000, maxSpread, examinersPerCandidate: 3 } });
    return first(ready, sheets(ready, [4000, 6000, 10000], [4000, 6000, 10000], [4000, 6000, 5000])).verdict;
  };
  expect(of(2000)).toBe('pass');
  expect(of(1999)).toBe('invalid');
});

test.each([
  ['90/62/20: two of three, but the mean is 57.33', [9000, 6200, 2000], 'fail'],
  ['59/59/100: the mean is 72.67, but one of three', [5900, 5900, 10000], 'fail'],
  ['59.9/60/60.1 passes', [5990, 6000, 6010], 'pass'],
] as const)('重庆 六（三）: %s', (_, theory, verdict) => {
  const ready = readySitting({ procedure: 'panel' });
  const bodies = theory.flatMap((mark, i) => [
    entry(ready, i, '1.1', mark),
    entry(ready, i, '2.1', 8000),
    entry(ready, i, '3.1', 8000),
  ]);
  expect(first(ready, bodies)).toMatchObject({ verdict, judgement: { subjects: { theory: { outcome: verdict } } } });
});

test('who sat where never matters: the order of examiners leaves the result as it is', () => {
  const sheet = fc.tuple(fc.nat(4000), fc.nat(6000), fc.nat(10000));
  const ready = readySitting();
  fc.assert(
    fc.property(sheet, sheet, sheet, (a, b, c) => {
      const one = first(ready, sheets(ready, a, b, c));
      const other = first(ready, sheets(ready, c, a, b));
      expect([other.verdict, other.judgement!.shown]).toEqual([one.verdict, one.judgement!.shown]);
    }),
    { numRuns: 50 },
  );
});

test('a snapshot changes with any mark, and only then', () => {
  const ready = readySitting();
  const ref = { candidateId: ready.candidates[0]!.candidateId, examinerId: ready.scorers[0]!.personId };
  const full = sheets(ready, [4000, 6000, 10000]);
  const before = sheetSnapshot(after(ready, full), ref);
  expect(sheetSnapshot(after(ready, [...full, entry(ready, 1, '1.1', 5)]), ref)).toBe(before);
  expect(sheetSnapshot(after(ready, [...full, entry(ready, 0, '2.1', 9999)]), ref)).not.toBe(before);
  const all = sheets(ready, [4000, 6000, 10000], [4000, 6000, 10000], [4000, 6000, 10000]);
  expect(sittingSnapshot(after(ready, all))).not.toBe(sittingSnapshot(ready.state));
});

test.each([
  ['tianjin-appraisal', 'technician', '000_a01f59d2a8979ca6.txt', '附件1 四（四）', '综合评审工作流程 四'],
  ['tianjin-appraisal', 'advanced', '000_a01f59d2a8979ca6.txt', '附件1 四（四）', null],
  ['tianjin-enterprise', 'advanced', '001_b8eab2b4e346bc81.txt', '四（三）', null],
  ['chongqing-crossover', 'advanced', '002_3ad25452e73906a4.txt', '六（三）', null],
  ['tianjin-chief', 'special', '003_b024b84a422f4dd4.txt', '第十条（二）', '第十条（一）'],
  ['huangshi-reform', 'advanced', '004_ec38abd813cdc9c7.txt', '（九）1', null],
] as const)(
  'a practical exam under %s at %s cites that document where it speaks',
  (id, level, source, examiners, pass) => {
    const ready = readySitting({ level, policy: { id, version: '1', rulesHash: 'a'.repeat(64) } });
    const same: [number, number, number] = [3000, 3000, 6000];
    const { because } = first(ready, sheets(ready, same, same, same)).judgement!;
    expect(because).toMatchObject([
      { source, article: examiners },
      pass === null ? { source: '本场次规定', article: '本场次规定' } : { source, article: pass },
    ]);
  },
);

test('a panel of an organiser that asks for all members fails a candidate whom two of three pass', () => {
  const marks: [number, number, number][] = [
    [9000, 9000, 9000],
    [9000, 9000, 9000],
    [5999, 9000, 9000],
  ];
  const judged = (memberShare?: { num: number; den: number }) => {
    const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 3, ...(memberShare && { memberShare }) };
    const ready = readySitting({ procedure: 'panel', settings });
    const bodies = marks.flatMap(([a, b, c], i) => [
      entry(ready, i, '1.1', a),
      entry(ready, i, '2.1', b),
      entry(ready, i, '3.1', c),
    ]);
    return first(ready, bodies);
  };
  expect(judged().verdict).toBe('pass');
  expect(judged({ num: 3, den: 3 }).verdict).toBe('fail');
});
