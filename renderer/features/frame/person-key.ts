import { invoke } from '#renderer/host/bridge.ts';
import { openSession } from '#renderer/host/session.ts';
import type { RecordFailure } from '#renderer/data/sitting-log.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { BodyOf } from '#shared/record/body.ts';
import { err, ok, type Result } from '#shared/base/result.ts';

type Who = {
  readonly personId: string;
  /** The person's own, which their PIN may say nothing of. */
  readonly idNumber: string;
  readonly practice: boolean;
  /** The sitting that is open. */
  readonly log: string;
  /** The public key this sitting knows for the person, or null when none is registered yet. */
  readonly registered: string | null;
};
type Register = (body: BodyOf<'key_registered'>) => Promise<Result<unknown, RecordFailure>>;

/**
 * Proves who is there by PIN, and opens their session in the host. The first time in a sitting the person's key is made (or,
 * where this station made it before, proved) and registered in the sitting's record, so that later signatures can be checked
 * against it.
 */
export async function provePerson(
  { registered, idNumber, ...seat }: Who,
  pin: string,
  register: Register,
): Promise<Result<null, HostFailure | RecordFailure>> {
  const { personId, practice } = seat;
  if (registered === null) {
    const made = await invoke('keys:create', { practice, personId, idNumber, pin });
    if (!made.ok && made.error.kind !== 'key_exists') return made;
  }
  const proved = await openSession(seat, pin);
  if (!proved.ok) return proved;
  const { publicKey } = proved.value;
  if (registered !== null) return registered === publicKey ? ok(null) : err({ kind: 'key_changed' });
  const recorded = await register({ type: 'key_registered', personId, publicKey });
  return recorded.ok ? ok(null) : recorded;
}
