import type { RecordFailure } from '#renderer/data/sitting-log.ts';
import { inTurns } from '#renderer/turns/in-turns.ts';
import { turn } from '#renderer/turns/turn.ts';
import type { Source } from '#renderer/importing/source.ts';
import { admissionChunks } from '#shared/importing/admission.ts';
import type { CandidateDraft } from '#shared/importing/roster-context.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Body } from '#shared/record/body.ts';
import { ok, type Result } from '#shared/base/result.ts';

export type RecordAll = (bodies: readonly Body[]) => Promise<Result<number, RecordFailure>>;

/** Admits candidates in as many entries as they need, all of them or none; answers how many. */
export async function admit(
  drafts: readonly CandidateDraft[],
  source: Source,
  recordAll: RecordAll,
): Promise<Result<number, RecordFailure>> {
  // what the press changed is drawn first: 5,000 people are a tenth of a second on an old machine, and more where they are judged
  const chunks = await inTurns(admissionChunks(candidatesOf(drafts)));
  await turn();
  const written = await recordAll(chunks.map((candidates) => ({ type: 'candidates_admitted', candidates, source })));
  return written.ok ? ok(drafts.length) : written;
}

function* candidatesOf(drafts: readonly CandidateDraft[]): Generator<Candidate, void> {
  for (const draft of drafts) yield { ...draft, candidateId: crypto.randomUUID() };
}
