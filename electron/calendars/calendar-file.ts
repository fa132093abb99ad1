import { confirmedYearSchema } from '#shared/wire/host/calendar-channels.ts';
import { keptLines } from '../anchors/kept-lines.ts';

/** The years that were confirmed on this computer. */
export const CALENDARS = keptLines('calendars', (json) => confirmedYearSchema.safeParse(json).data);
