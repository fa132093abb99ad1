import { Script } from 'node:vm';
import type { Bundle } from './bundle.ts';
import { makeExpect } from './expect.ts';
import { makeHarness, passes, type Test } from './harness.ts';

/** How Stryker's switches are worked: which mutant is on, and what is passed through. */
type Switches = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage: { static: Hits; perTest: Record<string, Hits> };
};
type Hits = Record<string, number>;

const switches: Switches = { mutantCoverage: { static: {}, perTest: {} } };
(globalThis as Record<string, unknown>).__stryker__ = switches;

/** How often a mutant that is on may be passed before it counts as a loop without end. */
const ENDLESS = 1_000_000;

const asking = { test: '', asked: 0 };
const expect = await makeExpect(asking);

/** Everything loaded once: its tests, and what was passed through so far. */
export type Copy = { readonly tests: readonly Test[]; readonly passed: Switches['mutantCoverage'] };

/** A way to load a bundle anew, each time with nothing kept from before; with a mutant on from the first line, or none. */
export async function copies({ code, packages }: Bundle): Promise<(mutant?: string) => Copy> {
  const script = new Script(`(function (require, module, exports) {${code}\n})`);
  const body = script.runInThisContext() as (...given: readonly unknown[]) => void;
  const outside = new Map<string, object>();
  for (const name of packages) {
    if (name === 'vitest') continue;
    // whoever imports a default gets the whole of what is required, as Node has it
    const { default: whole, ...named } = (await import(name)) as { readonly default?: object };
    outside.set(name, typeof whole === 'function' ? whole : { __esModule: true, ...whole, ...named });
  }
  // the same chances for every mutant, and for whoever runs it again
  (outside.get('fast-check') as { configureGlobal(settings: object): void } | undefined)?.configureGlobal({
    seed: 7,
    numRuns: 50,
  });
  return (mutant) => {
    const { vitest, tests } = makeHarness(expect);
    const passed = { static: {}, perTest: {} };
    switches.mutantCoverage = passed;
    const module = { exports: {} };
    switchedOn(mutant, () =>
      body((name: string) => (name === 'vitest' ? vitest : outside.get(name)), module, module.exports),
    );
    return { tests, passed };
  };
}

/** Whether a test passes with a mutant on, or with none. */
export async function passesWith(test: Test, mutant?: string): Promise<boolean> {
  Object.assign(asking, { test: test.name, asked: 0 });
  switches.currentTestId = idOf(test);
  const passed = await switchedOn(mutant, () => passes(test));
  switches.currentTestId = undefined;
  return passed;
}

/** By what a test is known in what was passed through. */
export const idOf = (test: Test): string => `${test.index}.`;

function switchedOn<T>(mutant: string | undefined, run: () => T): T {
  Object.assign(switches, { activeMutant: mutant, hitCount: 0, hitLimit: ENDLESS });
  const off = (): void => void (switches.activeMutant = undefined);
  let result: T;
  try {
    result = run();
  } catch (thrown) {
    off();
    throw thrown;
  }
  if (result instanceof Promise) return result.finally(off) as T;
  off();
  return result;
}
