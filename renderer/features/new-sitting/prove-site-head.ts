import { invoke } from '#renderer/host/bridge.ts';
import { openEndorsing } from '#renderer/host/endorsing.ts';
import { arrive, openSession } from '#renderer/host/session.ts';
import type { Person } from '#shared/model/staff.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { headPin, type SiteHeadDraft } from './site-head-draft.ts';

/**
 * Proves the site head before their sitting is there, where they are new here by the key that is made for them: they open it
 * in person, arrive in it signed in, and stand beside for the first ten minutes. Answers their public key.
 */
export async function proveSiteHead(
  log: string,
  { personId, idNumber, name }: Person,
  draft: SiteHeadDraft,
): Promise<Result<string, HostFailure>> {
  const practice = false;
  const pin = headPin(draft);
  const seat = { practice, log, personId };
  if (draft.known === null) {
    const made = await invoke('keys:create', { practice, personId, idNumber, name, pin });
    if (!made.ok && made.error.kind !== 'key_exists') return made;
  }
  let opened = await openSession(seat, pin);
  // a plan opens several sittings: with the first the PIN is the new one already
  if (!opened.ok && pin !== draft.pin) {
    const changed = await invoke('keys:change', { ...seat, idNumber, name, pin: draft.pin, fresh: pin });
    if (!changed.ok) return changed;
    opened = await openSession(seat, pin);
  }
  if (!opened.ok) return opened;
  const beside = await openEndorsing(seat, pin);
  if (!beside.ok) return beside;
  arrive(seat);
  return ok(beside.value.publicKey);
}
