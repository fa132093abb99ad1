import { calendarChannels } from './calendar-channels.ts';
import { occupationChannels } from './occupation-channels.ts';

/** What the whole computer keeps beside its sittings, a part of the contract. */
export const computerChannels = { ...calendarChannels, ...occupationChannels } as const;
