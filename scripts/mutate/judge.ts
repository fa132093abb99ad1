import { bundle } from './bundle.ts';
import { copies, idOf, passesWith, type Copy } from './copy.ts';
import type { Test } from './harness.ts';
import { instrument, type Mutant } from './instrument.ts';

/** How one mutant ended; `by` names the test that noticed. */
export type Verdict = { readonly id: string; readonly end: 'killed' | 'survived' | 'unreached'; readonly by?: string };

/** Milliseconds of the processor that a mutant may cost in one copy: whoever is not noticed within them counts as not noticed. */
const BUDGET = 1_000;
/** So many where it was passed through in vain already, and a copy of its own is only to show what others hid. */
const AGAIN = 300;

/** How the files begin whose tests are named as a source is, or as the folder it lies in. */
const ownTestsOf = (source: string): readonly string[] =>
  [source.replace(/\.ts$/, ''), source.replace(/\/[^/]*$/, '')].flatMap((one) => [`test/${one}.`, `test/${one}-`]);

/** Milliseconds of the processor so far: by the clock on the wall a busy machine would notice less. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** What each test costs and, by mutant, who passes through it; who fails with nothing broken is not asked again. */
async function passedThrough({ tests, passed }: Copy) {
  const cost = new Map<string, number>();
  const through = new Map<string, Test[]>();
  for (const test of tests) {
    const begun = spent();
    if (!(await passesWith(test))) continue;
    cost.set(test.name, spent() - begun);
    for (const id of Object.keys(passed.perTest[idOf(test)] ?? {})) through.set(id, [...(through.get(id) ?? []), test]);
  }
  return { cost, through };
}

/**
 * A judge of the mutants of a room of shared/, or of a file in it.
 *
 * First in one copy of everything: the tests that pass through a mutant run with it on until one fails. What is broken as modules
 * load gets copies of its own, so that nothing kept from before hides it: of the room's tests, which load quickly, then of all.
 */
export async function judgeOf(
  root: string,
  place: string,
): Promise<{ readonly mutants: readonly Mutant[]; readonly judge: (mutant: Mutant) => Promise<Verdict> }> {
  const { sources, mutants } = await instrument(root, place);
  const [room = ''] = place.split('/');
  const loadAll = await copies(await bundle(root, sources));
  const loadRoom = await copies(await bundle(root, sources, room));

  let all = loadAll();
  const { cost, through } = await passedThrough(all);
  const atLoading = all.passed.static;

  /** Tests that noticed something in a file notice more in it. */
  const keen = new Map<string, number>();

  /** The first test of these that fails with the mutant on. */
  async function noticed({ id, file }: Mutant, among: readonly Test[], budget = BUDGET): Promise<Test | null> {
    const own = ownTestsOf(file);
    const told = among.flatMap((test) => {
      const takes = cost.get(test.name);
      if (takes === undefined) return [];
      const isOwn = own.some((begins) => test.name.startsWith(begins));
      return [{ test, rank: takes / (1 + 4 * (keen.get(`${file} ${test.name}`) ?? 0) + (isOwn ? 8 : 0)) }];
    });
    const until = spent() + budget;
    for (const { test } of told.toSorted((a, b) => a.rank - b.rank)) {
      if (spent() > until) return null;
      if (await passesWith(test, id)) continue;
      const known = `${file} ${test.name}`;
      keen.set(known, (keen.get(known) ?? 0) + 1);
      return test;
    }
    return null;
  }

  /** The same in a copy that was loaded with the mutant on. */
  async function noticedAnew(mutant: Mutant, load: typeof loadAll, budget = BUDGET): Promise<string | null> {
    try {
      return (await noticed(mutant, load(mutant.id).tests, budget))?.title ?? null;
    } catch {
      return 'loading';
    }
  }

  async function judge(mutant: Mutant): Promise<Verdict> {
    const { id } = mutant;
    const killed = (by: string): Verdict => ({ id, end: 'killed', by });
    const tests = through.get(id) ?? [];
    if (tests.length === 0 && atLoading[id] === undefined) return { id, end: 'unreached' };
    const test = await noticed(mutant, tests);
    // a test that fails without it too fails of what an earlier mutant left behind
    if (test !== null && (await passesWith(test))) return killed(test.title);
    if (test !== null) all = loadAllAgain();
    // few that run only when called are hidden by what others left behind, and a copy each would be most of a run
    if (atLoading[id] === undefined && test === null) return { id, end: 'survived' };
    const anew =
      tests.length > 0
        ? await noticedAnew(mutant, loadRoom, AGAIN)
        : ((await noticedAnew(mutant, loadRoom)) ?? (await noticedAnew(mutant, loadAll)));
    return anew === null ? { id, end: 'survived' } : killed(anew);
  }

  function loadAllAgain(): Copy {
    const again = loadAll();
    for (const [id, tests] of through)
      through.set(
        id,
        tests.flatMap(({ index }) => again.tests[index] ?? []),
      );
    return again;
  }

  return { mutants, judge };
}
