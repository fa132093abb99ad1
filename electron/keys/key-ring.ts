import type { HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { SignedType } from '#shared/base/signing/message.ts';
import { triesOf } from '../anchors/names.ts';
import { createSerial, type Serial } from '../queue/serial.ts';
import { signWith } from './ed25519.ts';
import { createKeyFiles, type Holder, type KeyPorts, type Person } from './key-files.ts';
import { LONG } from './key-file.ts';
import { NO_TRIES } from './pin-lock.ts';

export type Endorses = { readonly publicKey: string; readonly sign: (text: string) => string };
export type Signed = { readonly publicKey: string; readonly signature: string };
/** The people's signing keys, real and practice apart. A private key leaves this room only as signatures. */
export type KeyRing = {
  readonly made: (person: Person) => Promise<Result<{ made: boolean }, HostFailure>>;
  readonly create: (holder: Holder) => Promise<Result<{ publicKey: string }, HostFailure>>;
  /** Makes a key in the place of the one there is, if any, with fresh tries. */
  readonly renew: (holder: Holder) => Promise<Result<{ publicKey: string }, HostFailure>>;
  /** Puts the same key under another PIN. */
  readonly change: (holder: Holder, fresh: string) => Promise<Result<{ publicKey: string }, HostFailure>>;
  readonly check: (holder: Holder) => Promise<Result<{ publicKey: string }, HostFailure>>;
  readonly sign: (holder: Holder, type: SignedType, payload: string) => Promise<Result<Signed, HostFailure>>;
  /**
   * What signs endorsements, and nothing else, with the holder's key from here on. Where they are the site head, the keys of all who
   * have short PINs can be opened by theirs from then on.
   */
  readonly endorser: (holder: Holder, isHead?: boolean) => Promise<Result<Endorses, HostFailure>>;
  /** Whether a person's key lies here under a PIN that is long, whatever computer it is on; null where none lies here. */
  readonly isLong: (person: Person) => Promise<boolean | null>;
  /** Whether keys under short PINs are sealed with more than these here. */
  readonly takesShort: () => Promise<boolean>;
  /** The public key that is kept here for a person, or null where none is. */
  readonly publicKeyOf: (person: Person) => Promise<string | null>;
};

export function createKeyRing(ports: KeyPorts): KeyRing {
  const files = createKeyFiles(ports);
  const { anchors } = ports;
  const queues = new Map<string, Serial>();

  /** One job a person at a time, or tries made at once would all count as the first. */
  function inTurn<T>(person: Person, job: () => Promise<T>): Promise<T> {
    const path = triesOf(person);
    const serial = queues.get(path) ?? createSerial();
    queues.set(path, serial);
    return serial(job);
  }

  return {
    made: (person) => inTurn(person, async () => ok({ made: (await files.read(person)) !== null })),
    create: (holder) =>
      inTurn(holder, async () => {
        if ((await files.read(holder)) !== null) return err({ kind: 'key_exists' });
        return files.make(holder);
      }),
    renew: (holder) =>
      inTurn(holder, async () => {
        const renewed = await files.make(holder);
        if (renewed.ok) await anchors.count(triesOf(holder), NO_TRIES);
        return renewed;
      }),
    change: (holder, fresh) => inTurn(holder, () => files.change(holder, fresh)),
    check: (holder) =>
      inTurn(holder, async () => {
        const opened = await files.open(holder);
        return opened.ok ? ok({ publicKey: opened.value.publicKey }) : opened;
      }),
    sign: (holder, type, payload) =>
      inTurn(holder, async () => {
        const opened = await files.open(holder);
        if (!opened.ok) return opened;
        const { publicKey, seed } = opened.value;
        return ok({ publicKey, signature: signWith(seed, type, payload) });
      }),
    endorser: (holder, isHead = false) =>
      inTurn(holder, async () => {
        const opened = await files.open(holder);
        if (!opened.ok) return opened;
        const { publicKey, seed } = opened.value;
        if (isHead) await files.leaveSecret(holder, seed).catch(() => undefined);
        return ok({ publicKey, sign: (text) => signWith(seed, 'endorsement', text) });
      }),
    isLong: (person) =>
      inTurn(person, async () => {
        const key = await files.read(person);
        return key === null ? null : key.v === LONG;
      }),
    takesShort: files.takesShort,
    publicKeyOf: (person) => inTurn(person, async () => (await files.read(person))?.publicKey ?? null),
  };
}
