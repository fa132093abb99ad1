import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { addDays } from '#shared/base/calendar/civil-date.ts';
import { agendaOf } from '#shared/documents/desk/agenda.ts';
import { eventsOf } from '#shared/documents/desk/agenda-events.ts';
import { calendarOf } from '#shared/documents/desk/calendar-of.ts';
import { writeCalendar } from '#shared/documents/desk/ics.ts';
import { say } from '#shared/words/say.ts';
import { readySitting } from '#test/support/sitting.ts';

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

/** The events as an independent reader of RFC 5545 understands them; it throws on what is no calendar. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
    const stamp = component.getFirstPropertyValue('dtstamp');
    return {
      uid,
      summary,
      description,
      allDay: startDate.isDate && endDate.isDate,
      on: startDate.toString(),
      until: endDate.toString(),
      stamp:
        stamp instanceof ICAL.Time
          ? `${stamp.toString()} ${stamp.zone === ICAL.Timezone.utcTimezone ? 'UTC' : 'local'}`
          : '',
    };
  });
  return { calendar, events };
}

it('is read by an independent parser as the duties it was made of, each with its own unchanging name', () => {
  const title = '工业机器人系统操作员；二级/技师，第一场（贯通）'.repeat(4);
  const { sitting, state } = readySitting({
    title,
    policy: { id: 'chongqing-crossover', version: '1', rulesHash: 'a'.repeat(64) },
    procedure: 'panel',
  });
  const items = agendaOf(state, { calendar: calendarOf(state), today: '2026-11-20' });
  const events = eventsOf(sitting, items, (sentence) => say(sentence, 'zh'));
  const text = writeCalendar('时限日程', events, AT);
  expect(text.split('\r\n').some((line) => line.startsWith(' ') && /[一-鿿]/.test(line))).toBe(true);

  const { calendar, events: read } = readBack(text);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toContain('Kaoping');
  expect(read).toEqual(
    events.map(({ uid, on, summary, description }) => ({
      uid,
      summary,
      description,
      allDay: true,
      on,
      until: addDays(on, 1),
      stamp: '2026-11-20T09:30:05Z UTC',
    })),
  );
  expect(read.map(({ on }) => on)).toEqual(['2026-11-06', '2031-11-20']);
  expect(new Set(read.map(({ uid }) => uid)).size).toBe(2);
  const later = readBack(writeCalendar('时限日程', events, '2027-01-01T00:00:00.000Z')).events;
  expect(later.map(({ uid }) => uid)).toEqual(read.map(({ uid }) => uid));
  expect(later[0]?.stamp).toBe('2027-01-01T00:00:00Z UTC');
});

it('brings any title and reason of ordinary characters through that parser unchanged', () => {
  const text = fc.string({
    unit: fc.constantFrom('焊', '𠮷', '㛃', 'é', '：', '；', '，', ';', ',', '\\', ':', '"', '\n', 'n', 'N', '5', ' '),
    maxLength: 200,
  });
  fc.assert(
    fc.property(text, text, (summary, description) => {
      const { events } = readBack(writeCalendar('日程', [{ ...event, summary, description }], AT));
      expect(events).toHaveLength(1);
      expect([events[0]?.summary, events[0]?.description]).toEqual([summary, description]);
    }),
  );
});
