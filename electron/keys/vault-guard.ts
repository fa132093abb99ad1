import { seal, unseal } from '../files/cipher.ts';
import type { KeyGuard } from './guard.ts';

const CONTEXTS: Partial<Record<KeyGuard['kind'], string>> = {
  anchored: 'kaoping/vault-guard/2',
  vault: 'kaoping/vault-guard/1',
};

/** The guard of an open vault; `key` is the vault's own for keys. It opens what it wrapped before there were anchors, too. */
export const vaultGuard = (key: Uint8Array): KeyGuard => ({
  kind: 'anchored',
  wrap: (secret) => seal(key, 'kaoping/vault-guard/2', secret),
  unwrap: (kind, wrapped) => {
    const context = CONTEXTS[kind];
    return context === undefined ? null : unseal(key, context, wrapped);
  },
});
