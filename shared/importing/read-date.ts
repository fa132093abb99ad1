import { addDays, isCivilDate, type CivilDate } from '../base/calendar/civil-date.ts';
import { textOf, type Cell } from './cell.ts';
import { code } from './normalise.ts';

/** A date as lists write it; many state only year and month. */
export type DateReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly date: CivilDate }
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'unreadable' };

const PARTS = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](?:(\d{1,2})日?)?)?(?:T?\d{1,2}:\d{2}(?::\d{2})?)?$/;
const RUN_TOGETHER = /^(\d{4})(\d{2})(\d{2})?$/;
/** What a date cell shows whose format leaves the day out: `1990年3月`, `1990-03`, `MAR-90`. */
const MONTH_SHOWN = /^(?:\d{4}[-/.年]\d{1,2}月?|[A-Z]{3}-\d{2,4})$/;
/** Excel day numbers of people's lives: 1910 to 2119. Smaller whole numbers are years or slips. */
const FIRST_SERIAL = 4_000;
const LAST_SERIAL = 80_000;
const DAY_ZERO = '1899-12-30';

const HAN_YEAR = /^[〇零○一二三四五六七八九]{4}年/;
const HAN_NUMBER = /[〇零○一二三四五六七八九十]+/g;
const digitsOf = (han: string): string =>
  Array.from(han, (sign) => String(Math.max(0, '〇一二三四五六七八九'.indexOf(sign)))).join('');

const REPUBLIC = /^(?:中华|中華)?民[国國](\d{1,3}|元)年/;
const BEFORE_REPUBLIC = 1911;

/** 一九九〇年十二月二十日 and 民国 years in digits of our years; anything else as it is. */
function inDigits(text: string): string {
  const republic = REPUBLIC.exec(text);
  if (republic !== null) {
    const year = BEFORE_REPUBLIC + (republic[1] === '元' ? 1 : Number(republic[1]));
    return `${String(year)}年${text.slice(republic[0].length)}`;
  }
  if (!HAN_YEAR.test(text)) return text;
  return text.replace(HAN_NUMBER, (run) => {
    const [tens = '', ones] = run.split('十');
    return ones === undefined ? digitsOf(run) : `${digitsOf(tens || '一')}${digitsOf(ones || '〇')}`;
  });
}

/** Reads `1985-07-03`, `1985/7/3`, `1985年7月3日`, `一九八五年七月三日`, `民国74年7月3日`, `19850703`, `198507`, a date cell, or an Excel day number. */
export function readDate(cell: Cell): DateReading {
  if (cell.kind === 'empty') return { kind: 'empty' };
  if (cell.kind === 'date')
    return MONTH_SHOWN.test(code(cell.text))
      ? { kind: 'month', month: cell.date.slice(0, 7) }
      : { kind: 'day', date: cell.date };
  if (cell.kind === 'number' && cell.value >= FIRST_SERIAL && cell.value <= LAST_SERIAL)
    return { kind: 'day', date: addDays(DAY_ZERO, Math.floor(cell.value)) };
  const text = inDigits(code(textOf(cell)));
  if (text === '') return { kind: 'empty' };
  const parts = PARTS.exec(text) ?? RUN_TOGETHER.exec(text);
  if (parts === null) return { kind: 'unreadable' };
  const month = `${parts[1] ?? ''}-${(parts[2] ?? '').padStart(2, '0')}`;
  if (parts[3] === undefined) return isCivilDate(`${month}-01`) ? { kind: 'month', month } : { kind: 'unreadable' };
  const date = `${month}-${parts[3].padStart(2, '0')}`;
  return isCivilDate(date) ? { kind: 'day', date } : { kind: 'unreadable' };
}
