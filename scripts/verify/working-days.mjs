// Working days as the State Council's notices make them (国务院办公厅关于部分节假日安排的通知): each year's weekdays off and weekend
// days worked, month and day in four digits. A sitting's own years (`calendar.year`) stand over these.

const YEARS = {
  2019: [
    '0101 0204 0205 0206 0207 0208 0405 0501 0502 0503 0607 0913 1001 1002 1003 1004 1007',
    '0202 0203 0428 0505 0929 1012',
  ],
  2020: [
    '0101 0124 0127 0128 0129 0130 0131 0406 0501 0504 0505 0625 0626 1001 1002 1005 1006 1007 1008',
    '0119 0426 0509 0628 0927 1010',
  ],
  2021: [
    '0101 0211 0212 0215 0216 0217 0405 0503 0504 0505 0614 0920 0921 1001 1004 1005 1006 1007',
    '0207 0220 0425 0508 0918 0926 1009',
  ],
  2022: [
    '0103 0131 0201 0202 0203 0204 0404 0405 0502 0503 0504 0603 0912 1003 1004 1005 1006 1007',
    '0129 0130 0402 0424 0507 1008 1009',
  ],
  2023: [
    '0102 0123 0124 0125 0126 0127 0405 0501 0502 0503 0622 0623 0929 1002 1003 1004 1005 1006',
    '0128 0129 0423 0506 0625 1007 1008',
  ],
  2024: [
    '0101 0212 0213 0214 0215 0216 0404 0405 0501 0502 0503 0610 0916 0917 1001 1002 1003 1004 1007',
    '0204 0218 0407 0428 0511 0914 0929 1012',
  ],
  2025: [
    '0101 0128 0129 0130 0131 0203 0204 0404 0501 0502 0505 0602 1001 1002 1003 1006 1007 1008',
    '0126 0208 0427 0928 1011',
  ],
  2026: [
    '0101 0102 0216 0217 0218 0219 0220 0223 0406 0501 0504 0505 0619 0925 1001 1002 1005 1006 1007',
    '0104 0214 0228 0509 0920 1010',
  ],
};

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS = 86_400_000;
const textOf = (ms) => new Date(ms).toISOString().slice(0, 10);
const msOf = (day) => Date.parse(`${day}T00:00:00.000Z`);
const isWeekend = (day) => [0, 6].includes(new Date(msOf(day)).getUTCDay());

/** Whether a text is a day that exists. */
export const isDay = (text) =>
  typeof text === 'string' &&
  DAY.test(text) &&
  !text.startsWith('0000') &&
  !Number.isNaN(msOf(text)) &&
  textOf(msOf(text)) === text;

const days = (year, list) => list.split(' ').map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`);

/** Years by which a sitting counts: `adopted` is what its facts of `calendar.year` hold. */
export function calendarOf(adopted) {
  const years = new Map(
    Object.entries(YEARS).map(([year, [off, on]]) => [Number(year), { off: days(year, off), on: days(year, on) }]),
  );
  for (const one of Array.isArray(adopted?.years) ? adopted.years : [])
    if (isYear(one)) years.set(one.year, { off: one.daysOff, on: one.workingWeekends });
  return years;
}

function isYear(one) {
  if (one === null || typeof one !== 'object' || Array.isArray(one)) return false;
  const { year, notice, daysOff, workingWeekends, ...more } = one;
  const isOf = (list, weekend) =>
    Array.isArray(list) &&
    list.every((day) => isDay(day) && Number(day.slice(0, 4)) === year && isWeekend(day) === weekend);
  const isSound = Number.isInteger(year) && year >= 2000 && year <= 2099 && typeof notice === 'string' && notice !== '';
  return isSound && Object.keys(more).length === 0 && isOf(daysOff, false) && isOf(workingWeekends, true);
}

/** The nth working day after a day, before it where n is negative; the day itself is not counted. Null where a year is not known. */
export function addWorkingDays(calendar, from, n) {
  const isWorked = (day) => {
    const year = calendar.get(Number(day.slice(0, 4)));
    if (year === undefined) return null;
    return isWeekend(day) ? year.on.includes(day) : !year.off.includes(day);
  };
  let day = from;
  let worked = isWorked(day);
  for (let left = Math.abs(n); left > 0 && worked !== null;) {
    day = textOf(msOf(day) + Math.sign(n) * MS);
    worked = isWorked(day);
    if (worked) left -= 1;
  }
  return worked === null ? null : day;
}
