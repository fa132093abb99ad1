import { randomBytes } from 'node:crypto';
import type { PrintedSlip } from '#shared/forms/sign-in-slips/form.ts';
import { slipText } from '#shared/record/slip.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Anchors } from '../anchors/anchors.ts';
import { slipTriesOf } from '../anchors/names.ts';
import type { Owner } from '../journal/check-line.ts';
import { createSerial } from '../queue/serial.ts';
import { publicKeyOf, signWith } from '../keys/ed25519.ts';
import type { Holder } from '../keys/key-files.ts';
import type { KeyRing, Signed } from '../keys/key-ring.ts';
import { afterWrong, NEARLY_LOCKED, NO_TRIES, secondsLeft, settle, triesLeft } from '../keys/pin-lock.ts';
import { newCode, seedOf } from './slip-code.ts';

type Slip = { readonly personId: string; readonly slipKey: string; readonly salt: string };
type User = Holder & { readonly log: string; readonly code: string };
/** One-time slips for a first sign-in. Codes live in memory until they are printed, and nowhere else. */
export type Slips = {
  readonly make: (owner: Owner, people: readonly string[]) => Promise<Slip[]>;
  /** Those whose slip on record is the one that was made here, and not used yet. */
  readonly printable: (owner: Owner, state: SittingState) => PrintedSlip[];
  /** The person's key, made under their PIN, with the slip's signature for it. */
  readonly use: (state: SittingState, user: User) => Promise<Result<Signed, HostFailure>>;
};
type Ports = {
  readonly ring: Pick<KeyRing, 'create' | 'check'>;
  readonly anchors: Pick<Anchors, 'tries' | 'count' | 'unsure'>;
  readonly now: () => Date;
};

export function createSlips({ ring, anchors, now }: Ports): Slips {
  const made = new Map<string, { readonly owner: Owner; readonly personId: string; readonly code: string }>();
  // one try after another, or tries made at once would all count as the first
  const inTurn = createSerial();

  /** The slip's seed where the code is right. The try is on disk before the code is looked at. */
  async function open(
    slip: Omit<Slip, 'personId'>,
    { log, personId, code }: User,
  ): Promise<Result<Buffer, HostFailure>> {
    const name = slipTriesOf(log, personId);
    const moment = now().getTime();
    const tries = settle(anchors.tries(name) ?? (anchors.unsure ? NEARLY_LOCKED : NO_TRIES), moment);
    const seconds = secondsLeft(tries, moment);
    if (seconds > 0) return err({ kind: 'slip_locked', detail: { seconds } });
    const counted = afterWrong(tries, moment);
    await anchors.count(name, counted);
    const seed = await seedOf(code, { log, personId, salt: slip.salt });
    if (publicKeyOf(seed) === slip.slipKey) {
      await anchors.count(name, NO_TRIES);
      return ok(seed);
    }
    const left = triesLeft(counted);
    return left > 0
      ? err({ kind: 'slip_wrong', detail: { left } })
      : err({ kind: 'slip_locked', detail: { seconds: secondsLeft(counted, moment) } });
  }

  return {
    make: async (owner, people) => {
      const slips: Slip[] = [];
      for (const personId of people) {
        const code = newCode();
        const salt = randomBytes(16).toString('hex');
        const slipKey = publicKeyOf(await seedOf(code, { log: owner.log, personId, salt }));
        made.set(slipKey, { owner, personId, code });
        slips.push({ personId, slipKey, salt });
      }
      return slips;
    },
    printable: ({ practice, log }, { slips, keys }) =>
      [...slips].flatMap(([personId, { slipKey }]) => {
        const slip = made.get(slipKey);
        const isOurs = slip?.personId === personId && slip.owner.log === log && slip.owner.practice === practice;
        return isOurs && !keys.has(personId) ? [{ personId, code: slip.code }] : [];
      }),
    use: (state, user) =>
      inTurn(async () => {
        const { personId, log } = user;
        const slip = state.slips.get(personId);
        if (slip === undefined || state.keys.has(personId)) return err({ kind: 'slip_none' });
        const seed = await open(slip, user);
        if (!seed.ok) return seed;
        const created = await ring.create(user);
        // a key that was made when the record could not be written opens with the PIN it was given then
        const own = !created.ok && created.error.kind === 'key_exists' ? await ring.check(user) : created;
        if (!own.ok) return own;
        made.delete(slip.slipKey);
        const { publicKey } = own.value;
        return ok({ publicKey, signature: signWith(seed.value, 'slip', slipText(log, personId, publicKey)) });
      }),
  };
}
