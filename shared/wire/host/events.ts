import { z } from 'zod';
import { contract, type Output } from './contract.ts';

/** What the host says by itself, each as the channel of its name would answer. `disk` comes at every beat, changed or not, and so does
 * `clock`. */
export const EVENT_CHANNELS = {
  disk: 'app:health',
  clock: 'clock:tick',
  stick: 'stick:status',
  standing: 'station:standing',
  outbox: 'outbox:list',
  central: 'central:status',
  backup: 'backup:progress',
  print: 'print:state',
} as const;
export type EventKind = keyof typeof EVENT_CHANNELS;
export type EventValue<K extends EventKind> = Output<(typeof EVENT_CHANNELS)[K]>;

/** Where the portable server says them, one a line; no channel has such a name. */
export const EVENTS_PATH = '/bridge/events';

/** How often the host says something, in milliseconds: a page that hears nothing for three beats has lost its host. */
export const BEAT_MS = 5000;

export const hostEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('disk'), value: contract[EVENT_CHANNELS.disk].output }),
  z.strictObject({ kind: z.literal('clock'), value: contract[EVENT_CHANNELS.clock].output }),
  z.strictObject({ kind: z.literal('stick'), value: contract[EVENT_CHANNELS.stick].output }),
  z.strictObject({ kind: z.literal('standing'), value: contract[EVENT_CHANNELS.standing].output }),
  z.strictObject({ kind: z.literal('outbox'), value: contract[EVENT_CHANNELS.outbox].output }),
  z.strictObject({ kind: z.literal('central'), value: contract[EVENT_CHANNELS.central].output }),
  z.strictObject({ kind: z.literal('backup'), value: contract[EVENT_CHANNELS.backup].output }),
  z.strictObject({ kind: z.literal('print'), value: contract[EVENT_CHANNELS.print].output }),
]);
export type HostEvent = z.infer<typeof hostEventSchema>;
