import { createPublicKey, verify } from 'node:crypto';
import { nativeVerify } from '#shared/base/signing/native-verify.ts';

/** Whether a signature holds, by the Ed25519 that Electron brings along; `check` is the arithmetic alone. */
export const { check: checkNatively, verifies } = nativeVerify({
  readKey: (spki) => createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' }),
  check: (key, message, signature) => verify(null, message, key, signature),
});
