import { randomBytes, scrypt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { idSchema, publicKeySchema } from '#shared/model/basics.ts';
import { isMissing } from '../files/disk-failure.ts';
import { seal, unseal } from '../files/cipher.ts';
import { GUARD_KINDS, type KeyGuard } from './guard.ts';

/** A person's key as it lies on disk. `sealed`: the seed under the PIN (scrypt, AES-256-GCM), wrapped by the guard. */
const personKeySchema = z.strictObject({
  v: z.literal(1),
  personId: idSchema,
  publicKey: publicKeySchema,
  guard: z.enum(GUARD_KINDS),
  salt: z.base64(),
  sealed: z.base64(),
});
export type PersonKey = z.infer<typeof personKeySchema>;

/** About 60 ms and 32 MB a try on an exam-room laptop: unfelt once, felt a million times. */
const SCRYPT = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

const stretch = (pin: string, salt: Uint8Array): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(pin, salt, 32, SCRYPT, (error, key) => (error === null ? resolve(key) : reject(error)));
  });

const contextOf = (personId: string, publicKey: string): string => `kaoping/person-key/1 ${personId} ${publicKey}`;

/** Seals a seed under a PIN and the computer's guard. */
export async function sealPersonKey(
  guard: KeyGuard,
  person: { personId: string; publicKey: string; pin: string },
  seed: Uint8Array,
): Promise<PersonKey> {
  const { personId, publicKey, pin } = person;
  const salt = randomBytes(16);
  const underPin = seal(await stretch(pin, salt), contextOf(personId, publicKey), seed);
  return {
    v: 1,
    personId,
    publicKey,
    guard: guard.kind,
    salt: salt.toString('base64'),
    sealed: guard.wrap(underPin).toString('base64'),
  };
}

/** The seed, or which of the two locks did not open. */
export async function openPersonKey(
  guard: KeyGuard,
  key: PersonKey,
  pin: string,
): Promise<Buffer | 'guard_mismatch' | 'pin_wrong'> {
  const underPin = guard.unwrap(key.guard, Buffer.from(key.sealed, 'base64'));
  if (underPin === null) return 'guard_mismatch';
  const stretched = await stretch(pin, Buffer.from(key.salt, 'base64'));
  return unseal(stretched, contextOf(key.personId, key.publicKey), underPin) ?? 'pin_wrong';
}

/** What a key file's text says, or null where it is none. */
export function readPersonKeyText(text: string): PersonKey | null {
  try {
    return personKeySchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Reads a person's key; null when there is none. A file that does not read is an exception: nobody edits these. */
export async function readPersonKey(path: string): Promise<PersonKey | null> {
  try {
    return personKeySchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
