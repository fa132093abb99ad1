import { invoke } from '#renderer/host/bridge.ts';
import { withEndorsement, type EndorsedBody } from '#shared/record/endorsement.ts';
import type { Input, Output } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { ok, type Result } from '#shared/base/result.ts';

/** A site head who stands beside, in a sitting. */
type Beside = { readonly practice: boolean; readonly log: string; readonly personId: string };

/** What this page holds of site heads who stand beside, by sitting. */
const held = new Map<string, { readonly session: string; readonly until: number; readonly ends: number }>();

/** Proves the site head by PIN: for ten minutes they answer for whom is named and whose key is whose. Answers their public key. */
export async function openEndorsing(beside: Beside, pin: string): Promise<Result<{ publicKey: string }, HostFailure>> {
  const opened = await invoke('endorsing:open', { ...beside, pin });
  if (!opened.ok) return opened;
  const { publicKey, session, until } = opened.value;
  void endEndorsing(beside.log);
  const shown = Date.parse(until);
  // the wall clock may be set meanwhile: what is left of it is counted on the page's own
  held.set(beside.log, { session, until: shown, ends: performance.now() + shown - Date.now() });
  return ok({ publicKey });
}

/** Nobody stands beside any more. */
export async function endEndorsing(log: string): Promise<void> {
  const scope = held.get(log);
  held.delete(log);
  if (scope !== undefined) await invoke('session:end', { session: scope.session }).then(() => undefined);
}

/** Until when the site head stands beside in this sitting, in milliseconds; null where they do not, or no longer. */
export function endorsingUntil(log: string): number | null {
  const scope = held.get(log);
  return scope !== undefined && scope.ends > performance.now() ? scope.until : null;
}

/** What comes with entries that the site head answers for. */
export const endorsingIn = (log: string): string[] => [held.get(log)?.session ?? []].flat();

/**
 * Makes a key in place of one whose PIN is forgotten, while the site head stands beside; a witness, who is asked for where the one
 * before is on record, proves their PIN first. Answers the public key and the witness's signature for it.
 */
export async function renewKey(
  { practice, log }: Omit<Beside, 'personId'>,
  { personId, idNumber }: { readonly personId: string; readonly idNumber: string },
  pin: string,
  witness?: Input<'keys:renew'>['witness'],
): Promise<Result<Output<'keys:renew'>, HostFailure>> {
  const [session = ''] = endorsingIn(log);
  return invoke('keys:renew', { practice, log, session, personId, idNumber, pin, witness });
}

/** The body with the site head's signature, as the host makes it. */
export async function endorse(
  { practice, log }: Omit<Beside, 'personId'>,
  body: EndorsedBody,
): Promise<Result<EndorsedBody, HostFailure>> {
  const [session = ''] = endorsingIn(log);
  const signed = await invoke('endorsing:sign', { practice, log, session, body });
  return signed.ok ? ok(withEndorsement(body, signed.value.endorsement)) : signed;
}

/** Makes slips for the first sign-in of these people, while the site head stands beside: what the record is to say of each. */
export async function makeSlips(
  { practice, log }: Omit<Beside, 'personId'>,
  people: string[],
): Promise<Result<readonly { personId: string; slipKey: string; salt: string }[], HostFailure>> {
  const [session = ''] = endorsingIn(log);
  const made = await invoke('slips:make', { practice, log, session, people });
  return made.ok ? ok(made.value.slips) : made;
}
