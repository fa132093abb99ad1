import type { KeyGuard } from './guard.ts';

/** What is used of Electron's safeStorage: its synchronous half, which every Electron has, also the one under test. */
type Port = {
  readonly isEncryptionAvailable: () => boolean;
  readonly getSelectedStorageBackend?: () => string;
  readonly encryptString: (text: string) => Buffer;
  readonly decryptString: (encrypted: Buffer) => string;
};

/**
 * The guard of the operating system's keychain, or null where there is none. Without a keyring Linux falls back to
 * `basic_text`, a password that stands in Chromium's source: that does not count.
 */
export function keychainGuard(storage: Port, platform: NodeJS.Platform): KeyGuard | null {
  if (!storage.isEncryptionAvailable()) return null;
  const backend = platform === 'linux' ? storage.getSelectedStorageBackend?.() : 'system';
  if (backend === undefined || backend === 'basic_text' || backend === 'unknown') return null;
  return {
    kind: 'keychain',
    wrap: (secret) => storage.encryptString(Buffer.from(secret).toString('base64')),
    unwrap: (kind, wrapped) => {
      if (kind !== 'keychain') return null;
      try {
        return Buffer.from(storage.decryptString(Buffer.from(wrapped)), 'base64');
      } catch {
        return null;
      }
    },
  };
}
