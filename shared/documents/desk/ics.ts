import { addDays, type CivilDate } from '#shared/base/calendar/civil-date.ts';

/** An all-day event. */
export type DayEvent = {
  /** Stays the same when the file is exported again, so that a calendar updates the event instead of doubling it. */
  readonly uid: string;
  readonly on: CivilDate;
  readonly summary: string;
  readonly description: string;
};

/**
 * An iCalendar file (RFC 5545) of all-day events. `at` is the instant of export (ISO 8601, UTC); lines end in CRLF and are
 * folded at 75 octets of UTF-8, never inside a character.
 */
export function writeCalendar(name: string, events: readonly DayEvent[], at: string): string {
  const stamp = at.replace(/[-:]/g, '').replace(/\.\d+/, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kaoping//Duties//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(name)}`,
    ...events.flatMap(({ uid, on, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(on)}`,
      // the end of an all-day event is the first day after it (3.6.1)
      `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
      `SUMMARY:${escape(summary)}`,
      `DESCRIPTION:${escape(description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const compact = (date: CivilDate): string => date.replaceAll('-', '');

/** TEXT values (3.3.11): backslash, semicolon, comma and line breaks are escaped. */
const escape = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r\n|\r|\n/g, '\\n');

const MOST_OCTETS = 75;

/** Content lines longer than 75 octets go on in the next line after a blank (3.1). */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** How many bytes a character takes in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
