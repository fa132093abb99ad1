import type { Input } from '#shared/wire/host/contract.ts';
import type { TakeoverCertificate, TakeoverStatement } from '#shared/model/takeover.ts';
import { signWith } from '../keys/ed25519.ts';
import type { KeyGuard } from '../keys/guard.ts';
import { draftStation, type DraftStation, type OpenStation } from '../station/draft-station.ts';

type Asked = Pick<Input<'backup:restore'>, 'name' | 'reason' | 'by'>;
export type Takeover = { readonly station: DraftStation; readonly certificate: TakeoverCertificate };

/**
 * Makes the station of a spare machine, and the certificate by which it goes on in the old one's place. It is the last thing
 * the old station's key is used for here: it came with the backup, and is not written to this computer.
 */
export function makeTakeover(
  guard: KeyGuard,
  old: OpenStation,
  { name, reason, by }: Asked,
  { backupAt, at }: { readonly backupAt: string; readonly at: string },
): Takeover {
  const { stationId, publicKey, organiser } = old.station;
  const station = draftStation(guard, { name, organiser, practice: false }, at);
  const statement: TakeoverStatement = {
    oldStationId: stationId,
    oldKey: publicKey,
    newStationId: station.station.stationId,
    newKey: station.station.publicKey,
    ...{ name, organiser, reason, by, backupAt, at },
  };
  const text = JSON.stringify(statement);
  return {
    station,
    certificate: {
      text,
      oldSignature: signWith(old.seed, 'takeover', text),
      newSignature: signWith(station.seed, 'takeover', text),
    },
  };
}
