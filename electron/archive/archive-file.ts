import { archivingSchema } from '#shared/wire/host/archive-channels.ts';
import { keptLines } from '../anchors/kept-lines.ts';

/** Which sittings were put away and brought back on this computer. */
export const ARCHIVE = keptLines('archive', (json) => archivingSchema.safeParse(json).data);
