import { describe, expect, it } from 'vitest';
import type { Scheme } from '#shared/model/scheme.ts';
import { scoreOf, type TimedSheet } from '#shared/procedures/parts/sheet-score.ts';
import { aScheme } from '#test/support/sitting.ts';

// A sheet under its scheme: what a line counts before it is judged, how far a veto reaches, and when time begins to cost.

const marks = (given: Readonly<Record<string, number>>): TimedSheet['scores'] =>
  Object.fromEntries(
    Object.entries(given).map(([line, mark]) => [line, { score: { kind: 'mark', mark }, seq: 1 } as const]),
  );
const veto = { ...{ reason: '', witness: '' }, ...{ at: '', by: null, seq: 1 } };
const FULL = { '1.1': 4000, '1.2': 6000, '2.1': 10_000 };
const sheet = (over: Partial<TimedSheet> = {}): TimedSheet => ({ scores: marks(FULL), vetoes: {}, times: {}, ...over });
const score = (over: Partial<TimedSheet> = {}, scheme: Scheme = aScheme) => scoreOf(scheme, sheet(over));

it('is worth its weights, and lines nobody has judged count nothing', () => {
  expect(score()).toEqual({
    tasks: [
      { lines: [4000, 6000], overtimeDeduction: 0, zeroedBy: null, mark: 10_000 },
      { lines: [10_000], overtimeDeduction: 0, zeroedBy: null, mark: 10_000 },
    ],
    total: { num: 10_000, den: 1 },
    vetoed: false,
    pass: true,
  });
  expect(score({ scores: marks({ '2.1': 5000 }) })).toMatchObject({
    tasks: [{ lines: [0, 0] }, { lines: [5000] }],
    total: { num: 2000, den: 1 },
  });
  const deducted = { '1.2': { score: { kind: 'deductions' as const, deductions: [500, 250] }, seq: 1 } };
  expect(score({ scores: deducted }).tasks[0]?.lines).toEqual([0, 5250]);
});

it('without weights is the sum of its tasks', () => {
  const plain = { ...aScheme, tasks: aScheme.tasks.map((task) => ({ ...task, weight: null })) };
  expect(score({ scores: marks({ '1.1': 1000, '2.1': 3000 }) }, plain).total).toEqual({ num: 4000, den: 1 });
});

describe('a veto', () => {
  const of = (...lines: readonly string[]) => {
    const { tasks, vetoed } = score({ vetoes: Object.fromEntries(lines.map((line) => [line, veto])) });
    return [tasks.map(({ lines, zeroedBy, mark }) => [lines, zeroedBy, mark]), vetoed];
  };
  const whole = [[10_000], null, 10_000];
  it('takes its line, its task, or the whole exam, as its scope says', () => {
    expect(of('1.1')).toEqual([[[[0, 6000], null, 6000], whole], false]);
    expect(of('1.2')).toEqual([[[[4000, 6000], 'veto', 0], whole], false]);
    expect(of('2.1')).toEqual([[[[4000, 6000], null, 10_000], whole], true]);
    expect(of('1.1', '2.1')).toEqual([[[[0, 6000], null, 6000], whole], true]);
  });
  it('of the whole exam on one line of several is enough', () => {
    const [first] = aScheme.tasks;
    const lines = first!.lines.map((line, at) => ({
      ...{ ...line, veto: at === 0 ? null : { text: '重大事故', scope: 'practical' as const } },
    }));
    const scheme = { ...aScheme, tasks: [{ ...first!, weight: null, lines }] };
    expect([score({ vetoes: { '1.2': veto } }, scheme), score({ vetoes: { '1.1': veto } }, scheme)]).toMatchObject([
      { vetoed: true, pass: false },
      { vetoed: false, pass: true },
    ]);
  });
  it('on a line that has none is nothing', () => {
    const tasks = aScheme.tasks.map((task) => ({
      ...task,
      lines: task.lines.map((line) => ({ ...line, veto: null })),
    }));
    const vetoes = { '1.1': veto, '1.2': veto, '2.1': veto };
    expect(score({ vetoes }, { ...aScheme, tasks })).toEqual(score());
  });
});

describe('time', () => {
  const at = (seconds: number) => {
    const { overtimeDeduction, zeroedBy, mark } = score({ times: { 1: { seconds }, 2: { seconds: 0 } } }).tasks[0]!;
    return [overtimeDeduction, zeroedBy, mark];
  };
  it('costs the highest step that was exceeded, broken minutes included, and at last the task', () => {
    expect([0, 3600, 3900].map(at)).toEqual([0, 1, 2].map(() => [0, null, 10_000]));
    expect([3901, 4200].map(at)).toEqual([0, 1].map(() => [500, null, 9500]));
    expect([4201, 4500].map(at)).toEqual([0, 1].map(() => [1000, null, 9000]));
    expect(at(4501)).toEqual([1000, 'overtime', 0]);
  });
  it('of one task costs no other, and none without a limit', () => {
    const late = { 2: { seconds: 90_000 } };
    expect(score({ times: late })).toEqual(score());
    const [first, second] = aScheme.tasks;
    const open = { ...aScheme, tasks: [{ ...first!, minutes: null }, second!] };
    expect(score({ times: { 1: { seconds: 90_000 } } }, open).tasks[0]?.mark).toBe(10_000);
  });
  it('under its limit is never made up for by a step from the first minute on', () => {
    const [first, second] = aScheme.tasks;
    const strict = { ...aScheme, tasks: [{ ...first!, overtime: [{ over: 0, deduct: 100 }] }, second!] };
    const deducted = (seconds: number) => score({ times: { 1: { seconds } } }, strict).tasks[0]?.overtimeDeduction;
    expect([0, 3600, 3601].map(deducted)).toEqual([0, 0, 100]);
  });
});
