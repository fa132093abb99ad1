import { invoke } from '#renderer/host/bridge.ts';
import { renewKey } from '#renderer/host/endorsing.ts';
import { openSession } from '#renderer/host/session.ts';
import type { RecordFailure } from '#renderer/data/sitting-log.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { BodyOf } from '#shared/record/body.ts';
import { err, ok, type Result } from '#shared/base/result.ts';

type Who = {
  readonly personId: string;
  /** The person's own, which their PIN may say nothing of. */
  readonly idNumber: string;
  readonly name: string;
  readonly practice: boolean;
  /** The sitting that is open. */
  readonly log: string;
  /** The public key this sitting knows for the person, or null when none is registered yet. */
  readonly registered: string | null;
};
/** What is said where a key is registered anew: who stood by and signs for it with their PIN, and why. */
export type Anew = { readonly witness: string; readonly witnessPin: string; readonly reason: string };
/** How the first key of a person is made; `anew`: in the place of one that lies here and whose PIN they do not know. */
export type Making = 'first' | 'anew';
type Replace = (body: BodyOf<'key_replaced'>) => Promise<Result<unknown, RecordFailure>>;
type Register = (body: BodyOf<'key_registered'>) => Promise<Result<unknown, RecordFailure>>;

/**
 * Proves who is there by PIN, and opens their session in the host. The first time in a sitting the person's key is made (or,
 * where this station made it before, proved) and registered in the sitting's record, so that later signatures can be checked
 * against it.
 */
export async function provePerson(
  { registered, idNumber, name, ...seat }: Who,
  pin: string,
  register: Register,
  making: Making = 'first',
): Promise<Result<{ short: boolean }, HostFailure | RecordFailure>> {
  const { personId, practice } = seat;
  if (registered === null) {
    const made =
      making === 'anew'
        ? await renewKey(seat, { personId, idNumber }, pin)
        : await invoke('keys:create', { practice, personId, idNumber, name, pin });
    if (!made.ok && made.error.kind !== 'key_exists') return made;
  }
  const proved = await openSession(seat, pin);
  if (!proved.ok) return proved;
  const { publicKey, short } = proved.value;
  if (registered !== null) return registered === publicKey ? ok({ short }) : err({ kind: 'key_changed' });
  const recorded = await register({ type: 'key_registered', personId, publicKey });
  return recorded.ok ? ok({ short }) : recorded;
}

/**
 * The person's PIN is forgotten: makes them another key under a fresh one, has the record say that it signs in the old one's
 * place, and opens their session. The site head stands beside.
 */
export async function proveAnew(
  { registered, idNumber, ...seat }: Omit<Who, 'name'> & { readonly registered: string },
  pin: string,
  { witness, witnessPin, reason }: Anew,
  replace: Replace,
): Promise<Result<null, (HostFailure | RecordFailure) & { readonly isWitness?: boolean }>> {
  const { personId } = seat;
  const stoodBy = { personId: witness, pin: witnessPin, reason };
  const made = await renewKey(seat, { personId, idNumber }, pin, stoodBy);
  if (!made.ok) return err({ ...made.error, isWitness: made.error.detail?.['personId'] === witness });
  const body = { personId, old: registered, ...made.value, witness, idSeen: true, reason } as const;
  const recorded = await replace({ type: 'key_replaced', ...body });
  if (!recorded.ok) return recorded;
  const opened = await openSession(seat, pin);
  return opened.ok ? ok(null) : opened;
}

/**
 * The person has a slip for their first sign-in: its code binds the key that is made under their PIN. Their session is open before
 * the record says so, because they write it themself.
 */
export async function proveBySlip(
  { personId, idNumber, practice, log }: Omit<Who, 'registered' | 'name'>,
  pin: string,
  code: string,
  bind: (body: BodyOf<'slip_used'>) => Promise<Result<unknown, RecordFailure>>,
): Promise<Result<null, HostFailure | RecordFailure>> {
  const used = await invoke('slips:use', { practice, log, personId, idNumber, code, pin });
  if (!used.ok) return used;
  const opened = await openSession({ practice, log, personId }, pin);
  if (!opened.ok) return opened;
  const recorded = await bind({ type: 'slip_used', personId, ...used.value });
  return recorded.ok ? ok(null) : recorded;
}
