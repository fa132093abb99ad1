import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { openPersonKey, sealPersonKey } from '#electron/keys/key-file.ts';
import { freshKdf, stretchPassphrase } from '#electron/keys/passphrase-key.ts';
import type { KeyGuard } from '#electron/keys/guard.ts';
import type { Benched } from '#test/support/benched.ts';
import { percentile } from '#test/support/bench-app.ts';

const TRIES = 12;
/** What there is to try of one person's PIN: every one of it, or the cheapest that is taken (shared/model/pin.ts). */
const PINS = [
  ['six digits, from before', 10 ** 6],
  ['the weakest of eight that is taken', 10 ** 6.4],
  ['eight digits', 10 ** 8],
  ['eight digits and small letters', 36 ** 8],
] as const;
/** Guesses that a passphrase asks for, by what it is made of. */
const PASSPHRASES = [
  ['the thousand most used', 10 ** 3],
  ['eight digits', 10 ** 8],
  ['four Chinese characters at random (of 3,500)', 3500 ** 4],
] as const;
const DAY_S = 86_400;

/** The thief has the data key, so that nothing but the PIN is left. */
const OPEN: KeyGuard = {
  kind: 'anchored',
  wrap: (secret) => Buffer.from(secret),
  unwrap: (_, wrapped) => Buffer.from(wrapped),
};

/**
 * `npm run bench -- thief`: what somebody has to pay who tries out passphrases and PINs on stolen files with the machine at
 * hand: one try of each by our own functions, on one core, and how long every try there is takes on all cores of it.
 */
export async function bench(): Promise<Benched> {
  const kdf = freshKdf();
  const passphrase = await middle(() => stretchPassphrase('not this one', kdf));
  const person = { personId: 'p', publicKey: '0'.repeat(64), pin: '24681357' };
  const key = await sealPersonKey(OPEN, person, randomBytes(32));
  const pin = await middle(() => openPersonKey(OPEN, key, '13579024'));
  const cores = availableParallelism();
  const days = (guesses: number, ms: number): number => (guesses * ms) / 1000 / cores / DAY_S;
  const figures = {
    bench: 'thief',
    cores,
    passphraseMs: Math.round(passphrase),
    pinMs: Math.round(pin),
    pinDays: Object.fromEntries(PINS.map(([what, tries]) => [what, round(days(tries, pin))])),
    passphraseDays: Object.fromEntries(PASSPHRASES.map(([what, guesses]) => [what, round(days(guesses, passphrase))])),
  };
  const text = [
    `one try on one core, medians of ${TRIES}: a passphrase ${figures.passphraseMs} ms, a PIN ${figures.pinMs} ms`,
    `every try there is, on ${cores} cores like these, in days:`,
    ...PINS.map(([what, tries]) => `  folder and passphrase: ${what}   ${round(days(tries, pin))}`),
    ...PASSPHRASES.map(([what, guesses]) => `  folder alone: ${what}   ${round(days(guesses, passphrase))}`),
  ].join('\n');
  return { text, figures };
}

/** Milliseconds of the middle one. */
async function middle(attempt: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < TRIES; at += 1) {
    const from = performance.now();
    await attempt();
    times.push(performance.now() - from);
  }
  return percentile(times, 0.5);
}

const round = (days: number): number => Number(days.toPrecision(2));
