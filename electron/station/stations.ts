import type { Input, Station } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { SignedType } from '#shared/base/signing/message.ts';
import type { Anchors } from '../anchors/anchors.ts';
import { stationOf, stationText } from '../anchors/names.ts';
import { areaFolder } from '../files/data-root.ts';
import { diskFailure } from '../files/disk-failure.ts';
import { signWith } from '../keys/ed25519.ts';
import type { KeyGuard } from '../keys/guard.ts';
import type { Signed } from '../keys/key-ring.ts';
import { createSerial } from '../queue/serial.ts';
import { draftStation, type StationFile } from './draft-station.ts';
import { readStationFile, stationDamaged, StationDamaged, writeStationFile } from './station-file.ts';

/** Signs with the station's key: `kaoping/<type>/1`, newline, the payload's exact bytes. */
export type SignWithStation = (
  practice: boolean,
  type: SignedType,
  payload: string | Uint8Array,
) => Promise<Result<Signed, HostFailure>>;
/** The station this computer is, and the one it is in practice; they share nothing, least of all a key. */
export type Stations = {
  readonly find: (practice: boolean) => Promise<Station | null>;
  readonly create: (input: Input<'station:create'>) => Promise<Result<Station, HostFailure>>;
  readonly sign: SignWithStation;
};

/** The stations this computer has, told without opening any key. */
export async function listStations(root: string): Promise<Result<Station[], HostFailure>> {
  try {
    const files = [await readStationFile(root, false), await readStationFile(root, true)];
    return ok(files.flatMap((file) => (file === null ? [] : [file.station])));
  } catch (error) {
    if (error instanceof StationDamaged) return err(stationDamaged(error));
    throw error;
  }
}

type Ports = {
  readonly root: string;
  readonly guard: KeyGuard;
  /** What this computer knows of its station; null where another computer's copy is read. */
  readonly anchors: Pick<Anchors, 'knows' | 'hasSeen' | 'expect'> | null;
  readonly now: () => Date;
};

export function createStations({ root, guard, anchors, now }: Ports): Stations {
  const serial = createSerial();
  /** A station that says another name or number than it was made with is nobody's. */
  async function read(practice: boolean): Promise<StationFile | null> {
    const file = await readStationFile(root, practice);
    const name = stationOf(practice);
    if (file === null || anchors?.hasSeen(name) !== true || anchors.knows(name, stationText(file.station))) return file;
    if (practice) return null;
    throw new StationDamaged(areaFolder(root, practice));
  }
  const find = async (practice: boolean): Promise<Station | null> => (await read(practice))?.station ?? null;

  return {
    find,
    create: ({ name, organiser, practice }) =>
      serial(async () => {
        if ((await read(practice)) !== null) return err({ kind: 'station_exists' });
        const { station, text } = draftStation(guard, { name, organiser, practice }, now().toISOString());
        try {
          await anchors?.expect([{ name: stationOf(practice), content: stationText(station) }]);
          await writeStationFile(root, practice, text);
        } catch (error) {
          // what lies on the disk is what is said
          const lies = await find(practice).catch(() => null);
          if (lies?.stationId !== station.stationId) return err(diskFailure(error, 'station'));
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
