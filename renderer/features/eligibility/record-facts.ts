import type { RecordFailure } from '#renderer/data/sitting-log.ts';
import type { Facts } from '#shared/documents/parts/application.ts';
import { factsToRecord, type Eligibility } from '#shared/documents/eligibility/judge.ts';
import type { Body } from '#shared/record/body.ts';
import { ok, type Result } from '#shared/base/result.ts';

type RecordAll = (bodies: readonly Body[]) => Promise<Result<number, RecordFailure>>;

/** Puts the facts of these applicants on record, of all of them or none, with `changes` laid over what is known of each. */
export async function recordFacts(
  applicants: readonly Eligibility[],
  changes: Facts,
  recordAll: RecordAll,
): Promise<Result<number, RecordFailure>> {
  const bodies = applicants.flatMap((applicant): Body[] => {
    const { candidateId } = applicant.candidate;
    return factsToRecord(applicant, changes).map(({ rule, facts }) => ({
      ...{ type: 'facts_stated', rule, candidateId, facts },
    }));
  });
  const written = bodies.length === 0 ? ok(0) : await recordAll(bodies);
  return written.ok ? ok(applicants.length) : written;
}
