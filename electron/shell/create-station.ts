import { err } from '#shared/base/result.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import type { Journals } from '../journal/journals.ts';
import { journalFolder } from '../journal/shelf.ts';
import type { Stations } from '../station/stations.ts';

/** Records without their station are what a restore left that was cut off: another station could never go on with them. */
export const createStation =
  (root: string, journals: Journals, stations: Stations): Handlers['station:create'] =>
  async (input) => {
    const isOrphaned = !input.practice && journals.list().some(({ practice }) => !practice);
    return isOrphaned && (await stations.find(false)) === null
      ? err({ kind: 'restore_unfinished', detail: { folder: journalFolder(root, false) } })
      : stations.create(input);
  };
