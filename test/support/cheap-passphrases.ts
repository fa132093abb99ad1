import { vi } from 'vitest';

// Stretching a passphrase costs half a second and 128 MB on purpose. Tests open hundreds of vaults, sticks and backups, so
// here it costs the least that a file may ask for; what it really costs is a test of its own.
vi.mock('#electron/keys/passphrase-key.ts', async (original) => {
  const real = await original<typeof import('#electron/keys/passphrase-key.ts')>();
  return { ...real, freshKdf: () => ({ ...real.freshKdf(), N: 2 ** 15 }) };
});

// And what a secret comes to is computed once: most keys are opened again under the PIN they were just sealed with, and the same
// secret, salt and cost always come to the same bytes.
vi.mock('#electron/keys/stretch.ts', async (original) => {
  const real = await original<typeof import('#electron/keys/stretch.ts')>();
  const known = new Map<string, Promise<Buffer>>();
  const stretch: typeof real.stretch = async (asked) => {
    const what = JSON.stringify([asked.secret, Buffer.from(asked.salt).toString('base64'), asked.N, asked.r, asked.p]);
    const found = known.get(what) ?? real.stretch(asked);
    known.set(what, found);
    // whoever asked may wipe what they were given
    return Buffer.from(await found);
  };
  return { ...real, stretch };
});
