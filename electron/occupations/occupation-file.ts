import { keptListSchema } from '#shared/wire/host/occupation-channels.ts';
import { keptLines } from '../anchors/kept-lines.ts';

/** The lists of occupations that were taken in on this computer, all that ever were. */
export const OCCUPATIONS = keptLines('occupations', (json) => keptListSchema.safeParse(json).data);
