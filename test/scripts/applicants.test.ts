import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { applicantConcerns } from '#scripts/verify/applicants.mjs';
import { emptyState } from '#scripts/verify/empty-state.mjs';
import { apply } from '#scripts/verify/record.mjs';
import { codesOf } from '#shared/documents/concerns/concern.ts';
import { personConcerns } from '#shared/documents/concerns/persons.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { foldAll } from '#shared/record/fold.ts';
import { randomApplicants } from '../support/random-applicants.ts';
import { linksOf } from '../support/sitting.ts';

// Who may apply in a pilot enterprise, told by the app by its document's rules, by the verifier and by Python: none knows another's code.

const SEEDS = Array.from({ length: 600 }, (_, seed) => seed);

type Told = readonly (readonly [rule: string, candidateId: string, codes: readonly string[]])[];

function app(seed: number): Told {
  const { sitting, bodies } = randomApplicants(seed);
  if (sitting.edition === 8) return [];
  const links = linksOf(
    sitting,
    bodies.map((body) => [body, null] as const),
  );
  return personConcerns(foldAll(EMPTY_STATE, links)).flatMap(({ rule, candidateId, standing, because }) =>
    standing === 'open' ? [] : [[rule, candidateId!, codesOf(because)] as const],
  );
}

function verifier(seed: number): Told {
  const state = emptyState();
  for (const body of randomApplicants(seed).bodies) apply(state, body);
  return applicantConcerns(state).map(({ rule, candidateId, codes }) => [rule, candidateId, codes] as const);
}

it('the verifier finds of people what the app finds, and nothing before edition 9', () => {
  const seen = new Set<string>();
  for (const seed of SEEDS) {
    const told = app(seed);
    expect({ seed, told: verifier(seed) }).toEqual({ seed, told });
    for (const [, , codes] of told) for (const code of codes) seen.add(code);
  }
  expect([...seen].toSorted()).toEqual([
    ...['bad_input', 'level_outside', 'not_insured_in_tianjin', 'not_own_employee'],
    ...['stopped_without_verdict', 'theory_exempt_without_ground'],
  ]);
});

it('and so does Python', () => {
  const { stdout, stderr } = spawnSync('python3', [join(import.meta.dirname, '../interop/applicants_of.py')], {
    input: SEEDS.map((seed) => `${JSON.stringify(randomApplicants(seed).bodies)}\n`).join(''),
    ...{ encoding: 'utf8', maxBuffer: 1e8 },
  });
  expect(stderr).toBe('');
  const told = stdout.trim().split('\n');
  expect(told.map((line) => JSON.parse(line) as Told)).toEqual(SEEDS.map(verifier));
});
