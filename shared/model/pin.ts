import { z } from 'zod';
import { isCivilDate } from '../base/calendar/civil-date.ts';
import { passphraseStrength, type PassphraseFault } from './passphrase-strength.ts';

/** What was ever taken as a PIN: six digits once, digits, letters and signs today. One that is chosen must pass `pinFault` as well. */
export const SHORT_PIN = 6;
export const pinSchema = z.string().regex(/^[\x21-\x7e]{6,64}$/);
/** How long a PIN is that nothing but itself stands before: where a computer has no keychain, and always the site head's. */
export const LONG_PIN = 8;
export const isLong = (pin: string): boolean => pin.length >= LONG_PIN;

/** Why a PIN is among the first that anybody would try. */
export const PIN_FAULTS = [
  ...(['pin_short', 'pin_birthday', 'pin_name', 'pin_repeat', 'pin_run', 'pin_date', 'pin_common'] as const),
] as const;
export type PinFault = (typeof PIN_FAULTS)[number];

/** Whose PIN it is to be: their ID number, empty where none is known, and how their name is written in letters. */
export type PinHolder = { readonly idNumber: string; readonly spellings: readonly string[] };

/** The years that a date somebody remembers lies in. */
const [FIRST_YEAR, LAST_YEAR] = [1950, 2030];
/** Runs go round the end of the keypad: 789012. */
const RUN = '01234567890123456789';
const reversed = (text: string): string => Array.from(text).reverse().join('');
const RUNS = [RUN, reversed(RUN)];
/** So many places of somebody's ID number in a row say whose PIN it is. */
const PLACES = 6;
/** The power of ten of the guesses that a long PIN withstands at least; eight digits at random are 8, a day and two more of them 6.5. */
const ENOUGH = 6.4;
const FAULTS: Readonly<Record<PassphraseFault, PinFault>> = {
  ...{ run: 'pin_run', repeat: 'pin_repeat', date: 'pin_date' },
  ...{ common: 'pin_common', number: 'pin_common', short: 'pin_common' },
};

/**
 * Judges a PIN that is being chosen, of `least` characters: neither its holder's birthday in any order, nor six places in a row
 * of their ID number, nor their name will do, nor what a passphrase's judge would find in a moment.
 */
export function pinFault(pin: string, { idNumber, spellings }: PinHolder, least: number): PinFault | null {
  if (pin.length < least) return 'pin_short';
  if (isOfHolder(pin, idNumber)) return 'pin_birthday';
  if (spellings.some((name) => pin.toLowerCase().includes(name))) return 'pin_name';
  if (isRepeat(pin)) return 'pin_repeat';
  if (RUNS.some((run) => run.includes(pin))) return 'pin_run';
  if (isDate(pin)) return 'pin_date';
  if (!isLong(pin)) return null;
  const { guesses, fault } = passphraseStrength(pin);
  return guesses >= ENOUGH ? null : FAULTS[fault ?? 'short'];
}

/** Up to three characters over and over: 777777, 252525, 123123; or each twice in a row: 112233. */
function isRepeat(pin: string): boolean {
  const over = [1, 2, 3].some((length) => pin === pin.slice(0, length).repeat(pin.length).slice(0, pin.length));
  const firsts = Array.from(pin, (_, at) => pin[at - (at % 2)]).join('');
  const once = Array.from(pin)
    .filter((_, at) => at % 2 === 0)
    .join('');
  return over || (pin === firsts && RUNS.some((run) => run.includes(once)));
}

/** A day as YYMMDD or YYYYMMDD, or a month as YYYYMM. */
function isDate(pin: string): boolean {
  const years = ['19', '20'].map((century) => century + pin.slice(0, 2));
  const days = years.map((year) => [year, pin.slice(2, 4), pin.slice(4)] as const);
  days.push([pin.slice(0, 4), pin.slice(4), '01'], [pin.slice(0, 4), pin.slice(4, 6), pin.slice(6)]);
  return days.some(
    ([year, month, day]) =>
      Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR && isCivilDate(`${year}-${month}-${day}`),
  );
}

function isOfHolder(pin: string, idNumber: string): boolean {
  const typed = pin.toUpperCase();
  const parts = Array.from({ length: Math.max(0, idNumber.length - PLACES + 1) }, (_, at) => at);
  if (parts.some((at) => typed.includes(idNumber.slice(at, at + PLACES)))) return true;
  const birth = /^\d{6}(\d\d)(\d\d)(\d\d)(\d\d)\d{3}[\dX]$/.exec(idNumber);
  if (birth === null) return false;
  const [century = '', year = '', month = '', day = ''] = birth.slice(1);
  const whole = century + year;
  const [shortMonth, shortDay] = [String(Number(month)), String(Number(day))];
  const orders = [
    ...[year + month + day, year + day + month, month + day + year],
    ...[month + year + day, day + month + year, day + year + month],
    ...[whole + month, month + whole, whole + day + month, month + day + whole, day + month + whole],
    ...[whole + shortMonth + shortDay, shortMonth + shortDay + whole, shortDay + shortMonth + whole],
  ];
  return orders.some((order) => order.length >= PLACES && pin.includes(order));
}
