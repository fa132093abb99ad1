import { describe, expect, it } from 'vitest';
import { makeHarness, passes } from '#scripts/mutate/harness.ts';
import { share, unnoticed } from '#scripts/mutate/report.ts';

/** The part of Vitest that tests of the rules import. */
type Written = {
  readonly it: ((title: string, body: () => unknown) => void) & {
    each(rows: readonly unknown[]): (title: string, body: (...row: number[]) => unknown) => void;
  };
  readonly describe: (title: string, body: () => void) => void;
  readonly beforeAll: (hook: () => void) => void;
  readonly beforeEach: (hook: () => void) => void;
  readonly afterEach: (hook: () => void) => void;
  readonly beginFile: (name: string) => void;
};

describe('tests run without their runner', () => {
  it('run with the hooks around them, outer ones first, and those of all once', async () => {
    const { vitest, tests } = makeHarness(expect);
    const { it: test, describe: suite, beforeAll, beforeEach, afterEach, beginFile } = vitest as Written;
    const seen: string[] = [];
    beginFile('one.test.ts');
    beforeEach(() => seen.push('each of the file'));
    suite('a suite', () => {
      beforeAll(() => seen.push('all of the suite'));
      beforeEach(() => seen.push('each of the suite'));
      afterEach(() => seen.push('after'));
      test('a', () => seen.push('a'));
      test('b', () => seen.push('b'));
    });
    for (const written of tests) expect(await passes(written)).toBe(true);
    const around = (name: string): string[] => ['each of the file', 'each of the suite', name, 'after'];
    expect(seen).toEqual(['all of the suite', ...around('a'), ...around('b')]);
  });

  it('fail where they throw, now or later, and are known by file and place', async () => {
    const { vitest, tests } = makeHarness(expect);
    const { it: test, beginFile } = vitest as Written;
    beginFile('one.test.ts');
    test('throws', () => {
      throw new Error('now');
    });
    beginFile('two.test.ts');
    test('rejects', () => Promise.reject(new Error('later')));
    test.each([[1, 2], 3])('rows', (...row) => expect(row[0]).toBe(3));
    expect(tests.map(({ name }) => name)).toEqual(['one.test.ts 0', 'two.test.ts 0', 'two.test.ts 1', 'two.test.ts 2']);
    const passed: boolean[] = [];
    for (const written of tests) passed.push(await passes(written));
    expect(passed).toEqual([false, false, false, true]);
  });
});

describe('what became of breaks', () => {
  const broken = { id: '1', file: 'shared/base/a.ts', column: 4, mutator: 'BooleanLiteral', replacement: 'true' };

  it('is a share that never reads better than it is', () => {
    expect(share({ killed: 8_999, survived: 1_000, unreached: 1 })).toBe('89.9');
    expect(share({ killed: 0, survived: 0, unreached: 0 })).toBe('0.0');
  });

  it('lists in their order those that nobody noticed', () => {
    const listed = unnoticed([
      { ...broken, line: 9, end: 'survived' },
      { ...broken, line: 3, end: 'killed' },
      { ...broken, line: 7, end: 'unreached' },
    ]);
    expect(listed.split('\n').map((line) => line.split('\t')[0])).toEqual([
      'shared/base/a.ts:7:4',
      'shared/base/a.ts:9:4',
      '',
    ]);
  });
});
