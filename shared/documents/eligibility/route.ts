import type { Candidate } from '#shared/model/candidate.ts';
import type { BodyOf } from '#shared/record/body.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import type { Application } from '../parts/application.ts';
import { documentOf } from '../registry.ts';

/** Under this name it is recorded which way somebody chose for a person. */
const ROUTE_FACTS = 'eligibility.route';

/**
 * The kind of application a person goes by: the one chosen for them, else the one that everybody of their level goes by. Null
 * where the document asks nothing of them.
 */
export function routeOf({ sitting, facts }: SittingState, candidate: Candidate): Application | null {
  if (sitting === null) return null;
  const open = (documentOf(sitting)?.applications ?? []).map((application) => ({
    application,
    takes: application.takes({ candidate, sitting }),
  }));
  const chosen = facts.get(factsKey(ROUTE_FACTS, candidate.candidateId))?.facts['application'];
  const own = open.find(({ application, takes }) => takes !== 'none' && application.id === chosen);
  return (own ?? open.find(({ takes }) => takes === 'all'))?.application ?? null;
}

/** The entry by which a person goes another way; null takes the choice back. */
export const chooseRoute = (candidateId: string, application: string | null): BodyOf<'facts_stated'> => ({
  type: 'facts_stated',
  rule: ROUTE_FACTS,
  candidateId,
  facts: { application },
});
