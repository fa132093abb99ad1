import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { judgeFactsKnown } from '#scripts/verify/answers-door.mjs';
import { standingOf } from '#scripts/verify/conditions.mjs';
import { emptyState } from '#scripts/verify/empty-state.mjs';
import { apply } from '#scripts/verify/record.mjs';
import type { Body } from '#shared/record/body.ts';
import { randomConditions } from '../support/random-conditions.ts';

/** The places of those bodies that say otherwise than the record knows, by the verifier. */
function saidOtherwise(bodies: readonly Body[]): number[] {
  const state = emptyState();
  return bodies.flatMap((body, at) => {
    const found: number[] = [];
    if (body.type === 'facts_stated') judgeFactsKnown(state, body, () => found.push(at));
    apply(state, body);
    return found;
  });
}

// Python tells of every condition what the verifier tells, which conditions.test.ts holds against the app.

it('tells the same of 2000 sittings with any facts', () => {
  const days = Array.from({ length: 2000 }, (_, seed) => randomConditions(seed).bodies);
  const { stdout, stderr } = spawnSync('python3', [join(import.meta.dirname, '../interop/conditions_of.py')], {
    input: days.map((bodies) => `${JSON.stringify(bodies)}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  expect(stderr).toBe('');
  const told = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string[] | null>);
  expect(told).toHaveLength(days.length);
  for (const [seed, bodies] of days.entries()) {
    const state = emptyState();
    for (const body of bodies) apply(state, body);
    const { 'said otherwise': otherwise, ...rules } = told[seed]!;
    const own = Object.keys(rules).map((rule) => {
      const { standing, codes } = standingOf(state, rule);
      return [rule, standing === 'met' || standing === 'unmet' ? codes : null] as const;
    });
    expect({ seed, ...rules }).toEqual({ seed, ...Object.fromEntries(own) });
    expect({ seed, otherwise }).toEqual({ seed, otherwise: saidOtherwise(bodies) });
  }
}, 120_000);
