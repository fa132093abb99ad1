import { describe, expect, it } from 'vitest';
import { writeCalendar } from '#shared/documents/desk/ics.ts';

const AT = '2026-11-20T09:30:05.123Z';
const event = { uid: 'a-1@kaoping', on: '2026-12-31', summary: '成绩上报', description: '' };

it('writes every line of a file in its order, with the marks of a text escaped', () => {
  const text = writeCalendar(
    '日程,甲',
    [{ ...event, summary: '上报;一\\二', description: '依据\n附件1\r\n四\r（四）' }],
    AT,
  );
  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kaoping//Duties//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:日程\\,甲',
    'BEGIN:VEVENT',
    'UID:a-1@kaoping',
    'DTSTAMP:20261120T093005Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:上报\\;一\\\\二',
    'DESCRIPTION:依据\\n附件1\\n四\\n（四）',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('is a calendar with its name alone where no duty has a day', () => {
  expect(writeCalendar('日程', [], AT).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kaoping//Duties//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:日程',
    'END:VCALENDAR',
    '',
  ]);
});

describe('a description line', () => {
  const lead = 'DESCRIPTION:';
  const room = 75 - lead.length;
  /** The lines a description is written in. */
  const linesOf = (description: string): string[] => {
    const lines = writeCalendar('日程', [{ ...event, description }], AT).split('\r\n');
    return lines.slice(lines.indexOf('SUMMARY:成绩上报') + 1, lines.indexOf('TRANSP:TRANSPARENT'));
  };

  // the last and the first character of each length in UTF-8
  it.each([
    ['U+007F', 1, '\u{7f}'],
    ['U+0080', 2, '\u{80}'],
    ['U+07FF', 2, '\u{7ff}'],
    ['U+0800', 3, '\u{800}'],
    ['U+FFFF', 3, '\u{ffff}'],
    ['U+10000', 4, '\u{10000}'],
    ['U+10FFFF', 4, '\u{10ffff}'],
  ] as const)('takes %s for %i octets, up to the 75th and not beyond', (_, size, character) => {
    const fits = 'a'.repeat(room - size);
    expect(linesOf(`${fits}${character}`)).toEqual([`${lead}${fits}${character}`]);
    expect(linesOf(`${fits}a${character}`)).toEqual([`${lead}${fits}a`, ` ${character}`]);
  });

  it('goes on in lines of a blank and 74 octets', () => {
    const text = 'b'.repeat(room + 74 + 74);
    expect(linesOf(text)).toEqual([`${lead}${'b'.repeat(room)}`, ` ${'b'.repeat(74)}`, ` ${'b'.repeat(74)}`]);
    expect(linesOf(`${text}c`).at(-1)).toBe(' c');
    expect(linesOf('考'.repeat(21 + 24 + 1))).toEqual([`${lead}${'考'.repeat(21)}`, ` ${'考'.repeat(24)}`, ' 考']);
  });
});
