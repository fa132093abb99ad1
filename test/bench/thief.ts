import { randomBytes } from 'node:crypto';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { openPersonKey, sealPersonKey } from '#electron/keys/key-file.ts';
import { freshKdf, stretchPassphrase } from '#electron/keys/passphrase-key.ts';
import type { KeyGuard } from '#electron/keys/guard.ts';
import type { Benched } from '#test/support/benched.ts';

const TRIES = 12;
/** What there is to try of one person's PIN: every one of it, or the cheapest that is taken (shared/model/pin.ts). */
export const PINS = [
  ['six digits, from before', 10 ** 6],
  ['the weakest of eight that is taken', 10 ** 6.4],
  ['eight digits', 10 ** 8],
  ['eight digits and small letters', 36 ** 8],
] as const;
/** Guesses that a passphrase asks for, by what it is made of. */
export const PASSPHRASES = [
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
 * hand: one try of each by our own functions, on one core, and how long every try there is takes on all cores of it. A try is counted
 * in processor time, and the quickest one is told: what a busy machine adds to it no thief has to wait for.
 */
export async function bench(): Promise<Benched> {
  const kdf = freshKdf();
  const passphrase = await least(() => stretchPassphrase('not this one', kdf));
  const person = { personId: 'p', publicKey: '0'.repeat(64), pin: '24681357' };
  const key = await sealPersonKey(OPEN, person, randomBytes(32));
  const pin = await least(() => openPersonKey(OPEN, key, '13579024'));
  const cores = availableParallelism();
  const days = (guesses: number, ms: number): number => daysOf(guesses, ms, cores);
  const figures = {
    bench: 'thief',
    cores,
    processor: cpus()[0]?.model ?? 'unknown',
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
    passphraseMs: Math.round(passphrase),
    pinMs: Math.round(pin),
    pinDays: Object.fromEntries(PINS.map(([what, tries]) => [what, round(days(tries, pin))])),
    passphraseDays: Object.fromEntries(PASSPHRASES.map(([what, guesses]) => [what, round(days(guesses, passphrase))])),
  };
  const text = [
    `${figures.processor}, ${cores} cores, load ${figures.load}`,
    `one try on one core, processor time, the quickest of ${TRIES}: a passphrase ${figures.passphraseMs} ms, a PIN ${figures.pinMs} ms`,
    `every try there is, on ${cores} cores like these, in days:`,
    ...PINS.map(([what, tries]) => `  folder and passphrase: ${what}   ${round(days(tries, pin))}`),
    ...PASSPHRASES.map(([what, guesses]) => `  folder alone: ${what}   ${round(days(guesses, passphrase))}`),
  ].join('\n');
  return { text, figures };
}

/** Milliseconds of processor time that the quickest one took, in whatever thread. */
async function least(attempt: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < TRIES; at += 1) {
    const from = process.cpuUsage();
    await attempt();
    const { user, system } = process.cpuUsage(from);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

/** How long all of them take. */
export const daysOf = (guesses: number, ms: number, cores: number): number => (guesses * ms) / 1000 / cores / DAY_S;

const round = (days: number): number => Number(days.toPrecision(2));
