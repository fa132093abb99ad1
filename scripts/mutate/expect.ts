import { isDeepStrictEqual } from 'node:util';
import { fromWorkshop } from './workshop.ts';

type Chai = {
  use(plugin: unknown): void;
  readonly expect: object & ((value: unknown, message?: string) => unknown);
  readonly Assertion: { readonly prototype: object };
  readonly util: {
    addMethod(target: object, name: string, method: (this: object) => void): void;
    flag(of: object, name: string): unknown;
  };
};
type Plugins = Readonly<
  Record<'JestChaiExpect' | 'JestExtend' | 'JestAsymmetricMatchers', unknown> & {
    readonly GLOBAL_EXPECT: symbol;
    readonly setState: (state: object, expect: unknown) => void;
  }
>;

/** Whose snapshot is asked for: the test that runs, and how many it asked for before. */
export type Asking = { test: string; asked: number };

/**
 * Vitest's own `expect` without Vitest. A snapshot is what the unbroken code gave, which is seen first: whether that is right
 * is the test run's to say.
 */
export async function makeExpect(asking: Asking): Promise<unknown> {
  const chai = await fromWorkshop<Chai>('chai', '@vitest/expect');
  const { JestChaiExpect, JestExtend, JestAsymmetricMatchers, GLOBAL_EXPECT, setState } =
    await fromWorkshop<Plugins>('@vitest/expect');
  const expect = Object.assign((value: unknown, message?: string) => chai.expect(value, message), chai.expect);
  (globalThis as Record<symbol, unknown>)[GLOBAL_EXPECT] = expect;
  for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
  setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect);

  const snapshots = new Map<string, unknown>();
  function matchSnapshot(this: object): void {
    const name = `${asking.test} ${asking.asked++}`;
    const value = chai.util.flag(this, 'object');
    if (!snapshots.has(name)) snapshots.set(name, structuredClone(value));
    else if (!isDeepStrictEqual(snapshots.get(name), value)) throw new Error(`differs from the snapshot: ${name}`);
  }
  for (const name of ['toMatchSnapshot', 'toMatchInlineSnapshot', 'toMatchFileSnapshot'])
    chai.util.addMethod(chai.Assertion.prototype, name, matchSnapshot);
  return Object.assign(expect, chai.expect);
}
