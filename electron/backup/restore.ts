import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Anchors } from '../anchors/anchors.ts';
import { stationOf, stationText, triesOf } from '../anchors/names.ts';
import { diskFailure } from '../files/disk-failure.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import type { Journals } from '../journal/journals.ts';
import type { Stations } from '../station/stations.ts';
import { planOfPart, writePlanText } from '../plans/plan-file.ts';
import { writeStationFile } from '../station/station-file.ts';
import { writeTakeovers } from '../station/takeovers.ts';
import type { Photos } from '../photos/photos.ts';
import { SEALED_BATCH, sealBatch } from '../sync/batch-file.ts';
import type { VaultKeys } from '../vault/vault-keys.ts';
import { NEARLY_LOCKED } from '../keys/pin-lock.ts';
import { isKey } from './gather.ts';
import { KEPT_FILES } from './kept-files.ts';
import type { Checked } from './check.ts';
import type { Takeover } from './take-over.ts';

type Ports = {
  readonly root: string;
  readonly keys: Pick<VaultKeys, 'outbox' | 'takeover' | 'plans' | 'archive' | 'calendars' | 'occupations'>;
  readonly stations: Pick<Stations, 'find'>;
  readonly journals: Pick<Journals, 'list' | 'append'>;
  readonly anchors: Pick<Anchors, 'expect' | 'count'>;
  readonly photos: Pick<Photos, 'keep'>;
};

const PAGE_LINES = 2000;

/**
 * Whether a backup may be written here: there is no real station, and no sitting but those of the backup, which a restore
 * that was cut off may have left; writing them again adds only what is missing.
 */
export async function isEmptyFor(
  { stations, journals }: Pick<Ports, 'stations' | 'journals'>,
  checked: Checked,
): Promise<boolean> {
  if ((await stations.find(false)) !== null) return false;
  const own = new Set(checked.journals.map(({ log }) => log));
  return journals.list().every((journal) => journal.practice || own.has(journal.log));
}

/** Writes a checked backup. The new station's file comes last: until it is there, the computer counts as empty. */
export async function restore(
  ports: Ports,
  { journals, files, takeovers }: Checked,
  { station, certificate }: Takeover,
  progress: (done: number) => void,
): Promise<Result<null, HostFailure>> {
  let done = 0;
  try {
    await writeParts(ports, files);
    for (const { log, lines } of journals) {
      for (let from = 0; from < lines.length; from += PAGE_LINES) {
        const page = lines.slice(from, from + PAGE_LINES);
        const appended = await ports.journals.append({ log, practice: false }, page);
        if (!appended.ok) return appended;
        done += page.length;
        progress(done);
      }
    }
    await writeTakeovers(ports.root, ports.keys.takeover, [...takeovers, certificate]);
    await ports.anchors.expect([{ name: stationOf(false), content: stationText(station.station) }]);
    await writeStationFile(ports.root, false, station.text);
  } catch (error) {
    return err(diskFailure(error, 'restored'));
  }
  return ok(null);
}

/**
 * Batches and receipts are believed from here on; central is not, before a person here has compared its key. How many wrong PINs
 * somebody had typed on the other computer nobody knows: one is left.
 */
async function writeParts({ root, keys, anchors, photos }: Ports, parts: Checked['files']): Promise<void> {
  const known = parts.filter(
    ({ name }) => basename(name) === 'state.json' || (isKey(name) && name !== stationOf(false)),
  );
  await anchors.expect(known.map(({ name, bytes }) => ({ name, content: bytes })));
  for (const { name } of parts.filter((part) => isKey(part.name)))
    await anchors.count(triesOf({ practice: false, personId: basename(name, '.json') }), NEARLY_LOCKED);
  for (const { name, bytes } of parts) {
    const planId = planOfPart(name);
    if (planId !== null) {
      await writePlanText(
        { root, key: keys.plans, anchors },
        { practice: false, planId },
        Buffer.from(bytes).toString('utf8'),
      );
      continue;
    }
    const kept = KEPT_FILES.find(({ file }) => file.part === name);
    if (kept !== undefined) {
      await kept.file.write({ root, key: keys[kept.purpose], anchors }, Buffer.from(bytes).toString('utf8'));
      continue;
    }
    if (name.startsWith('photos/')) {
      await photos.keep(false, Buffer.from(bytes));
      continue;
    }
    const folder = dirname(join(root, name));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (basename(name) === 'batch.txt') {
      await writeAtomic(join(folder, SEALED_BATCH), sealBatch(keys.outbox, basename(folder), bytes));
    } else await writeAtomic(join(root, name), bytes);
  }
}
