import { invoke } from '#renderer/host/bridge.ts';
import { stationOf, type Home } from '#renderer/data/home/load-home.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { Station } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { PRACTICE_ORGANISER } from './practice-data.ts';

/** What the station of practice is called. */
const NAME = '练习工位';

/** The practice station; it is made if there is none. */
export async function practiceStation(home: Home): Promise<Result<Station, HostFailure>> {
  const known = stationOf(home, true);
  return known === undefined
    ? invoke('station:create', { name: NAME, organiser: PRACTICE_ORGANISER, practice: true })
    : ok(known);
}
