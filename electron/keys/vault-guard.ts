import { seal, unseal } from '../files/cipher.ts';
import type { KeyGuard } from './guard.ts';

const CONTEXT = 'kaoping/vault-guard/1';

/** The guard of an open vault; `key` is the vault's own for keys. */
export const vaultGuard = (key: Uint8Array): KeyGuard => ({
  kind: 'vault',
  wrap: (secret) => seal(key, CONTEXT, secret),
  unwrap: (kind, wrapped) => (kind === 'vault' ? unseal(key, CONTEXT, wrapped) : null),
});
