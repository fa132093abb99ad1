import { mayBeCorrected } from '#shared/certificates/standing.ts';
import { ok } from '#shared/base/result.ts';
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
 * one in a sitting of an evaluation for whoever has not passed all of it; and to one for somebody who had not passed, unless a signed correction says that they have. The plan's record is read before the lines are judged, because judging waits for nobody.
 */
export async function notDisputed(ports: Ports, owner: Owner, lines: readonly string[]): Promise<Objection> {
  const numbers = lines.some((line) => line.includes('"type":"certificates_assigned"'));
  const state = numbers ? await ports.journals.stateOf(owner) : null;
  const planId = state?.ok === true ? state.value.sitting?.plan?.planId : undefined;
  if (planId === undefined) return () => null;
  const record = await planRecord(ports, { practice: owner.practice, planId });
  if (!record.ok) return ({ body }) => (body.type === 'certificates_assigned' ? record.error : null);
  // a sitting of an evaluation is one subject of several: passing it alone gives nobody a certificate
  const isEvaluated = state?.ok === true && state.value.sitting?.evaluation !== undefined;
  const through = isEvaluated ? await jointlyPassed(ports, { practice: owner.practice, planId }) : ok(null);
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
      if (kind !== null) return { kind, detail };
      if (jointly !== null && jointly.find(candidate) === undefined) return { kind: 'certificate_not_joint', detail };
      if (mayBeCorrected(state, candidate) && outcomeOf(correctionOf(candidate)) !== 'passed')
        return { kind: 'certificate_uncorrected', detail };
    }
    return null;
  };
}
