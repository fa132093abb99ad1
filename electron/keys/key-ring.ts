import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { SignedType } from '#shared/base/signing/message.ts';
import type { Anchors } from '../anchors/anchors.ts';
import { triesOf } from '../anchors/names.ts';
import { areaFolder } from '../files/data-root.ts';
import { diskFailure } from '../files/disk-failure.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { createSerial, type Serial } from '../queue/serial.ts';
import { newSeed, publicKeyOf, signWith } from './ed25519.ts';
import type { KeyGuard } from './guard.ts';
import { openPersonKey, readPersonKey, sealPersonKey } from './key-file.ts';
import { afterWrong, NEARLY_LOCKED, NO_TRIES, secondsLeft, settle, triesLeft, type Tries } from './pin-lock.ts';

export type Person = { readonly practice: boolean; readonly personId: string };
export type Holder = Person & { readonly pin: string };
export type Endorses = { readonly publicKey: string; readonly sign: (text: string) => string };
export type Signed = { readonly publicKey: string; readonly signature: string };
/** The people's signing keys, real and practice apart. A private key leaves this room only as signatures. */
export type KeyRing = {
  readonly made: (person: Person) => Promise<Result<{ made: boolean }, HostFailure>>;
  readonly create: (holder: Holder) => Promise<Result<{ publicKey: string }, HostFailure>>;
  /** Makes a key in the place of the one there is, if any, with fresh tries. */
  readonly renew: (holder: Holder) => Promise<Result<{ publicKey: string }, HostFailure>>;
  readonly check: (holder: Holder) => Promise<Result<{ publicKey: string }, HostFailure>>;
  readonly sign: (holder: Holder, type: SignedType, payload: string) => Promise<Result<Signed, HostFailure>>;
  /** What signs endorsements, and nothing else, with the holder's key from here on. */
  readonly endorser: (holder: Holder) => Promise<Result<Endorses, HostFailure>>;
  /** The public key that is kept here for a person, or null where none is. */
  readonly publicKeyOf: (person: Person) => Promise<string | null>;
};
type Ports = {
  readonly root: string;
  readonly guard: KeyGuard;
  /** Where tries are counted: no file can be deleted to have more. */
  readonly anchors: Pick<Anchors, 'tries' | 'count' | 'unsure'>;
  readonly now: () => Date;
};
type Opened = { readonly publicKey: string; readonly seed: Buffer };

export function createKeyRing({ root, guard, anchors, now }: Ports): KeyRing {
  const queues = new Map<string, Serial>();
  const keyPath = ({ practice, personId }: Person): string =>
    join(areaFolder(root, practice), 'keys', `${personId}.json`);
  /** Where earlier counts were lost, one try is left before the lock, not a fresh start. */
  const triesAt = (holder: Holder, moment: number): Tries => {
    const unknown = anchors.unsure ? NEARLY_LOCKED : NO_TRIES;
    return settle(anchors.tries(triesOf(holder)) ?? unknown, moment);
  };

  /** One job a person at a time, or tries made at once would all count as the first. */
  function inTurn<T>(person: Person, job: () => Promise<T>): Promise<T> {
    const path = keyPath(person);
    const serial = queues.get(path) ?? createSerial();
    queues.set(path, serial);
    return serial(job);
  }

  /** Opens a key with its PIN. The try is on disk before the PIN is looked at: pulling the plug is no way round the count. */
  async function open(holder: Holder): Promise<Result<Opened, HostFailure>> {
    const key = await readPersonKey(keyPath(holder));
    if (key === null) return err({ kind: 'key_missing' });
    const moment = now().getTime();
    const tries = triesAt(holder, moment);
    const counted = afterWrong(tries, moment);
    const seconds = secondsLeft(tries, moment);
    try {
      if (seconds > 0) {
        await anchors.count(triesOf(holder), tries);
        return err({ kind: 'pin_locked', detail: { seconds } });
      }
      await anchors.count(triesOf(holder), counted);
      // sealed for whoever it was made for: under another's name it opens nothing
      const seed = await openPersonKey(guard, { ...key, personId: holder.personId }, holder.pin);
      if (seed === 'pin_wrong') return err(refusal(counted, moment));
      await anchors.count(triesOf(holder), NO_TRIES);
      return seed === 'guard_mismatch' ? err({ kind: 'key_unreadable' }) : ok({ publicKey: key.publicKey, seed });
    } catch (error) {
      return err(diskFailure(error, 'key'));
    }
  }

  return {
    made: (person) => inTurn(person, async () => ok({ made: (await readPersonKey(keyPath(person))) !== null })),
    create: (holder) =>
      inTurn(holder, async () => {
        if ((await readPersonKey(keyPath(holder))) !== null) return err({ kind: 'key_exists' });
        return makeAt(keyPath(holder), guard, holder);
      }),
    renew: (holder) =>
      inTurn(holder, async () => {
        const renewed = await makeAt(keyPath(holder), guard, holder);
        if (renewed.ok) await anchors.count(triesOf(holder), NO_TRIES);
        return renewed;
      }),
    check: (holder) =>
      inTurn(holder, async () => {
        const opened = await open(holder);
        return opened.ok ? ok({ publicKey: opened.value.publicKey }) : opened;
      }),
    sign: (holder, type, payload) =>
      inTurn(holder, async () => {
        const opened = await open(holder);
        if (!opened.ok) return opened;
        const { publicKey, seed } = opened.value;
        return ok({ publicKey, signature: signWith(seed, type, payload) });
      }),
    endorser: (holder) =>
      inTurn(holder, async () => {
        const opened = await open(holder);
        if (!opened.ok) return opened;
        const { publicKey, seed } = opened.value;
        return ok({ publicKey, sign: (text) => signWith(seed, 'endorsement', text) });
      }),
    publicKeyOf: (person) => inTurn(person, async () => (await readPersonKey(keyPath(person)))?.publicKey ?? null),
  };
}

/** A fresh key under the holder's PIN, kept at `path` in place of whatever lies there. */
async function makeAt(
  path: string,
  guard: KeyGuard,
  holder: Holder,
): Promise<Result<{ publicKey: string }, HostFailure>> {
  const seed = newSeed();
  const publicKey = publicKeyOf(seed);
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const key = await sealPersonKey(guard, { ...holder, publicKey }, seed);
    await writeAtomic(path, JSON.stringify(key));
  } catch (error) {
    return err(diskFailure(error, 'key'));
  }
  return ok({ publicKey });
}

const refusal = (tries: Tries, now: number): HostFailure =>
  triesLeft(tries) > 0
    ? { kind: 'pin_wrong', detail: { left: triesLeft(tries) } }
    : { kind: 'pin_locked', detail: { seconds: secondsLeft(tries, now) } };
