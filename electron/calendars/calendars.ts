import type { YearCalendar } from '#shared/base/calendar/year-calendar.ts';
import { BUNDLED_YEARS } from '#shared/base/calendar/years/bundled.ts';
import { err, ok } from '#shared/base/result.ts';
import { isCountedBy } from '#shared/documents/desk/calendar-of.ts';
import { readCalendarText } from '#shared/importing/calendar-notice/read-calendar-text.ts';
import { blanksOf, noticeWords } from '#shared/importing/calendar-notice/words.ts';
import { changesOf } from '#shared/importing/calendar-notice/year-changes.ts';
import { yearsOf, type ConfirmedYear } from '#shared/wire/host/calendar-channels.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import { say } from '#shared/words/say.ts';
import { lastDigest } from '../files/chained-lines.ts';
import { diskFailure } from '../files/disk-failure.ts';
import type { LinesPorts } from '../anchors/kept-lines.ts';
import { createSerial } from '../queue/serial.ts';
import type { Objection } from '../session/sessions.ts';
import { CALENDARS } from './calendar-file.ts';

/** The holidays that this computer counts by, and the guard over those that a sitting takes into its record. */
export type Calendars = {
  readonly handlers: Pick<Handlers, 'calendars:list' | 'calendars:confirm'>;
  /** Reads them anew, because a restore wrote them. */
  readonly reload: () => Promise<void>;
  /** The years confirmed here, over those that ship with the app. */
  readonly years: () => readonly YearCalendar[];
  /** A sitting takes over a year only as it was confirmed here, or keeps what it has. */
  readonly objection: Objection;
};
type Ports = LinesPorts & { readonly now: () => Date };

/** Opens them; where they don't read, what ships with the app counts until somebody confirms a year anew. */
export async function openCalendars(ports: Ports): Promise<Calendars> {
  // two at once would both follow the same line
  const inTurn = createSerial();
  let text = '';
  let confirmed: readonly ConfirmedYear[] = [];
  let damaged = false;
  const reload = async (): Promise<void> => {
    const held = await CALENDARS.read(ports);
    const found = held === null ? null : CALENDARS.entriesIn(held);
    [text, confirmed, damaged] = held === null || found === null ? ['', [], true] : [held, found, false];
  };
  await reload();
  return {
    reload,
    years: () => [...BUNDLED_YEARS, ...yearsOf(confirmed)],
    objection: ({ body }, state) => {
      const isTheirs = isCountedBy(
        state,
        body,
        confirmed.map(({ calendar }) => calendar),
      );
      return isTheirs ? null : { kind: 'calendar_not_confirmed' };
    },
    handlers: {
      'calendars:list': () => Promise.resolve(ok({ confirmed: [...confirmed], damaged })),
      'calendars:confirm': ({ text: given, year, by, reason }) =>
        inTurn(async () => {
          const read = readCalendarText(given, year);
          if (!read.ok) {
            const why = say(noticeWords[read.error.kind], 'zh', blanksOf(read.error));
            return err({ kind: 'calendar_unread', detail: { why } });
          }
          const changes = changesOf(read.value, [...BUNDLED_YEARS, ...yearsOf(confirmed)]);
          if (changes.length === 0) return err({ kind: 'calendar_same' });
          if (reason === '' && changes.some(({ before }) => before !== null))
            return err({ kind: 'calendar_reason_needed' });
          const at = ports.now().toISOString();
          let lines = text;
          for (const [nth, { calendar, before }] of changes.entries()) {
            const entry: ConfirmedYear = {
              ...{ v: 1, seq: confirmed.length + nth, at, by, calendar, text: given },
              reason: before === null ? '' : reason,
              prev: lastDigest(lines),
            };
            lines += `${JSON.stringify(entry)}\n`;
          }
          try {
            await CALENDARS.write(ports, lines);
          } catch (error) {
            return err(diskFailure(error, 'calendar'));
          }
          await reload();
          return ok({ confirmed: [...confirmed], damaged });
        }),
    },
  };
}
