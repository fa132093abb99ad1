import { isLong } from '#shared/model/pin.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Anchors } from '../anchors/anchors.ts';
import { triesOf } from '../anchors/names.ts';
import { diskFailure } from '../files/disk-failure.ts';
import { newSeed, publicKeyOf } from './ed25519.ts';
import type { KeyGuard } from './guard.ts';
import { LONG, openPersonKey, sealPersonKey, SHORT, type PersonKey } from './key-file.ts';
import { createKeptKeys } from './kept-keys.ts';
import { afterWrong, NEARLY_LOCKED, NO_TRIES, secondsLeft, settle, triesLeft, type Tries } from './pin-lock.ts';
import { createStationSecret } from './station-secret.ts';

export type Person = { readonly practice: boolean; readonly personId: string };
export type Holder = Person & { readonly pin: string };
type Opened = { readonly publicKey: string; readonly seed: Buffer };
/** The key files of a computer: how one is made, opened and put under another PIN. Nothing here waits for its turn: key-ring.ts. */
export type KeyFiles = {
  readonly read: (person: Person) => Promise<PersonKey | null>;
  /** A fresh key under the holder's PIN, in the place of whatever lies there. */
  readonly make: (holder: Holder) => Promise<Result<{ publicKey: string }, HostFailure>>;
  readonly open: (holder: Holder) => Promise<Result<Opened, HostFailure>>;
  readonly change: (holder: Holder, fresh: string) => Promise<Result<{ publicKey: string }, HostFailure>>;
  readonly leaveSecret: (holder: Holder, seed: Buffer) => Promise<void>;
  readonly takesShort: () => Promise<boolean>;
};
export type KeyPorts = {
  readonly root: string;
  readonly guard: KeyGuard;
  readonly keychain: KeyGuard | null;
  /** Where tries are counted and key files known: no file can be deleted to have more, nor an older one put back. */
  readonly anchors: Pick<Anchors, 'tries' | 'count' | 'unsure' | 'knows' | 'hasSeen' | 'expect' | 'forget'>;
  readonly now: () => Date;
};

export function createKeyFiles({ root, guard, keychain, anchors, now }: KeyPorts): KeyFiles {
  const secret = createStationSecret(root, guard, keychain);
  const kept = createKeptKeys(root, anchors);
  async function open(holder: Holder): Promise<Result<Opened, HostFailure>> {
    const key = await kept.read(holder);
    if (key === null) return err({ kind: 'key_missing' });
    if (await kept.isSwapped(holder)) return err({ kind: 'key_unreadable' });
    try {
      // sealed for whoever it was made for: under another's name it opens nothing
      const own = { ...key, personId: holder.personId };
      const look = async () => openPersonKey(guard, own, holder.pin, await secret.known());
      const seed = await countedTry({ anchors, now }, holder, look);
      if (!seed.ok) return seed;
      if (key.secret !== undefined) await secret.openWith(seed.value, key.secret).catch(() => undefined);
      await kept.note(holder);
      await sealToday(holder, key, seed.value);
      return ok({ publicKey: key.publicKey, seed: seed.value });
    } catch (error) {
      return err(diskFailure(error, 'key'));
    }
  }

  /** What a key under this holder's PIN is sealed with besides; everybody who practises has the same PIN, which guards nothing. */
  const secretFor = ({ practice }: Person): Promise<Buffer | null> =>
    practice ? Promise.resolve(null) : secret.forShort();

  /**
   * A key from before PINs were told apart is sealed as one of today as soon as its PIN is there; a full disk keeps nobody out. Under a
   * long PIN nothing else is needed: a site head's that stayed as it was could never carry the station's secret.
   */
  async function sealToday(holder: Holder, key: PersonKey, seed: Buffer): Promise<void> {
    if (key.v === LONG || key.v === SHORT || holder.practice) return;
    const around = await secretFor(holder);
    if (around !== null || isLong(holder.pin)) await write(holder, key, seed, around).catch(() => undefined);
  }
  async function write(holder: Holder, key: PersonKey, seed: Buffer, around: Buffer | null): Promise<void> {
    const sealed = await sealPersonKey(guard, { ...holder, publicKey: key.publicKey }, seed, around);
    await kept.rewrite(holder, { ...key, ...sealed });
  }
  /** From now on this key opens the station's secret; only where its PIN is long. */
  async function leaveSecret(holder: Holder, seed: Buffer): Promise<void> {
    const key = await kept.read(holder);
    if (key?.v !== LONG || holder.practice) return;
    const sealed = await secret.under(seed);
    if (sealed !== null) await kept.rewrite(holder, { ...key, secret: sealed });
  }
  async function make(holder: Holder): Promise<Result<{ publicKey: string }, HostFailure>> {
    const seed = newSeed();
    const publicKey = publicKeyOf(seed);
    try {
      const key = await sealPersonKey(guard, { ...holder, publicKey }, seed, await secretFor(holder));
      await kept.replace(holder, key);
    } catch (error) {
      return err(diskFailure(error, 'key'));
    }
    return ok({ publicKey });
  }
  async function change(holder: Holder, fresh: string): Promise<Result<{ publicKey: string }, HostFailure>> {
    const opened = await open(holder);
    if (!opened.ok) return opened;
    const { publicKey, seed } = opened.value;
    try {
      const key = await kept.read(holder);
      if (key === null) return err({ kind: 'key_missing' });
      await write({ ...holder, pin: fresh }, key, seed, await secretFor(holder));
    } catch (error) {
      return err(diskFailure(error, 'key'));
    }
    return ok({ publicKey });
  }

  return {
    read: kept.read,
    ...{ make, open, change, leaveSecret },
    takesShort: async () => (await secret.forShort()) !== null,
  };
}

/** One try at a key. It is on disk before the PIN is looked at: pulling the plug is no way round the count. */
async function countedTry(
  { anchors, now }: Pick<KeyPorts, 'anchors' | 'now'>,
  holder: Holder,
  look: () => ReturnType<typeof openPersonKey>,
): Promise<Result<Buffer, HostFailure>> {
  const moment = now().getTime();
  const name = triesOf(holder);
  // where earlier counts were lost, one try is left before the lock, not a fresh start
  const tries = settle(anchors.tries(name) ?? (anchors.unsure ? NEARLY_LOCKED : NO_TRIES), moment);
  const counted = afterWrong(tries, moment);
  const seconds = secondsLeft(tries, moment);
  if (seconds > 0) {
    await anchors.count(name, tries);
    return err({ kind: 'pin_locked', detail: { seconds } });
  }
  await anchors.count(name, counted);
  const seed = await look();
  if (seed === 'pin_wrong') return err(refusal(counted, moment));
  // a key that opens under no PIN proves none: what was counted stays, or whoever swaps the file had fresh tries
  await anchors.count(name, typeof seed === 'string' ? tries : NO_TRIES);
  if (seed === 'guard_mismatch') return err({ kind: 'key_unreadable' });
  return seed === 'secret_closed' ? err({ kind: 'key_closed' }) : ok(seed);
}

const refusal = (tries: Tries, now: number): HostFailure =>
  triesLeft(tries) > 0
    ? { kind: 'pin_wrong', detail: { left: triesLeft(tries) } }
    : { kind: 'pin_locked', detail: { seconds: secondsLeft(tries, now) } };
