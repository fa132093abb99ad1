import { addDays, isCivilDate, type CivilDate } from '../base/calendar/civil-date.ts';
import { textOf, type Cell } from './cell.ts';
import { code } from './normalise.ts';
import { readDate } from './read-date.ts';

const YEAR_DOT_TENTH = /^(\d{4})\.1$/;
const SHORT_YEAR = /^(\d{2})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?月?$/;
const SHORT_RUN = /^(\d{2})(\d{2})(\d{2})?$/;
const AROUND = /生(?:于)?|出生|[（(].*[)）]$/g;
const IN_A_LIFE = /^(?:19|20)/;
const DAY_ZERO = '1899-12-30';

/**
 * Everything a cell of birth dates can mean, as YYYY-MM or YYYY-MM-DD: 1985.1 in a number cell is January or October, `90.03` and
 * `900307` leave the century open. Which of them it means, only the ID number can tell.
 */
function birthReadings(cell: Cell): string[] {
  const text = code(textOf(cell)).replace(AROUND, '');
  const found = [stated(cell), stated({ kind: 'text', text })].filter((reading) => IN_A_LIFE.test(reading));
  const tenth = YEAR_DOT_TENTH.exec(text);
  if (tenth !== null && cell.kind === 'number') found.push(`${tenth[1] ?? ''}-10`);
  if (found.length > 0) return found;
  const [, year = '', month = '', day] = SHORT_YEAR.exec(text) ?? SHORT_RUN.exec(text) ?? [];
  const short = ['19', '20'].map((century) => joined(`${century}${year}`, month, day)).filter((date) => date !== null);
  if (short.length > 0) return short;
  const serial = /^\d{4,5}$/.test(text) ? Number(text) : 0;
  return serial >= 4_000 && serial <= 80_000 ? [addDays(DAY_ZERO, serial)] : [];
}

/** The day or month that a cell states; empty where it states none. */
function stated(cell: Cell): string {
  const read = readDate(cell);
  return read.kind === 'day' ? read.date : read.kind === 'month' ? read.month : '';
}

/** Whether a cell of birth dates can mean the date that the ID number names; null where it means no date at all. */
export function agreesWithBirth(cell: Cell, birthDate: CivilDate): boolean | null {
  const readings = birthReadings(cell);
  return readings.length === 0 ? null : readings.some((reading) => birthDate.startsWith(reading));
}

function joined(year: string, month: string, day: string | undefined): string | null {
  const start = `${year}-${month.padStart(2, '0')}`;
  const date = `${start}-${(day ?? '1').padStart(2, '0')}`;
  return isCivilDate(date) ? (day === undefined ? start : date) : null;
}
