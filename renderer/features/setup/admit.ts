import type { RecordFailure } from '#renderer/data/sitting-log.ts';
import type { Source } from '#renderer/importing/source.ts';
import { admissionChunks } from '#shared/importing/admission.ts';
import type { CandidateDraft } from '#shared/importing/roster-context.ts';
import type { Body } from '#shared/record/body.ts';
import { err, ok, type Result } from '#shared/base/result.ts';

export type Record = (body: Body) => Promise<Result<number, RecordFailure>>;

/** How many went in before something stopped it; those are durable and stay. */
export type Stopped = { readonly done: number; readonly failure: RecordFailure };

/** Admits candidates, one entry after another; each is in both copies before the next is written. */
export async function admit(
  drafts: readonly CandidateDraft[],
  source: Source,
  record: Record,
  onDone: (done: number) => void,
): Promise<Result<number, Stopped>> {
  let done = 0;
  for (const candidates of admissionChunks(drafts.map((draft) => ({ ...draft, candidateId: crypto.randomUUID() })))) {
    const written = await record({ type: 'candidates_admitted', candidates, source });
    if (!written.ok) return err({ done, failure: written.error });
    done += candidates.length;
    onDone(done);
  }
  return ok(done);
}
