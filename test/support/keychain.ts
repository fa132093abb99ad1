import { keychainGuard } from '#electron/keys/keychain-guard.ts';
import type { KeyGuard } from '#electron/keys/guard.ts';

/** A keychain that knows what it sealed by a secret of its own, as one of another account does not. */
export const keychainOf = (secret: string): KeyGuard | null =>
  keychainGuard(
    {
      isEncryptionAvailable: () => true,
      encryptString: (text) => Buffer.from(`${secret}:${text}`),
      decryptString: (sealed) => {
        if (!sealed.toString().startsWith(`${secret}:`)) throw new Error('another account');
        return sealed.toString().slice(secret.length + 1);
      },
    },
    'win32',
  );
