import { err, ok, type Result } from '#shared/base/result.ts';
import { verifies as verifiesAnywhere, type Verifies } from '#shared/base/signing/verify.ts';
import { readStatement, type TakeoverCertificate, type TakeoverStatement } from '#shared/model/takeover.ts';

export type CertificateFailure = { readonly kind: 'takeover_unreadable' | 'takeover_forged' };

/** What a certificate says, where both stations signed it. Whether the old key is the old station's, the caller must know. */
export function checkCertificate(
  { text, oldSignature, newSignature }: TakeoverCertificate,
  verifies: Verifies = verifiesAnywhere,
): Result<TakeoverStatement, CertificateFailure> {
  const said = readStatement(text);
  if (said === null) return err({ kind: 'takeover_unreadable' });
  const signed =
    verifies('takeover', text, said.oldKey, oldSignature) && verifies('takeover', text, said.newKey, newSignature);
  return signed ? ok(said) : err({ kind: 'takeover_forged' });
}
