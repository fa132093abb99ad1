import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seal, unseal } from '#electron/files/cipher.ts';
import { keychainGuard } from '#electron/keys/keychain-guard.ts';
import { afterWrong, lockSeconds, NO_TRIES, secondsLeft } from '#electron/keys/pin-lock.ts';

const storage = (backend: string, available = true) => ({
  isEncryptionAvailable: () => available,
  getSelectedStorageBackend: () => backend,
  encryptString: (text: string) => Buffer.from(`sealed:${text}`),
  decryptString: (encrypted: Buffer) => {
    if (!encrypted.toString().startsWith('sealed:')) throw new Error('not ours');
    return encrypted.toString().slice(7);
  },
});

test.each([
  ['linux', 'basic_text', null],
  ['linux', 'unknown', null],
  ['linux', 'gnome_libsecret', 'keychain'],
  ['linux', 'kwallet6', 'keychain'],
  ['win32', '', 'keychain'],
  ['darwin', '', 'keychain'],
] as const)('on %s the backend %j gives %s', (platform, backend, kind) => {
  expect(keychainGuard(storage(backend), platform)?.kind ?? null).toBe(kind);
});

test('no keychain, no keychain guard', () => {
  expect(keychainGuard(storage('gnome_libsecret', false), 'linux')).toBeNull();
});

test('what the keychain wrapped comes back; what it did not is refused, not thrown', () => {
  const guard = keychainGuard(storage('kwallet6'), 'linux')!;
  fc.assert(
    fc.property(fc.uint8Array(), (secret) => guard.unwrap('keychain', guard.wrap(secret))?.equals(secret) === true),
  );
  expect(guard.unwrap('file', guard.wrap(new Uint8Array(8)))).toBeNull();
  expect(guard.unwrap('keychain', Buffer.from('someone else’s'))).toBeNull();
});

test('sealing opens to the same bytes, and to nothing once a single bit or the context differs', () => {
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 64 });
  const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(key, bytes, fc.nat(), (secretKey, secret, where) => {
      const sealed = seal(secretKey, 'a', secret);
      expect(unseal(secretKey, 'a', sealed)).toEqual(Buffer.from(secret));
      expect(unseal(secretKey, 'b', sealed)).toBeNull();
      const bit = where % (sealed.length * 8);
      sealed[bit >> 3]! ^= 1 << (bit & 7);
      expect(unseal(secretKey, 'a', sealed)).toBeNull();
    }),
  );
  expect(unseal(new Uint8Array(32), 'a', new Uint8Array(5))).toBeNull();
});

test('the lock: none for four, 30 s after the fifth, doubling, never over half a day', () => {
  expect([0, 4, 5, 6, 7].map(lockSeconds)).toEqual([0, 0, 30, 60, 120]);
  fc.assert(
    fc.property(fc.nat(), (failed) => lockSeconds(failed) <= 43_200 && lockSeconds(failed + 1) >= lockSeconds(failed)),
  );
  let tries = NO_TRIES;
  for (let n = 0; n < 5; n += 1) tries = afterWrong(tries, 1000);
  expect(secondsLeft(tries, 1000)).toBe(30);
  expect(secondsLeft(tries, 30_999)).toBe(1);
  expect(secondsLeft(tries, 31_000)).toBe(0);
});
