import { mkdir } from 'node:fs/promises';
import { confirmedYearSchema, type ConfirmedYear } from '#shared/wire/host/calendar-channels.ts';
import type { Anchors } from '../anchors/anchors.ts';
import { chainedIn } from '../files/chained-lines.ts';
import { readSealed, writeSealed, type SealedFile } from '../files/sealed-file.ts';

export type CalendarPlace = { readonly root: string; readonly key: Uint8Array };
export type CalendarPorts = CalendarPlace & { readonly anchors: Pick<Anchors, 'knows' | 'hasSeen' | 'expect'> };

/** What they are called among the anchors and, as lines, in a backup. */
export const CALENDAR_PART = 'calendars.jsonl';

const fileOf = ({ root, key }: CalendarPlace): SealedFile => ({
  folder: root,
  name: 'calendars.sealed',
  // there was never one in clear
  clear: 'calendars.none',
  key,
  context: 'kaoping/calendars/1',
});

/** The confirmed years in these lines; null where any is not what it should be. */
export const confirmedIn = (text: string): ConfirmedYear[] | null =>
  chainedIn(text, (json) => confirmedYearSchema.safeParse(json).data);

/** The lines as they were written last; null where they don't open, were cut, or are others. */
export async function readCalendars({ anchors, ...place }: CalendarPorts): Promise<string | null> {
  const held = await readSealed(fileOf(place));
  if (held === 'unreadable') return null;
  const isSeen = anchors.hasSeen(CALENDAR_PART);
  if (held === 'missing') return isSeen ? null : '';
  return isSeen && !anchors.knows(CALENDAR_PART, held) ? null : held.toString('utf8');
}

/** The same of a folder whose anchors are not at hand, as of a stick; null where there are none or they do not read. */
export async function calendarsIn(place: CalendarPlace): Promise<string | null> {
  const held = await readSealed(fileOf(place));
  const text = typeof held === 'string' ? null : held.toString('utf8');
  return text === null || confirmedIn(text) === null ? null : text;
}

/** Writes them whole or not at all. Throws what the disk throws. */
export async function writeCalendars(
  { anchors, ...place }: CalendarPlace & { readonly anchors: Pick<Anchors, 'expect'> },
  text: string,
): Promise<void> {
  const file = fileOf(place);
  await mkdir(file.folder, { recursive: true, mode: 0o700 });
  await anchors.expect([{ name: CALENDAR_PART, content: text }]);
  await writeSealed(file, Buffer.from(text));
}
