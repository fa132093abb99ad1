import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concernsOf } from '#shared/documents/concerns/concerns.ts';
import { ALL_DOCUMENTS } from '#shared/documents/registry.ts';
import { OCCUPATION_LISTS } from '#shared/model/occupation-list.ts';
import { factsKey } from '#shared/record/state.ts';
import { aSitting, readySitting } from '#test/support/sitting.ts';

// Facts come to central and to a reader in the records of others, and hold whatever JSON holds: what they lack is not asked, and
// nothing falls over them.

const { state } = readySitting();
const odd = fc.oneof(fc.jsonValue(), fc.constantFrom([null], [1], [{}], {}, '', null, -1, '2026-02-31'));
/** What stands beside the rows that a sitting took over from a list of occupations. */
const LISTED = {
  file: fc.constant('目录.xlsx'),
  sha256: fc.constant('a'.repeat(64)),
  at: fc.constant('2026-11-20T01:00:00.000Z'),
};

describe.each(ALL_DOCUMENTS.map((document) => [document.policy.id, document] as const))('%s', (id, { checks }) => {
  const rules = [...checks.map(({ rule }) => rule), ...OCCUPATION_LISTS.map((list) => `lists.${list}`)];
  const fields = [...new Set(checks.flatMap(({ fields: own }) => own.map(({ name }) => name)))];
  const stated = fc.dictionary(fc.constantFrom(...fields), odd);
  const listed = fc.record({ ...LISTED, rows: fc.oneof(fc.array(odd), odd) });
  it('judges a sitting whatever its facts are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules), fc.oneof(stated, listed), (rule, facts) => {
        const sitting = { ...aSitting(), policy: { ...state.sitting!.policy, id, version: '2' } };
        const known = new Map(state.facts).set(factsKey(rule, null), { facts } as never);
        expect(() => concernsOf({ ...state, sitting, facts: known })).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
