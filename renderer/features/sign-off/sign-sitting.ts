import { invoke } from '#renderer/host/bridge.ts';
import type { RecordFailure } from '#renderer/data/sitting-log.ts';
import type { SigningRole } from '#shared/model/signing-order.ts';
import type { Body } from '#shared/record/body.ts';
import { sittingSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import type { SittingState } from '#shared/record/state.ts';
import { err, type Result } from '#shared/base/result.ts';

type Signing = {
  readonly state: SittingState;
  readonly practice: boolean;
  readonly role: SigningRole;
  readonly personId: string;
  readonly pin: string;
  readonly opinion: string;
  readonly record: (body: Body) => Promise<Result<number, RecordFailure>>;
};

/** Signs the sitting's snapshot with a person's key and records it; resolves once the signature is in both copies. */
export async function signSitting({
  state,
  practice,
  role,
  personId,
  pin,
  opinion,
  record,
}: Signing): Promise<Result<number, RecordFailure>> {
  const payload = sittingSnapshot(state);
  if (payload === null) return err({ kind: 'sitting_not_opened' });
  const signed = await invoke('keys:sign', { practice, personId, pin, type: 'sitting-signature', payload });
  if (!signed.ok) return signed;
  return record({ type: 'sitting_signed', role, personId, digest: snapshotDigest(payload), ...signed.value, opinion });
}
