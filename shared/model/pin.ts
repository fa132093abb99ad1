import { isCivilDate } from '../base/calendar/civil-date.ts';

/** Why six digits are among the first that anybody would try. */
export const PIN_FAULTS = ['pin_repeat', 'pin_run', 'pin_date', 'pin_birthday'] as const;
type PinFault = (typeof PIN_FAULTS)[number];

/** The years that a date somebody remembers lies in. */
const [FIRST_YEAR, LAST_YEAR] = [1950, 2030];
/** Runs go round the end of the keypad: 789012. */
const RUN = '01234567890123456789';
const reversed = (text: string): string => Array.from(text).reverse().join('');
const RUNS = [RUN, reversed(RUN)];

/**
 * Judges a PIN that is being chosen. `idNumber` is its holder's, empty where none is known: neither their birthday in any order
 * nor six digits in a row of that number will do for them. About one PIN in thirty is refused to everybody.
 */
export function pinFault(pin: string, idNumber: string): PinFault | null {
  if (isOfHolder(pin, idNumber)) return 'pin_birthday';
  if (isRepeat(pin)) return 'pin_repeat';
  if (RUNS.some((run) => run.includes(pin))) return 'pin_run';
  return isDate(pin) ? 'pin_date' : null;
}

/** One, two or three digits over and over: 777777, 252525, 123123; or each twice in a row: 112233. */
function isRepeat(pin: string): boolean {
  const over = [1, 2, 3].some((length) => pin === pin.slice(0, length).repeat(6 / length));
  const [a, b, c] = [pin[0], pin[2], pin[4]];
  return over || (pin === `${a}${a}${b}${b}${c}${c}` && RUNS.some((run) => run.includes(`${a}${b}${c}`)));
}

/** A day as YYMMDD, or a month as YYYYMM. */
function isDate(pin: string): boolean {
  const years = ['19', '20'].map((century) => century + pin.slice(0, 2));
  const days = years.map((year) => [year, pin.slice(2, 4), pin.slice(4)] as const);
  days.push([pin.slice(0, 4), pin.slice(4), '01']);
  return days.some(
    ([year, month, day]) =>
      Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR && isCivilDate(`${year}-${month}-${day}`),
  );
}

function isOfHolder(pin: string, idNumber: string): boolean {
  if (idNumber.includes(pin)) return true;
  const birth = /^\d{6}(\d\d)(\d\d)(\d\d)(\d\d)\d{3}[\dX]$/.exec(idNumber);
  if (birth === null) return false;
  const [century = '', year = '', month = '', day = ''] = birth.slice(1);
  const short = `${century}${year}${Number(month)}${Number(day)}`;
  const orders = [
    ...[year + month + day, year + day + month, month + day + year],
    ...[month + year + day, day + month + year, day + year + month],
    ...[century + year + month, month + century + year, short],
  ];
  return orders.includes(pin);
}
