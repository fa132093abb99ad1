import { answerFor, blockingConcerns } from '#shared/documents/concerns/concerns.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { aPerson, linksOf, readySitting } from './sitting.ts';

/** A sitting whose supervisor the enterprise chose itself, which its document does not allow; `answered`: the site head said why. */
export function unmetSitting() {
  const policy = { id: 'tianjin-appraisal', version: '2', rulesHash: 'a'.repeat(64) };
  const ready = readySitting({ policy });
  const head = aPerson('site-head', '罗芳');
  const put = (state: SittingState, body: Body): SittingState =>
    foldAll(state, linksOf(ready.sitting, [[body, head.personId]], state));
  const own = { ...ready.supervisor, appointedBy: 'enterprise' as const };
  const state = put(ready.state, { type: 'staff_named', people: [own, head], source: null });
  return { ...ready, head, state, answered: put(state, answerFor(blockingConcerns(state), '市人社局书面同意')) };
}
