import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { daysOf, PASSPHRASES, PINS } from '../bench/thief.ts';

// docs/at-rest.md says what a try costs and how long all of them take: the second follows from the first.

const doc = readFileSync(join(import.meta.dirname, '../../docs/at-rest.md'), 'utf8');
const [, passphraseMs = '', pinMs = ''] = /a passphrase cost (\d+) ms a try and a PIN (\d+) ms/.exec(doc) ?? [];
const UNITS: Readonly<Record<string, number>> = { minutes: 1 / 1440, hours: 1 / 24, days: 1, 'million days': 1e6 };

/** What the row beginning so says, in days, and how much its last figure may be rounded by. */
function told(what: string): { readonly days: number; readonly within: number } {
  const row = doc.split('\n').find((line) => line.includes(`| ${what} `));
  const [, number = '', unit = ''] = /\| ([\d.]+) (minutes|hours|days|million days) +\|$/.exec(row ?? '') ?? [];
  const [days, step] = [Number(number), number.includes('.') ? 0.1 : Number(number) >= 100 ? 10 : 1];
  return { days: days * (UNITS[unit] ?? NaN), within: step * (UNITS[unit] ?? NaN) };
}

const guesses = new Map<string, number>([...PINS, ...PASSPHRASES]);
it.each([
  ['the thousand most used passphrases', 'the thousand most used', passphraseMs],
  ['four Chinese characters at random', 'four Chinese characters at random (of 3,500)', passphraseMs],
  ['six digits from before, no keychain', 'six digits, from before', pinMs],
  ['the weakest PIN of eight that is taken', 'the weakest of eight that is taken', pinMs],
  ['eight digits, every one', 'eight digits', pinMs],
  ['eight digits and small letters at random', 'eight digits and small letters', pinMs],
])('%s takes what a try of it costs, so many times', (what, bench, ms) => {
  const { days, within } = told(what);
  expect(Math.abs(daysOf(guesses.get(bench)!, Number(ms), 2) - days)).toBeLessThan(within);
});
