import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeCalendar } from '#shared/policy-desk/ics.ts';

const AT = '2026-11-20T09:30:05.123Z';
const event = { uid: 'a-1@kaoping', on: '2026-12-31', summary: '成绩上报', description: '依据：附件1 四（四）' };

it('writes an all-day event that ends on the day after', () => {
  const text = writeCalendar('日程', [event], AT);
  const lines = text.split('\r\n');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines).toContain('DTSTAMP:20261120T093005Z');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
  expect(lines).toContain('DTEND;VALUE=DATE:20270101');
  expect(lines).toContain('UID:a-1@kaoping');
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

it('folds any text into lines of at most 75 octets without breaking a character, and loses nothing of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (description) => {
      const text = writeCalendar('日程', [{ ...event, description }], AT);
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(() => encodeURIComponent(line)).not.toThrow();
      }
      const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
      const value = unfolded.find((line) => line.startsWith('DESCRIPTION:'))!.slice('DESCRIPTION:'.length);
      const read = value.replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
      expect(read).toBe(description.replace(/\r\n|\r/g, '\n'));
    }),
  );
});
