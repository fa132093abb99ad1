import { Script } from 'node:vm';

/** One test as it was written down, and what runs around it. `index`: its place among all; `name`: the same in every copy. */
export type Test = {
  readonly index: number;
  readonly name: string;
  readonly title: string;
  readonly body: () => unknown;
  readonly suite: Suite;
};

type Hook = () => unknown;
/** A `describe`, or a file: hooks of its own inside those of its parent. `begun`: its beforeAll has run. */
type Suite = {
  readonly parent: Suite | null;
  readonly hooks: Record<'beforeAll' | 'beforeEach' | 'afterEach', Hook[]>;
  begun: boolean;
};
const suiteIn = (parent: Suite | null): Suite => ({
  parent,
  hooks: { beforeAll: [], beforeEach: [], afterEach: [] },
  begun: false,
});
const chain = (suite: Suite): readonly Suite[] => [...(suite.parent === null ? [] : chain(suite.parent)), suite];

/** What test files import as `vitest`, and the tests they wrote down through it. */
export function makeHarness(expect: unknown): { readonly vitest: object; readonly tests: readonly Test[] } {
  const tests: Test[] = [];
  let file = '';
  let before = 0;
  let suite = suiteIn(null);

  const test = (title: string, ...rest: readonly unknown[]): void => {
    const body = rest.find((part) => typeof part === 'function') as (() => unknown) | undefined;
    if (body !== undefined)
      tests.push({ index: tests.length, name: `${file} ${tests.length - before}`, title, body, suite });
  };
  const describe = (_name: string, ...rest: readonly unknown[]): void => {
    const outer = suite;
    suite = suiteIn(outer);
    (rest.find((part) => typeof part === 'function') as () => void)();
    suite = outer;
  };
  const hook = (kind: keyof Suite['hooks']) => (run: Hook) => void suite.hooks[kind].push(run);
  const withRows = (declare: typeof test) =>
    Object.assign(declare, {
      each: (rows: readonly unknown[]) => (name: string, body: (...row: readonly unknown[]) => unknown) => {
        rows.forEach((row, at) =>
          declare(`${name} ${at}`, () => body(...((Array.isArray(row) ? row : [row]) as readonly unknown[]))),
        );
      },
      skipIf: (skipped: boolean) => (skipped ? () => undefined : declare),
      runIf: (run: boolean) => (run ? declare : () => undefined),
      skip: () => undefined,
      todo: () => undefined,
    });
  const it = withRows(test);

  const vitest = {
    expect,
    it,
    test: it,
    describe: withRows(describe),
    beforeAll: hook('beforeAll'),
    beforeEach: hook('beforeEach'),
    afterEach: hook('afterEach'),
    afterAll: () => undefined,
    beginFile: (name: string) => {
      file = name;
      before = tests.length;
      suite = suiteIn(null);
    },
  };
  return { vitest, tests };
}

/** Milliseconds that a test may compute before it first waits: a loop without an end would keep everything, timers too. */
const WITHOUT_END = 4_000;

const bodyOf = globalThis as { kaopingBody?: () => unknown };
const callBody = new Script('kaopingBody()');
/** Calls a test's body; throws where it computes too long. */
function withinTime(body: () => unknown): unknown {
  bodyOf.kaopingBody = body;
  return callBody.runInThisContext({ timeout: WITHOUT_END });
}

/** Five seconds are long for rules: who takes longer waits for something that won't come. */
const PATIENCE = 5_000;

/** Runs one test with its hooks; whether it passes. */
export async function passes(test: Test): Promise<boolean> {
  const suites = chain(test.suite);
  const run = async (): Promise<void> => {
    for (const suite of suites) {
      if (!suite.begun) for (const hook of suite.hooks.beforeAll) await hook();
      suite.begun = true;
    }
    for (const suite of suites) for (const hook of suite.hooks.beforeEach) await hook();
    try {
      await withinTime(test.body);
    } finally {
      for (const suite of suites.toReversed()) for (const hook of suite.hooks.afterEach) await hook();
    }
  };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('late')), PATIENCE);
  });
  try {
    await Promise.race([run(), late]);
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
