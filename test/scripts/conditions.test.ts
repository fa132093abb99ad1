import { expect, it } from 'vitest';
import { judgeFactsKnown } from '#scripts/verify/answers-door.mjs';
import { CONDITIONS, standingOf } from '#scripts/verify/conditions.mjs';
import { emptyState } from '#scripts/verify/empty-state.mjs';
import { apply } from '#scripts/verify/record.mjs';
import { codesOf } from '#shared/documents/concerns/concern.ts';
import { concernsOf } from '#shared/documents/concerns/concerns.ts';
import { checksOf, isOverstated } from '#shared/documents/desk/desk.ts';
import { ALL_DOCUMENTS } from '#shared/documents/registry.ts';
import type { Body } from '#shared/record/body.ts';
import { fold, foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { randomConditions } from '../support/random-conditions.ts';
import { linksOf } from '../support/sitting.ts';

// The verifier tells by itself how every condition stands, and what stands against it; the app tells it by the documents' rules.
// Neither knows the other's code.

const SEEDS = 1000;
// a condition that the opening of some sittings settles is one all the same
const RULES = [
  ...new Set(
    ALL_DOCUMENTS.flatMap(({ checks }) => checks)
      .filter(({ judgesForce }) => judgesForce !== true)
      .map(({ rule }) => rule),
  ),
];

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
  const rules = [...new Set(own.checks.map(({ rule }) => rule))].filter((rule) => RULES.includes(rule));
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

const statedOf = (body: Body) => (body.type === 'facts_stated' ? body : null);

it('agrees with the app on what says otherwise than the record knows, and on nothing before edition 9', () => {
  const found = new Set<string>();
  for (let seed = 0; seed < 500; seed += 1) {
    const { sitting, bodies } = randomConditions(seed);
    const links = linksOf(
      sitting,
      bodies.map((body) => [body, null] as const),
    );
    let state = EMPTY_STATE;
    const own = emptyState();
    for (const [at, body] of bodies.entries()) {
      const said = statedOf(body);
      const flaws: string[] = [];
      if (said !== null) judgeFactsKnown(own, said, (why) => flaws.push(why));
      const isOtherwise = said !== null && isOverstated(state, said);
      expect({ seed, at, flaws }).toEqual({ seed, at, flaws: isOtherwise ? ['fact_known'] : [] });
      if (isOtherwise) found.add(`${said.rule} ${String(sitting.edition)}`);
      state = fold(state, links[at]!);
      apply(own, body);
    }
  }
  const rules = ['tj.appraisal.on-site', 'tj.appraisal.questions', 'tj.appraisal.staff', 'tj.review.panel'];
  const elsewhere = ['tj.enterprise.plan-deadline', 'tj.enterprise.scope', 'cq.organiser', 'cq.panel', 'cq.plan'];
  expect([...found].toSorted()).toEqual([...rules, ...elsewhere].map((rule) => `${rule} 9`).toSorted());
}, 120_000);

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
}, 120_000);
