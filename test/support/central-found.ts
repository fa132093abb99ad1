import { expect } from 'vitest';
import type { SyncRoom } from '#electron/sync/handlers.ts';
import { must } from './must.ts';

/** Waits until central was looked for and found to answer, or not to. */
export const centralFound = (room: SyncRoom, answers: boolean): Promise<void> =>
  expect.poll(async () => must(await room.handlers['central:status']({})).reachable, { timeout: 15_000 }).toBe(answers);
