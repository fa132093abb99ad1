import type { RecordFailure } from '#renderer/data/sitting-log.ts';
import type { Facts } from '#shared/documents/parts/application.ts';
import { factsToRecord, type Eligibility } from '#shared/documents/eligibility/judge.ts';
import type { Body } from '#shared/record/body.ts';
import { err, ok, type Result } from '#shared/base/result.ts';

type Record = (body: Body) => Promise<Result<number, RecordFailure>>;
/** How many applicants were recorded before something stopped it; those stay. */
export type Stopped = { readonly done: number; readonly failure: RecordFailure };

/** Puts the facts of these applicants on record, one after another, with `changes` laid over what is known of each. */
export async function recordFacts(
  applicants: readonly Eligibility[],
  changes: Facts,
  record: Record,
  onDone: (done: number) => void = () => undefined,
): Promise<Result<number, Stopped>> {
  let done = 0;
  for (const applicant of applicants) {
    const { candidateId } = applicant.candidate;
    for (const { rule, facts } of factsToRecord(applicant, changes)) {
      const written = await record({ type: 'facts_stated', rule, candidateId, facts });
      if (!written.ok) return err({ done, failure: written.error });
    }
    done += 1;
    onDone(done);
  }
  return ok(done);
}
