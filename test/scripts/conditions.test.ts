import { expect, it } from 'vitest';
import { CONDITIONS, standingOf } from '#scripts/verify/conditions.mjs';
import { apply, emptyState } from '#scripts/verify/record.mjs';
import { codesOf } from '#shared/documents/concerns/concern.ts';
import { concernsOf } from '#shared/documents/concerns/concerns.ts';
import { checksOf } from '#shared/documents/desk/desk.ts';
import { ALL_DOCUMENTS } from '#shared/documents/registry.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { randomConditions } from '../support/random-conditions.ts';
import { linksOf } from '../support/sitting.ts';

// The verifier tells by itself how every condition stands, and what stands against it; the app tells it by the documents' rules.
// Neither knows the other's code.

const SEEDS = 1000;
const RULES = ALL_DOCUMENTS.flatMap(({ checks }) => checks)
  .filter(({ judgesForce }) => judgesForce !== true)
  .map(({ rule }) => rule);

type Told = Readonly<Record<string, { readonly standing: string; readonly codes: readonly string[] }>>;

function app(seed: number): Told {
  const { sitting, bodies } = randomConditions(seed);
  const state = foldAll(
    EMPTY_STATE,
    linksOf(
      sitting,
      bodies.map((body) => [body, null] as const),
    ),
  );
  const asked = checksOf(state).filter(({ judgesForce }) => judgesForce !== true);
  const concerns = new Map(concernsOf(state).map((concern) => [concern.rule, concern]));
  return Object.fromEntries(
    asked.map(({ rule }) => {
      const concern = concerns.get(rule);
      const codes = concern?.standing === 'unmet' ? codesOf(concern.because).toSorted() : [];
      return [rule, { standing: concern?.standing ?? 'met', codes }];
    }),
  );
}

function verifier(seed: number): Told {
  const { sitting, bodies } = randomConditions(seed);
  const state = emptyState();
  for (const body of bodies) apply(state, body);
  const own = ALL_DOCUMENTS.find(({ policy }) => policy.id === sitting.policy.id)!;
  const rules = own.checks.map(({ rule }) => rule).filter((rule) => RULES.includes(rule));
  const told = rules.map((rule) => [rule, standingOf(state, rule)] as const);
  return Object.fromEntries(
    told
      .filter(([, { standing }]) => standing !== 'not_asked')
      .map(([rule, { standing, codes }]) => [rule, { standing, codes: codes.toSorted() }]),
  );
}

it('has a row with its clause for every condition of every document', () => {
  expect(Object.keys(CONDITIONS).toSorted()).toEqual(RULES.toSorted());
  expect(Object.values(CONDITIONS).every(({ clause }) => clause !== '')).toBe(true);
});

it(`agrees with the app on ${String(SEEDS)} sittings with any facts`, () => {
  const seen = new Map<string, Set<string>>();
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const told = app(seed);
    expect({ seed, ...verifier(seed) }).toEqual({ seed, ...told });
    for (const [rule, { standing, codes }] of Object.entries(told))
      for (const one of [standing, ...codes]) seen.set(rule, (seen.get(rule) ?? new Set()).add(one));
  }
  // every row was seen open, met and unmet where it can be, and every code at least once
  const never = RULES.flatMap((rule) =>
    ['open', 'met', 'unmet'].filter((one) => !seen.get(rule)?.has(one)).map((one) => `${rule} ${one}`),
  );
  expect(never).toEqual(['cq.on-site-staff open', 'cq.custom-standard open', 'tj.chief.publicity unmet']);
});
