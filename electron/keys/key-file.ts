import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { idSchema, publicKeySchema } from '#shared/model/basics.ts';
import { isLong } from '#shared/model/pin.ts';
import { isMissing } from '../files/disk-failure.ts';
import { seal, unseal } from '../files/cipher.ts';
import { GUARD_KINDS, type KeyGuard } from './guard.ts';
import { stretch } from './stretch.ts';

/** Which PIN a key lies under: 1 any, as all once did; 2 a long one; 3 a short one, and the station's secret around it. */
export const [ANY_PIN, LONG, SHORT] = [1, 2, 3] as const;

/**
 * A person's key as it lies on disk. `sealed`: the seed under the PIN (scrypt, AES-256-GCM), wrapped by the guard. `secret`: in a site
 * head's, the station's secret under the key itself.
 */
const personKeySchema = z.strictObject({
  v: z.literal([ANY_PIN, LONG, SHORT]),
  personId: idSchema,
  publicKey: publicKeySchema,
  guard: z.enum(GUARD_KINDS),
  salt: z.base64(),
  sealed: z.base64(),
  secret: z.base64().optional(),
});
export type PersonKey = z.infer<typeof personKeySchema>;

/** About 60 ms and 32 MB a try on an exam-room laptop: unfelt once, felt a million times. */
const COST = { N: 2 ** 15, r: 8, p: 1 } as const;

const stretchPin = (pin: string, salt: Uint8Array): Promise<Buffer> => stretch({ secret: pin, salt, ...COST });

type Named = Pick<PersonKey, 'v' | 'personId' | 'publicKey'>;
/** Bound to which PIN it lies under: nobody makes a key under a short one pass for one under a long one. */
const contextOf = ({ v, personId, publicKey }: Named): string => `kaoping/person-key/${v} ${personId} ${publicKey}`;
const AROUND = 'kaoping/short-pin/1';

/** Seals a seed under a PIN and the computer's guard; one under a short PIN under `secret` as well, where there is any. */
export async function sealPersonKey(
  guard: KeyGuard,
  person: { personId: string; publicKey: string; pin: string },
  seed: Uint8Array,
  secret: Uint8Array | null = null,
): Promise<PersonKey> {
  const { personId, publicKey, pin } = person;
  const v = isLong(pin) ? LONG : secret === null ? ANY_PIN : SHORT;
  const salt = randomBytes(16);
  const underPin = seal(await stretchPin(pin, salt), contextOf({ v, personId, publicKey }), seed);
  const inner = v === SHORT && secret !== null ? seal(secret, AROUND, underPin) : underPin;
  return {
    ...{ v, personId, publicKey, guard: guard.kind },
    salt: salt.toString('base64'),
    sealed: guard.wrap(inner).toString('base64'),
  };
}

/** The seed, or which of the locks did not open; `secrets` are those of the station that are open. */
export async function openPersonKey(
  guard: KeyGuard,
  key: PersonKey,
  pin: string,
  secrets: readonly Uint8Array[] = [],
): Promise<Buffer | 'guard_mismatch' | 'secret_closed' | 'pin_wrong'> {
  const inner = guard.unwrap(key.guard, Buffer.from(key.sealed, 'base64'));
  if (inner === null) return 'guard_mismatch';
  const underPin = key.v === SHORT ? firstOf(secrets, (secret) => unseal(secret, AROUND, inner)) : inner;
  if (underPin === null) return 'secret_closed';
  const stretched = await stretchPin(pin, Buffer.from(key.salt, 'base64'));
  return unseal(stretched, contextOf(key), underPin) ?? 'pin_wrong';
}

function firstOf<T, R>(all: readonly T[], open: (one: T) => R | null): R | null {
  for (const one of all) {
    const found = open(one);
    if (found !== null) return found;
  }
  return null;
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
