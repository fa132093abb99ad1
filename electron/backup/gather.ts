import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BackupContents, BackupPart } from '#shared/wire/backup/contents.ts';
import { isPartName } from '#shared/wire/backup/table.ts';
import type { JournalProblem } from '#shared/wire/host/holding.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { idSchema } from '#shared/model/basics.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { isMissing } from '../files/disk-failure.ts';
import type { Journals } from '../journal/journals.ts';
import type { KeyGuard } from '../keys/guard.ts';
import { readStationFile, STATION_COPIES } from '../station/station-file.ts';
import type { Stations } from '../station/stations.ts';
import { readTakeovers, TAKEOVERS, takeoversText } from '../station/takeovers.ts';
import type { Photos } from '../photos/photos.ts';
import { readBatch } from '../sync/batch-file.ts';
import type { VaultKeys } from '../vault/vault-keys.ts';
import { CALENDAR_PART, calendarsIn } from '../calendars/calendar-file.ts';
import { planIds, planPart, planTextIn } from '../plans/plan-file.ts';
import { unwrapKey } from './rewrap.ts';

export type GatherPorts = {
  readonly root: string;
  readonly guard: KeyGuard;
  /** What the batches, the note of a takeover, the records of plans and the calendars lie under on this computer. */
  readonly keys: Pick<VaultKeys, 'outbox' | 'takeover' | 'plans' | 'calendars'>;
  readonly stations: Pick<Stations, 'find'>;
  readonly journals: Pick<Journals, 'list' | 'read'>;
  readonly photos: Pick<Photos, 'list' | 'read'>;
  /** Whether a part whose key can't be opened may be left behind; without it none may. */
  readonly withoutKey?: (name: string) => boolean;
  /** Whether a file is what the computer last wrote into it; without it, every one is. */
  readonly believes?: (name: string, bytes: Uint8Array) => boolean;
};
/** `problems`: what is wrong after the good part of journals that are not whole; `keysLost`: parts left behind. */
export type Gathered = BackupContents & {
  readonly problems: ReadonlyMap<string, JournalProblem>;
  readonly keysLost: readonly string[];
};

const PAGE_LINES = 5000;
const [STATION] = STATION_COPIES;
const OUTBOX = 'handover/outbox';

/**
 * Everything the real station consists of. The outbox is read before the journals, so that no batch is in the backup whose
 * entries are not; a journal that is damaged gives what is good of it, and its problem is told.
 */
export async function gather(
  { root, guard, keys, stations, journals, photos, withoutKey, believes = () => true }: GatherPorts,
  progress: (done: number, total: number) => void,
): Promise<Result<Gathered, HostFailure>> {
  const station = await stations.find(false);
  if (station === null) return err({ kind: 'station_missing' });
  const { stationId, name, organiser, publicKey, createdAt } = station;
  const parts: BackupPart[] = [];
  const keysLost: string[] = [];

  const takeovers = await readTakeovers(root, keys.takeover);
  if (takeovers.length > 0) parts.push({ name: TAKEOVERS, bytes: Buffer.from(takeoversText(takeovers)) });
  parts.push(...(await planParts(root, keys.plans)));
  const calendars = await calendarsIn({ root, key: keys.calendars });
  if (calendars !== null) parts.push({ name: CALENDAR_PART, bytes: Buffer.from(calendars) });
  for (const id of await batchIds(root)) {
    const bytes = await readBatch(keys.outbox, join(root, OUTBOX, id), id);
    if (bytes !== null) parts.push({ name: `${OUTBOX}/${id}/batch.txt`, bytes });
  }
  for (const sha256 of await photos.list(false)) {
    const bytes = await photos.read(false, sha256);
    if (bytes !== null) parts.push({ name: `photos/${sha256}.jpg`, bytes });
  }
  const names = [
    STATION,
    ...(await namesIn(root, 'keys')),
    ...(await batchIds(root)).flatMap((id) => [`${OUTBOX}/${id}/batch.sig`, `${OUTBOX}/${id}/state.json`]),
    'handover/central.json',
  ];
  for (const part of names) {
    const text = part === STATION ? await stationText(root) : isPartName(part) ? await textOf(join(root, part)) : null;
    if (text === null || !believes(part, text)) continue;
    const kept = isKey(part) ? unwrapKey(guard, text.toString('utf8')) : text;
    if (kept === null && withoutKey?.(part) !== true) return err({ kind: 'key_unreadable', detail: { name: part } });
    if (kept === null) keysLost.push(part);
    else parts.push({ name: part, bytes: Buffer.from(kept) });
  }

  const own = journals.list().filter((journal) => !journal.practice);
  const total = own.reduce((sum, { head }) => sum + head.seq + 1, 0);
  let done = 0;
  for (const { log } of own) {
    const stored: string[] = [];
    for (;;) {
      const page = await journals.read({ log, practice: false }, stored.length, PAGE_LINES);
      if (!page.ok) return page;
      if (page.value.lines.length === 0) break;
      for (const line of page.value.lines) stored.push(line);
      done += page.value.lines.length;
      progress(done, Math.max(done, total));
    }
    parts.push({ name: `journal/${log}.jsonl`, bytes: Buffer.from(stored.map((line) => `${line}\n`).join('')) });
  }
  const problems = new Map(own.flatMap(({ log, problem }) => (problem === null ? [] : [[log, problem] as const])));
  return ok({ station: { stationId, name, organiser, publicKey, createdAt }, parts, problems, keysLost });
}

/** The records of plans as lines. One that is damaged is told where it is read; no mark of a sitting waits for it. */
async function planParts(root: string, key: Uint8Array): Promise<BackupPart[]> {
  const parts: BackupPart[] = [];
  for (const planId of await planIds(root)) {
    const text = await planTextIn({ root, key }, { practice: false, planId });
    if (text !== null) parts.push({ name: planPart(planId), bytes: Buffer.from(text) });
  }
  return parts;
}

/** Whether a part holds a private key: the station's, or a person's under their PIN. */
export const isKey = (name: string): boolean =>
  name === STATION || (name.startsWith('keys/') && !name.endsWith('.tries.json'));

/** Its file from whichever copy reads. */
async function stationText(root: string): Promise<Buffer | null> {
  const file = await readStationFile(root, false);
  return file === null ? null : Buffer.from(JSON.stringify(file));
}

async function namesIn(root: string, folder: string): Promise<string[]> {
  try {
    return (await readdir(join(root, folder))).map((name) => `${folder}/${name}`);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

const batchIds = async (root: string): Promise<string[]> =>
  (await namesIn(root, OUTBOX)).map((path) => basename(path)).filter((id) => idSchema.safeParse(id).success);

async function textOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
