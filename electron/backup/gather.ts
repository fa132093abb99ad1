import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BackupContents, BackupPart } from '#shared/wire/backup/contents.ts';
import { isPartName, type StationIdentity } from '#shared/wire/backup/table.ts';
import type { JournalProblem } from '#shared/wire/host/holding.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { idSchema } from '#shared/model/basics.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { isMissing } from '../files/disk-failure.ts';
import type { Journals } from '../journal/journals.ts';
import type { KeyGuard } from '../keys/guard.ts';
import { STATION_COPIES } from '../station/copies.ts';
import { readStationFile } from '../station/station-file.ts';
import type { Stations } from '../station/stations.ts';
import { readTakeovers, TAKEOVERS, takeoversText } from '../station/takeovers.ts';
import type { Photos } from '../photos/photos.ts';
import { readBatch } from '../sync/batch-file.ts';
import type { VaultKeys } from '../vault/vault-keys.ts';
import { planIds, planPart, planTextIn } from '../plans/plan-file.ts';
import { KEPT_FILES } from './kept-files.ts';
import { unwrapKey } from './rewrap.ts';

export type GatherPorts = {
  readonly root: string;
  readonly guard: KeyGuard;
  /** What the batches, the note of a takeover, the records of plans and the kept lists lie under on this computer. */
  readonly keys: Pick<VaultKeys, 'outbox' | 'takeover' | 'plans' | 'archive' | 'calendars' | 'occupations'>;
  readonly stations: Pick<Stations, 'find'>;
  readonly journals: Pick<Journals, 'list' | 'read'>;
  readonly photos: Pick<Photos, 'list' | 'read'>;
  /** Whether a part whose key can't be opened may be left behind; without it none may. */
  readonly withoutKey?: (name: string) => boolean;
  /** Whether a file is what the computer last wrote into it; without it, every one is. */
  readonly believes?: (name: string, bytes: Uint8Array) => boolean;
};
/** `problems`: what is wrong after the good part of journals that are not whole; `keysLost`: parts left behind. */
type Known = {
  readonly problems: ReadonlyMap<string, JournalProblem>;
  readonly keysLost: readonly string[];
};
export type Gathered = BackupContents & Known;
/** A part whose bytes are read when they are wanted, the same each time; a journal's come in whole lines. */
export type PartSource = { readonly name: string; readonly pieces: () => AsyncIterable<Uint8Array> };
export type Sources = Known & { readonly station: StationIdentity; readonly parts: readonly PartSource[] };

/** Thrown by a part that can't be read any more. */
export class PartFailure extends Error {
  readonly failure: HostFailure;
  constructor(failure: HostFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** As many lines of a journal as an export takes at once. */
const PAGE_LINES = 256;
const LF = 0x0a;
const [STATION] = STATION_COPIES;
const OUTBOX = 'handover/outbox';

/** Everything the real station consists of, in memory. */
export async function gather(
  ports: GatherPorts,
  progress: (done: number, total: number) => void,
): Promise<Result<Gathered, HostFailure>> {
  const sources = await partSources(ports);
  if (!sources.ok) return sources;
  const { parts, ...rest } = sources.value;
  const total = entriesOf(ports.journals);
  const whole: BackupPart[] = [];
  let done = 0;
  try {
    for (const { name, pieces } of parts) {
      const read: Uint8Array[] = [];
      for await (const piece of pieces()) {
        read.push(piece);
        if (name.startsWith('journal/')) progress((done += linesIn(piece)), total);
      }
      whole.push({ name, bytes: Buffer.concat(read) });
    }
  } catch (error) {
    if (error instanceof PartFailure) return err(error.failure);
    throw error;
  }
  return ok({ ...rest, parts: whole });
}

/** How many entries the journals of the real station hold. */
export const entriesOf = (journals: Pick<Journals, 'list'>): number =>
  journals.list().reduce((sum, { practice, head }) => sum + (practice ? 0 : head.seq + 1), 0);

export const linesIn = (piece: Uint8Array): number => piece.reduce((sum, byte) => sum + (byte === LF ? 1 : 0), 0);

/**
 * Everything the real station consists of. The outbox is read before the journals, so that no batch is in the backup whose
 * entries are not; a journal that is damaged gives what is good of it, and its problem is told.
 */
export async function partSources(ports: GatherPorts): Promise<Result<Sources, HostFailure>> {
  const { root, guard, keys, stations, journals, photos, withoutKey, believes = () => true } = ports;
  const station = await stations.find(false);
  if (station === null) return err({ kind: 'station_missing' });
  const { stationId, name, organiser, publicKey, createdAt } = station;
  const parts: PartSource[] = [];
  const keysLost: string[] = [];

  const takeovers = await readTakeovers(root, keys.takeover);
  if (takeovers.length > 0) parts.push(known(TAKEOVERS, Buffer.from(takeoversText(takeovers))));
  parts.push(...(await planParts(root, keys.plans)));
  for (const { purpose, file } of KEPT_FILES) {
    const text = await file.textIn({ root, key: keys[purpose] });
    if (text !== null) parts.push(known(file.part, Buffer.from(text)));
  }
  for (const id of await batchIds(root)) {
    const read = () => readBatch(keys.outbox, join(root, OUTBOX, id), id);
    if ((await read()) !== null) parts.push(readLater(`${OUTBOX}/${id}/batch.txt`, read));
  }
  for (const sha256 of await photos.list(false)) {
    const read = () => photos.read(false, sha256);
    if ((await read()) !== null) parts.push(readLater(`photos/${sha256}.jpg`, read));
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
    else parts.push(known(part, Buffer.from(kept)));
  }

  const own = journals.list().filter((journal) => !journal.practice);
  // what is written from here on is not in the backup, however often its lines are read
  for (const { log, head } of own)
    parts.push({ name: `journal/${log}.jsonl`, pieces: () => linesOf(ports, log, head.seq + 1) });
  const problems = new Map(own.flatMap(({ log, problem }) => (problem === null ? [] : [[log, problem] as const])));
  return ok({ station: { stationId, name, organiser, publicKey, createdAt }, parts, problems, keysLost });
}

const known = (name: string, bytes: Uint8Array): PartSource => readLater(name, () => Promise.resolve(bytes));

/** One that is small and never changes: what a sitting handed over, a photo. */
const readLater = (name: string, read: () => Promise<Uint8Array | null>): PartSource => ({
  name,
  pieces: async function* () {
    const bytes = await read();
    if (bytes === null) throw new PartFailure({ kind: 'backup_unverified' });
    yield bytes;
  },
});

async function* linesOf({ journals }: GatherPorts, log: string, count: number): AsyncGenerator<Uint8Array> {
  for (let read = 0; read < count;) {
    const page = await journals.read({ log, practice: false }, read, Math.min(PAGE_LINES, count - read));
    if (!page.ok) throw new PartFailure(page.error);
    const { lines } = page.value;
    if (lines.length === 0) throw new PartFailure({ kind: 'journal_damaged', detail: { seq: read } });
    yield Buffer.from(lines.map((line) => `${line}\n`).join(''));
    read += lines.length;
  }
}

/** The records of plans as lines. One that is damaged is told where it is read; no mark of a sitting waits for it. */
async function planParts(root: string, key: Uint8Array): Promise<PartSource[]> {
  const parts: PartSource[] = [];
  for (const planId of await planIds(root)) {
    const text = await planTextIn({ root, key }, { practice: false, planId });
    if (text !== null) parts.push(known(planPart(planId), Buffer.from(text)));
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
