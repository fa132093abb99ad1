import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeAnswers } from '#scripts/verify/answers-door.mjs';
import { isNumberedHere, isSound } from '#scripts/verify/certificate-form.mjs';
import { numberedBy } from '#shared/certificates/kind.ts';
import { numberFaults } from '#shared/certificates/number-faults.ts';
import { ALL_DOCUMENTS } from '#shared/documents/registry.ts';
import { levelSchema } from '#shared/model/basics.ts';
import { aSitting } from '../support/sitting.ts';

// What the verifier says of the documents in its own words agrees with the app, so that an honest day never fails it.

const HEAD = 'head';
const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
const LEVELS = ['1', '2', '3', '4', '5', 'T', 'Z'];
const wrongsIn = (id: string, heldOn: string, verdict: object): string[] => {
  const found: string[] = [];
  const state = {
    people: new Map([[HEAD, { role: 'site-head' }]]),
    sitting: { policy: { id }, procedure: 'practical', heldOn },
    candidates: new Map([['c', {}]]),
    decisions: new Map(),
    attendance: new Map(),
    subjectScores: new Map([['c', { theory: 'exempt' }]]),
  };
  judgeAnswers(state, { verdicts: [verdict] }, (why) => void found.push(why), HEAD);
  return found;
};

describe.each(ALL_DOCUMENTS.map((document) => [document.policy.id, document] as const))('%s', (id, document) => {
  it('can be answered for in every condition and application that it has', () => {
    const heldOn = document.policy.validity.from ?? '2026-11-20';
    for (const { rule } of document.checks.filter(({ judgesForce }) => judgesForce !== true))
      expect(wrongsIn(id, heldOn, { rule, candidateId: null, codes: ['x'] })).toEqual([]);
    for (const name of [...document.applications.map((one) => one.id), 'theory-exempt'])
      expect(wrongsIn(id, heldOn, { rule: `eligibility.${name}`, candidateId: 'c', codes: ['x'] })).toEqual([]);
  });

  it('is in force from its first day to its last', () => {
    const { from, to } = document.policy.validity;
    const force = { rule: 'policy.force', candidateId: null, codes: ['policy_not_in_force'] };
    for (const day of [from, to, '2026-01-01'].flatMap((one) => one ?? [])) {
      const isInForce = (from ?? '') <= day && day <= (to ?? '9999');
      expect(wrongsIn(id, day, force)).toEqual(isInForce ? ['verdict_not_there'] : []);
    }
    if (from !== null) expect(wrongsIn(id, '1990-01-01', force)).toEqual([]);
  });

  it('has certificates numbered as at the door', () => {
    expect(isNumberedHere({ sitting: { policy: { id } } })).toBe(document.policy.numbering.own);
    const place = fc.constantFrom(...DIGITS, 'T', 'A', 'Y', 'S');
    const some = fc.string({ unit: place, minLength: 15, maxLength: 23 });
    const near = fc
      .tuple(fc.constantFrom('12', '50', '42', '99'), fc.constantFrom('26', '27'), fc.constantFrom(...LEVELS))
      .map(([province, year, level]) => `Y0000${province}00A001${year}${level}000001`);
    const short = fc.constantFrom(...LEVELS.slice(0, 5)).map((level) => `2612000010${level}30001`);
    fc.assert(
      fc.property(
        fc.oneof(some, near, short),
        fc.constantFrom(...levelSchema.options),
        fc.constantFrom(undefined, ...document.policy.channels),
        fc.constantFrom(null, '2026-12-01', '2027-01-05'),
        (number, level, channel, issuedOn) => {
          const { channel: _, ...plain } = aSitting();
          const policy = { ...plain.policy, id };
          const sitting = channel === undefined ? { ...plain, policy } : { ...plain, policy, channel };
          const faults = numberFaults(number, { ...numberedBy(sitting), level, issuedOn });
          expect(isSound({ sitting }, { level }, number, issuedOn)).toBe(faults.length === 0);
        },
      ),
      { numRuns: 600 },
    );
  });
});
