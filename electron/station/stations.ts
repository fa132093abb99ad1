import { randomUUID } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { contract, type Input, type Station } from '#shared/host/contract.ts';
import type { HostFailure } from '#shared/host/failure.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import type { SignedType } from '#shared/signing/message.ts';
import { areaFolder } from '../data-root.ts';
import { diskFailure, isMissing } from '../files/disk-failure.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { newSeed, publicKeyOf, signWith } from '../keys/ed25519.ts';
import type { KeyGuard } from '../keys/guard.ts';
import type { Signed } from '../keys/key-ring.ts';
import { createSerial } from '../queue/serial.ts';

/** A station as it lies on disk; its key has no PIN, because batches are sealed while nobody is at the keyboard. */
const stationFileSchema = z.strictObject({
  v: z.literal(1),
  station: contract['station:create'].output,
  guard: z.enum(['keychain', 'file']),
  sealed: z.base64(),
});
type StationFile = z.infer<typeof stationFileSchema>;

/** Signs with the station's key: `kaoping/<type>/1`, newline, the payload's exact bytes. */
export type SignWithStation = (
  practice: boolean,
  type: SignedType,
  payload: string | Uint8Array,
) => Promise<Result<Signed, HostFailure>>;
/** The station this computer is, and the one it is in practice; they share nothing, least of all a key. */
export type Stations = {
  readonly list: () => Promise<Station[]>;
  readonly find: (practice: boolean) => Promise<Station | null>;
  readonly create: (input: Input<'station:create'>) => Promise<Result<Station, HostFailure>>;
  readonly sign: SignWithStation;
};
/** The station a file's text describes, where this computer's guard opens its key and the key is the one it names; else null. */
export function readStation(guard: KeyGuard, text: string): Station | null {
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
  return seed?.length === 32 && publicKeyOf(seed) === station.publicKey ? station : null;
}

type Ports = { readonly root: string; readonly guard: KeyGuard; readonly now: () => Date };

export function createStations({ root, guard, now }: Ports): Stations {
  const serial = createSerial();
  const fileOf = (practice: boolean): string => join(areaFolder(root, practice), 'station.json');

  async function read(practice: boolean): Promise<StationFile | null> {
    try {
      return stationFileSchema.parse(JSON.parse(await readFile(fileOf(practice), 'utf8')));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }
  const find = async (practice: boolean): Promise<Station | null> => (await read(practice))?.station ?? null;

  return {
    find,
    list: async () => [await find(false), await find(true)].filter((station) => station !== null),
    create: ({ name, organiser, practice }) =>
      serial(async () => {
        if ((await read(practice)) !== null) return err({ kind: 'station_exists' });
        const seed = newSeed();
        const station = {
          stationId: randomUUID(),
          name,
          organiser,
          publicKey: publicKeyOf(seed),
          practice,
          createdAt: now().toISOString(),
        };
        const file = { v: 1, station, guard: guard.kind, sealed: guard.wrap(seed).toString('base64') };
        try {
          await mkdir(areaFolder(root, practice), { recursive: true, mode: 0o700 });
          await writeAtomic(fileOf(practice), JSON.stringify(file));
        } catch (error) {
          return err(diskFailure(error));
        }
        return ok(station);
      }),
    sign: async (practice, type, payload) => {
      const file = await read(practice);
      if (file === null) return err({ kind: 'station_missing' });
      const seed = guard.unwrap(file.guard, Buffer.from(file.sealed, 'base64'));
      if (seed === null) return err({ kind: 'key_unreadable' });
      return ok({ publicKey: file.station.publicKey, signature: signWith(seed, type, payload) });
    },
  };
}
