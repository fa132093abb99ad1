import { expect, test } from 'vitest';
import { hashOfRules } from '#scripts/rules-hash.ts';
import { RULES_HASH } from '#shared/law/rules-hash.ts';

test('sittings are stamped with the hash of the rules as they are; run `npm run stamp` after changing them', () => {
  expect(RULES_HASH).toBe(hashOfRules());
});
