import { archiveChannels } from './archive-channels.ts';
import { calendarChannels } from './calendar-channels.ts';
import { occupationChannels } from './occupation-channels.ts';

/** What the whole computer keeps beside its sittings, a part of the contract. */
export const computerChannels = { ...archiveChannels, ...calendarChannels, ...occupationChannels } as const;
