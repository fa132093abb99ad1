import { expect, test } from 'vitest';
import { emptyState } from '#scripts/verify/empty-state.mjs';
import { apply } from '#scripts/verify/record.mjs';
import { sittingText } from '#scripts/verify/snapshot.mjs';
import { answerFor, blockingConcerns } from '#shared/documents/concerns/concerns.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { sittingSnapshot } from '#shared/results/snapshot.ts';
import { aPerson, linksOf, readySitting } from '../support/sitting.ts';

test('the verifier writes what was answered for into the same text as the app', () => {
  const policy = { id: 'tianjin-appraisal', version: '2', rulesHash: 'a'.repeat(64) };
  const ready = readySitting({ policy });
  const head = aPerson('site-head', '罗芳');
  const own = { ...ready.supervisor, appointedBy: 'enterprise' as const };
  const put = (state: typeof ready.state, body: Body) => linksOf(ready.sitting, [[body, head.personId]], state);
  const named = put(ready.state, { type: 'staff_named', people: [own, head], source: null });
  const broken = foldAll(ready.state, named);
  const [concern] = blockingConcerns(broken);
  const first = put(broken, answerFor([concern!], '口头同意'));
  const once = foldAll(broken, first);
  const second = put(once, answerFor([concern!], '市人社局书面同意'));
  const state = foldAll(once, second);

  const told = emptyState();
  for (const { entry } of [...ready.links, ...named, ...first, ...second]) apply(told, entry.body, entry.actor);
  expect(sittingText(told)).toBe(sittingSnapshot(state));
  expect(sittingText(told)).toContain('市人社局书面同意');
  expect(foldAll(EMPTY_STATE, ready.links).answers.size).toBe(0);
});
