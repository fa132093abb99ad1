import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { contract, type Input, type Station } from '#shared/wire/host/contract.ts';
import { newSeed, publicKeyOf } from '../keys/ed25519.ts';
import { GUARD_KINDS, type KeyGuard } from '../keys/guard.ts';

/** A station as it lies on disk; its key has no PIN, because batches are sealed while nobody is at the keyboard. */
export const stationFileSchema = z.strictObject({
  v: z.literal(1),
  station: contract['station:create'].output,
  guard: z.enum(GUARD_KINDS),
  sealed: z.base64(),
});
export type StationFile = z.infer<typeof stationFileSchema>;

/** A station with its private key. */
export type OpenStation = { readonly station: Station; readonly seed: Buffer };
/** A station nobody has written down yet; `text` is the file that makes it this computer's. */
export type DraftStation = OpenStation & { readonly text: string };

/** Makes a station and its key, of a number nobody else has. Nothing is written. */
export function draftStation(
  guard: KeyGuard,
  { name, organiser, practice }: Input<'station:create'>,
  createdAt: string,
): DraftStation {
  const seed = newSeed();
  const station = { stationId: randomUUID(), name, organiser, publicKey: publicKeyOf(seed), practice, createdAt };
  const file: StationFile = { v: 1, station, guard: guard.kind, sealed: guard.wrap(seed).toString('base64') };
  return { station, seed, text: JSON.stringify(file) };
}

/** The station a file's text describes, where this computer's guard opens its key and the key is the one it names; else null. */
export function openStation(guard: KeyGuard, text: string): OpenStation | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const file = stationFileSchema.safeParse(json);
  if (!file.success) return null;
  const seed = guard.unwrap(file.data.guard, Buffer.from(file.data.sealed, 'base64'));
  const { station } = file.data;
  return seed?.length === 32 && publicKeyOf(seed) === station.publicKey ? { station, seed } : null;
}
