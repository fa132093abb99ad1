import { asksJointResult, mayBeCorrected } from '#shared/certificates/standing.ts';
import { ok } from '#shared/base/result.ts';
import { areWeighed } from '#shared/model/evaluation.ts';
import { correctionsIn, disputesOf, outcomeOf } from '#shared/plans/disputes.ts';
import { peopleBook } from '#shared/plans/people-book.ts';
import type { Owner } from '../journal/check-line.ts';
import type { Journals } from '../journal/journals.ts';
import type { Objection } from '../session/sessions.ts';
import { jointlyPassed } from './jointly-passed.ts';
import type { PlanPorts } from './plan-file.ts';
import { planRecord } from './whole.ts';

type Ports = PlanPorts & { readonly journals: Pick<Journals, 'list' | 'read' | 'stateOf'> };

/**
 * Objects to a certificate for somebody whom the record of the sitting's plan has an open objection about, or took off the list; to
 * one for whoever has not passed all that the plan asks of them; and to one for somebody who had not passed here, unless a signed
 * correction says that they have, or the weights of an evaluation do. The plan's record is read before the lines are judged, because
 * judging waits for nobody.
 */
export async function notDisputed(ports: Ports, owner: Owner, lines: readonly string[]): Promise<Objection> {
  const numbers = lines.some((line) => line.includes('"type":"certificates_assigned"'));
  const state = numbers ? await ports.journals.stateOf(owner) : null;
  const planId = state?.ok === true ? state.value.sitting?.plan?.planId : undefined;
  if (planId === undefined) return () => null;
  const record = await planRecord(ports, { practice: owner.practice, planId });
  if (!record.ok) return ({ body }) => (body.type === 'certificates_assigned' ? record.error : null);
  // a sitting is one subject of several: passing it alone gives nobody a certificate
  const sitting = state?.ok === true ? state.value.sitting : null;
  const isJoint = sitting !== null && asksJointResult(sitting);
  const isWeighed = sitting?.evaluation !== undefined && areWeighed(sitting.evaluation);
  const through = isJoint ? await jointlyPassed(ports, { practice: owner.practice, planId }) : ok(null);
  if (!through.ok) return ({ body }) => (body.type === 'certificates_assigned' ? through.error : null);
  const jointly = through.value === null ? null : peopleBook(through.value.map(({ candidate }) => candidate));
  const disputeOf = disputesOf(record.value.entries);
  const correctionOf = correctionsIn(record.value.entries, owner.log);
  return ({ body }, state) => {
    if (body.type !== 'certificates_assigned') return null;
    for (const { candidateId, number } of body.certificates) {
      const candidate = state.candidates.get(candidateId);
      // a number may always be taken back
      if (candidate === undefined || number === null) continue;
      const detail = { name: candidate.name };
      const kind = disputeOf(candidate);
      const isThrough = jointly?.find(candidate) !== undefined;
      // what a correction takes from one subject the weights of the others may make up for
      const isMadeUpFor = isWeighed && isThrough;
      if (kind !== null && !(isMadeUpFor && kind === 'certificate_objection_failed')) return { kind, detail };
      if (jointly !== null && !isThrough) return { kind: 'certificate_not_joint', detail };
      if (!isMadeUpFor && mayBeCorrected(state, candidate) && outcomeOf(correctionOf(candidate)) !== 'passed')
        return { kind: 'certificate_uncorrected', detail };
    }
    return null;
  };
}
