import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRatio } from '#shared/base/marks/rounding.ts';
import { compareRatios, reaches } from '#shared/base/marks/ratio.ts';
import {
  findSheetProblem,
  lineMark,
  overtimeDeduction,
  scoreSheet,
  scoreTask,
  type Overtime,
  type Sheet,
  type SheetLine,
  type SheetTask,
} from '#shared/law/scoring/sheet.ts';

const line = (fullMark: number, deductions: number[] = [], vetoed = false): SheetLine => ({
  fullMark,
  given: { kind: 'deductions', deductions },
  vetoed,
});
const task = (fullMark: number, lines: readonly SheetLine[], rest: Partial<SheetTask> = {}): SheetTask => ({
  fullMark,
  weight: null,
  lines,
  vetoed: false,
  overtime: null,
  ...rest,
});
const shape = (tasks: readonly SheetTask[]) =>
  findSheetProblem(tasks.map((task) => ({ ...task, overtimeSteps: task.overtime?.steps ?? [] })));

describe('a line', () => {
  test.each([
    [line(2000), 2000],
    [line(2000, [200, 50]), 1750],
    [line(2000, [1999]), 1],
    [line(2000, [2000]), 0],
    [line(2000, [1500, 600]), 0],
    [line(2000, [], true), 0],
    [{ fullMark: 2000, given: { kind: 'mark', mark: 1250 }, vetoed: false } as const, 1250],
    [{ fullMark: 2000, given: { kind: 'mark', mark: 1250 }, vetoed: true } as const, 0],
  ])('%o is %i', (given, mark) => {
    expect(lineMark(given)).toBe(mark);
  });
});

describe('overtime', () => {
  const steps = [
    { over: 5, deduct: 500 },
    { over: 0, deduct: 200 },
    { over: 10, deduct: 1250 },
  ];
  const late = (minutes: number, disqualifyOver: number | null = null): Overtime => ({
    minutes,
    steps,
    disqualifyOver,
  });

  test.each([
    [0, 0],
    [0.1, 200],
    [5, 200],
    [5.5, 500],
    [10, 500],
    [11, 1250],
    [1000, 1250],
  ])('%d minutes cost %i', (minutes, deduct) => {
    expect(overtimeDeduction(late(minutes))).toBe(deduct);
  });

  test('never takes a task below 0', () => {
    expect(scoreTask(task(1000, [line(1000)], { overtime: late(11) })).mark).toBe(0);
    expect(scoreTask(task(1251, [line(1251)], { overtime: late(11) })).mark).toBe(1);
  });

  test('takes the whole task beyond the last minute allowed, not at it', () => {
    const at = (minutes: number) => scoreTask(task(2000, [line(2000)], { overtime: late(minutes, 15) }));
    expect(at(15)).toEqual({ lines: [2000], overtimeDeduction: 1250, zeroedBy: null, mark: 750 });
    expect(at(16)).toEqual({ lines: [2000], overtimeDeduction: 1250, zeroedBy: 'overtime', mark: 0 });
  });

  test('a veto is named before it', () => {
    const vetoed = scoreTask(task(2000, [line(2000)], { vetoed: true, overtime: late(16, 15) }));
    expect(vetoed).toMatchObject({ zeroedBy: 'veto', mark: 0 });
    expect(scoreTask(task(2000, [line(2000)]))).toEqual({
      lines: [2000],
      overtimeDeduction: 0,
      zeroedBy: null,
      mark: 2000,
    });
  });
});

describe('a sheet', () => {
  test('without weights is the sum of its tasks', () => {
    const tasks = [task(4000, [line(2000, [1000]), line(2000)]), task(6000, [line(6000, [2999])])];
    const score = scoreSheet({ tasks, vetoed: false });
    expect(formatRatio(score.total)).toBe('60.01');
    expect(score).toMatchObject({ pass: true, vetoed: false });
    expect(score.tasks.map(({ mark }) => mark)).toEqual([3000, 3001]);
  });

  test('with weights is exact where two decimals are not enough', () => {
    // 20 points of 30 and 39.998 of 70: 59.998, which two decimals would show as the pass mark.
    const tasks = [
      task(9000, [line(9000, [3000])], { weight: 3000 }),
      task(30_000, [line(30_000, [12_858])], { weight: 7000 }),
    ];
    const score = scoreSheet({ tasks, vetoed: false });
    expect(formatRatio(score.total)).toBe('60.00');
    expect(score.pass).toBe(false);
  });

  test('fails on a veto of the whole exam, whatever its total', () => {
    const score = scoreSheet({ tasks: [task(10_000, [line(10_000)])], vetoed: true });
    expect(score).toMatchObject({ pass: false, vetoed: true });
    expect(formatRatio(score.total)).toBe('100.00');
  });

  test.each([
    [4000, true],
    [4001, false],
  ])('less %i hundredths passes: %s', (deduction, pass) => {
    expect(scoreSheet({ tasks: [task(10_000, [line(10_000, [deduction])])], vetoed: false }).pass).toBe(pass);
  });
});

describe('the sums of a scheme', () => {
  const whole = [task(6000, [line(2000), line(4000)]), task(4000, [line(4000)])];

  test('agree', () => {
    expect(shape(whole)).toBeNull();
    expect(shape(whole.map((each) => ({ ...each, weight: 5000 })))).toBeNull();
    expect(shape([task(100, [line(100)], { weight: 10_000 })])).toBeNull();
    expect(shape([task(10_000, [line(0), line(10_000)])])).toBeNull();
  });

  test.each([
    [[], { kind: 'no_tasks' }],
    [[task(0, [])], { kind: 'task_without_marks', task: 0 }],
    [[...whole, task(0, [line(0)])], { kind: 'task_without_marks', task: 2 }],
    [
      [task(6000, [line(6000)]), task(4000, [line(3999)])],
      { kind: 'lines_do_not_sum', task: 1, sum: 3999, fullMark: 4000 },
    ],
    [[task(9999, [line(9999)])], { kind: 'tasks_do_not_sum', sum: 9999 }],
    [whole.map((each) => ({ ...each, weight: 5001 })), { kind: 'weights_do_not_sum', sum: 10_002 }],
    [whole.map((each, index) => ({ ...each, weight: index === 0 ? 10_000 : null })), { kind: 'weights_incomplete' }],
    [
      [
        task(10_000, [line(10_000)], {
          overtime: {
            minutes: 0,
            steps: [
              { over: 5, deduct: 1 },
              { over: 5, deduct: 2 },
            ],
            disqualifyOver: null,
          },
        }),
      ],
      { kind: 'overtime_step_twice', task: 0 },
    ],
  ])('disagree (%#)', (tasks, problem) => {
    expect(shape(tasks)).toEqual(problem);
  });
});

describe('for every sheet', () => {
  const mark = fc.integer({ min: 1, max: 5000 });
  const arbitraryLine = fc
    .record({ fullMark: mark, deductions: fc.array(mark, { maxLength: 3 }) })
    .map(({ fullMark, deductions }) => line(fullMark, deductions));
  const arbitraryTask = fc.array(arbitraryLine, { minLength: 1, maxLength: 4 }).map((lines) =>
    task(
      lines.reduce((sum, each) => sum + each.fullMark, 0),
      lines,
    ),
  );
  const arbitrarySheet: fc.Arbitrary<Sheet> = fc.array(arbitraryTask, { minLength: 1, maxLength: 5 }).chain((tasks) =>
    fc
      .array(fc.integer({ min: 0, max: 4000 }), { minLength: tasks.length, maxLength: tasks.length })
      .map((weights) => ({
        tasks: tasks.map((each, index) => ({ ...each, weight: weights[index] ?? 0 })),
        vetoed: false,
      })),
  );

  test('the total is what a slow rational oracle says, and no pass lies below the mark', () => {
    fc.assert(
      fc.property(arbitrarySheet, (sheet) => {
        const { total, pass, tasks } = scoreSheet(sheet);
        // One common denominator, nothing reduced, nothing clever.
        const den = sheet.tasks.reduce((all, { fullMark }) => all * BigInt(fullMark), 1n);
        const num = sheet.tasks.reduce(
          (sum, { weight, fullMark }, at) =>
            sum + (BigInt(weight ?? 0) * BigInt(tasks[at]!.mark) * den) / BigInt(fullMark),
          0n,
        );
        expect(BigInt(total.num) * den).toBe(num * BigInt(total.den));
        expect(pass).toBe(num >= 6000n * den);
      }),
    );
  });

  test('one more deduction never raises it, and the order of tasks never matters', () => {
    fc.assert(
      fc.property(arbitrarySheet, mark, (sheet, deduction) => {
        const before = scoreSheet(sheet);
        const [first, ...rest] = sheet.tasks;
        const worse = {
          ...first!,
          lines: [...first!.lines.slice(1), line(first!.lines[0]!.fullMark, [deduction, 5000])],
        };
        const after = scoreSheet({ tasks: [worse, ...rest], vetoed: false });
        expect(compareRatios(scoreSheet({ ...sheet, tasks: sheet.tasks.toReversed() }).total, before.total)).toBe(0);
        expect(compareRatios(after.total, before.total)).toBeLessThanOrEqual(0);
        expect(after.pass && !before.pass).toBe(false);
        expect(reaches(after.total, 6000)).toBe(after.pass);
      }),
    );
  });
});
