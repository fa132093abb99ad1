import { endorse, endorsingUntil } from '#renderer/host/endorsing.ts';
import { requestEndorsing } from '#renderer/ui/endorsing-request.ts';
import type { EndorsedBody } from '#shared/record/endorsement.ts';
import type { Root } from '#shared/record/state.ts';
import { err, type Result } from '#shared/base/result.ts';
import type { RecordFailure, SittingLog } from './sitting-log.ts';

/** Records what the site head signs, as theirs; asks for their PIN where they do not stand beside already. */
export async function recordEndorsed(
  log: SittingLog,
  { practice, root }: { readonly practice: boolean; readonly root: Root },
  body: EndorsedBody,
): Promise<Result<number, RecordFailure>> {
  const isBeside = endorsingUntil(log.name) !== null;
  let endorsed = isBeside ? await endorse({ practice, log: log.name }, body) : null;
  // the host was locked or started again meanwhile: it is asked for as where nobody stands beside
  if (endorsed?.ok === false && endorsed.error.kind === 'endorsing_over') endorsed = null;
  if (endorsed === null) {
    if (!(await requestEndorsing())) return err({ kind: 'not_endorsed' });
    endorsed = await endorse({ practice, log: log.name }, body);
  }
  return endorsed.ok ? log.record(endorsed.value, root.personId) : endorsed;
}
