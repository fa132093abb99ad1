import type { Moment } from '#shared/conduct/may-record.ts';

/** A moment long after everything on record, at a station that keeps its third copy. */
export const by = (actor: string | null): Moment => ({ actor, at: '2099-01-01T00:00:00.000Z', thirdCopyKept: true });
