import type { Application, Facts } from '#shared/documents/parts/application.ts';
import { eligibilityOf, type Eligibility } from '#shared/documents/eligibility/judge.ts';
import { ALL_DOCUMENTS } from '#shared/documents/registry.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import { under } from './certified.ts';
import { aCandidate, aSitting } from './sitting.ts';

/** What was stated of a person, by rule. */
export type Stated = Readonly<Record<string, Facts>>;

/** A kind of application of a document, by their names. */
export function applicationNamed(policyId: string, id: string): Application {
  const document = ALL_DOCUMENTS.find(({ policy }) => policy.id === policyId);
  const found = document?.applications.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no application ${id} under ${policyId}`);
  return found;
}

/** A sitting under a document with one candidate, of whom this was stated. */
export function desk(
  policyId: string,
  candidate: Partial<Candidate> = {},
  stated: Stated = {},
  sitting: Partial<Sitting> = {},
): { readonly state: SittingState; readonly person: Candidate } {
  const person = { ...aCandidate('1', '陈强'), ...candidate };
  const facts = Object.entries(stated).map(
    ([rule, own]) =>
      [factsKey(rule, person.candidateId), { facts: own, at: '2026-11-20T00:00:00.000Z', seq: 1 }] as const,
  );
  const state = {
    ...EMPTY_STATE,
    sitting: aSitting({ ...sitting, policy: under(policyId) }),
    candidates: new Map([[person.candidateId, person]]),
    facts: new Map(facts),
  };
  return { state, person };
}

/** Where that person stands under a kind of application. */
export function standing(application: Application, at: ReturnType<typeof desk>): Eligibility {
  const found = eligibilityOf(application, at.state, at.person);
  if (found === null) throw new Error('no sitting is open');
  return found;
}
