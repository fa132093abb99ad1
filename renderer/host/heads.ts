import { invoke } from '#renderer/host/bridge.ts';
import { openEndorsing } from '#renderer/host/endorsing.ts';
import { openSession } from '#renderer/host/session.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { BodyOf } from '#shared/record/body.ts';
import { withEndorsement, type EndorsedBody } from '#shared/record/endorsement.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';

type Where = { readonly practice: boolean; readonly log: string };
/** Somebody with the PIN they typed. */
export type Proved = { readonly personId: string; readonly pin: string };

/** Whom the site head names to take their place, under the signature that this PIN costs; they stand beside from then on. */
export async function endorseDeputy(
  { practice, log }: Where,
  head: Proved,
  personId: string,
): Promise<Result<EndorsedBody, HostFailure>> {
  const signed = await invoke('deputy:endorse', { practice, log, personId, pin: head.pin });
  if (!signed.ok) return signed;
  const standing = await openEndorsing({ practice, log, personId: head.personId }, head.pin);
  if (!standing.ok) return standing;
  return ok(withEndorsement({ type: 'deputy_named', personId }, signed.value.endorsement));
}

/** Whose PIN it was that something was wrong with. */
export type SuccessionFailure = { readonly personId: string; readonly failure: HostFailure };

/** What the deputy writes who takes the site head's place: signed by them and by the witness, their session open. */
export async function signSuccession(
  { practice, log }: Where,
  { deputy, witness, reason }: { readonly deputy: Proved; readonly witness: Proved; readonly reason: string },
): Promise<Result<BodyOf<'head_succeeded'>, SuccessionFailure>> {
  const said = { personId: deputy.personId, witness: witness.personId, reason };
  const sign = async ({ personId, pin }: Proved) => {
    const signed = await invoke('succession:sign', { practice, log, ...said, signer: personId, pin });
    return signed.ok ? signed : err({ personId, failure: signed.error });
  };
  const own = await sign(deputy);
  if (!own.ok) return own;
  const witnessed = await sign(witness);
  if (!witnessed.ok) return witnessed;
  const opened = await openSession({ practice, log, personId: deputy.personId }, deputy.pin);
  if (!opened.ok) return err({ personId: deputy.personId, failure: opened.error });
  const { old, publicKey, signature } = own.value;
  const witnessSignature = witnessed.value.signature;
  return ok({ type: 'head_succeeded', ...said, old, publicKey, signature, witnessSignature });
}
