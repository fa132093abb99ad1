import { z } from 'zod';
import { digestSchema, idSchema, instantSchema, publicKeySchema } from '#shared/model/basics.ts';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Where parts may lie below the station's folder; nothing else is ever written on restoring. */
const NAMES = [
  'station\\.json',
  `journal/${UUID}\\.jsonl`,
  `keys/${UUID}(?:\\.tries)?\\.json`,
  `handover/outbox/${UUID}/(?:batch\\.txt|batch\\.sig|state\\.json)`,
  'handover/central\\.json',
  'takeovers\\.json',
  `plans/${UUID}\\.jsonl`,
  'photos/[0-9a-f]{64}\\.jpg',
  'archive\\.jsonl',
  'calendars\\.jsonl',
  'occupations\\.jsonl',
];

const NAME = new RegExp(`^(?:${NAMES.join('|')})$`);

/** Whether a part of that name, a path below the station's folder, may be packed or restored. */
export const isPartName = (name: string): boolean => NAME.test(name);

/** The station's public identity; its private key goes along in station.json, so that a spare machine can take over. */
const stationIdentitySchema = z.strictObject({
  stationId: idSchema,
  name: z.string().min(1).max(100),
  organiser: z.string().max(200),
  publicKey: publicKeySchema,
  createdAt: instantSchema,
});

/** What a backup holds: first line of what is sealed, before the parts' bytes one after the other. */
export const backupTableSchema = z.strictObject({
  station: stationIdentitySchema,
  parts: z
    .array(z.strictObject({ name: z.string().max(200), bytes: z.int().min(0), sha256: digestSchema }))
    .max(100_000),
});
export type BackupTable = z.infer<typeof backupTableSchema>;
export type StationIdentity = BackupTable['station'];
