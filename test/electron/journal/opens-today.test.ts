import { expect, it } from 'vitest';
import { openedOtherwise } from '#electron/journal/opens-today.ts';
import { RULES_HASH } from '#shared/law/rules-hash.ts';
import { EDITION, type Sitting } from '#shared/model/sitting.ts';
import type { Entry } from '#shared/record/entry.ts';
import { aSitting, linksOf } from '../../support/sitting.ts';

const policy = { ...aSitting().policy, rulesHash: RULES_HASH };
const opening = (over: Partial<Sitting>): Entry => {
  const sitting = aSitting({ policy, edition: EDITION, ...over });
  return linksOf(sitting, [[{ type: 'sitting_opened', sitting }, null]])[0]!.entry;
};

it.each<[string, Partial<Sitting>]>([
  ['no edition', { edition: undefined }],
  ['an older edition, which asks for no site head', { edition: 2 }],
  ['the edition before', { edition: EDITION - 1 }],
  ['an edition to come', { edition: EDITION + 1 }],
  ['the rules of another build', { policy: { ...policy, rulesHash: 'b'.repeat(64) } }],
])('nobody opens a sitting today under %s', (_, over) => {
  expect(openedOtherwise(opening(over))).toMatchObject({
    kind: 'entry_refused',
    detail: { seq: 0, rule: 'edition_outdated' },
  });
});

it('under today’s edition and rules a sitting opens', () => {
  expect(openedOtherwise(opening({}))).toBeNull();
});
