import { vi } from 'vitest';

// Stretching a passphrase costs half a second and 128 MB on purpose. Tests open hundreds of vaults, sticks and backups, so
// here it costs the least that a file may ask for; what it really costs is a test of its own.
vi.mock('#electron/keys/passphrase-key.ts', async (original) => {
  const real = await original<typeof import('#electron/keys/passphrase-key.ts')>();
  return { ...real, freshKdf: () => ({ ...real.freshKdf(), N: 2 ** 15 }) };
});
