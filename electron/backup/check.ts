import { dirname } from 'node:path';
import { holdingOf } from '#shared/wire/backup/holding.ts';
import type { BackupContents, BackupPart } from '#shared/wire/backup/contents.ts';
import type { BackupSummary, Holding } from '#shared/wire/host/holding.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { readPersonKeyText } from '../keys/key-file.ts';
import type { KeyGuard } from '../keys/guard.ts';
import { inspect } from '../journal/inspect.ts';
import type { TakeoverCertificate } from '#shared/model/takeover.ts';
import { keptFileOf } from './kept-files.ts';
import { entriesIn, planOfPart } from '../plans/plan-file.ts';
import { openStation, type OpenStation } from '../station/draft-station.ts';
import { TAKEOVERS, takeoversOf } from '../station/takeovers.ts';
import { isDelivered } from '../sync/outbox-store.ts';
import { clearLines } from '../journal/line-codec.ts';
import { isKey, type Gathered } from './gather.ts';
import { wrapKey } from './rewrap.ts';

/** A backup that was checked through and is ready to be written: journals as lines, everything else as files. */
export type Checked = {
  readonly summary: BackupSummary;
  readonly journals: readonly { readonly log: string; readonly lines: readonly string[] }[];
  /**
   * Files below the station's folder, keys wrapped by this computer's guard. Batches without a receipt are not among them: the
   * old station sealed them, and their entries stand in the journals.
   */
  readonly files: readonly BackupPart[];
  /** The old station with its key, for the one signature it still gives. */
  readonly old: OpenStation;
  /** By which the old station itself came to write for others, oldest first. */
  readonly takeovers: readonly TakeoverCertificate[];
};
/** `name`: the part that is wrong. */
export type CheckFailure = { readonly kind: 'part_wrong'; readonly name: string };

/** What the contents don't say themselves. `createdAt` null: they end with their latest entry, as a stick does. */
type About = Pick<BackupSummary, 'source'> &
  Pick<Gathered, 'problems' | 'keysLost'> & { readonly createdAt: string | null };

/** Holds the contents against themselves: every chain from its first entry on, every key against its public half. */
export function checkContents(
  guard: KeyGuard,
  { station, parts }: BackupContents,
  about: About,
): Result<Checked, CheckFailure> {
  const journals: { log: string; lines: string[] }[] = [];
  const others: BackupPart[] = [];
  for (const part of parts) {
    const log = logOf(part.name);
    if (log === null) others.push(part);
    else {
      const found = inspect({ log, practice: false }, part.bytes, clearLines);
      if (found.problem !== null) return err({ kind: 'part_wrong', name: part.name });
      journals.push({ log, lines: Buffer.from(part.bytes).toString('utf8').split('\n').slice(0, -1) });
    }
  }
  const checked = checkParts(guard, station, others);
  if (!checked.ok) return checked;
  const logs = journals.map(({ log, lines }) => holdingOf(log, lines, about.problems.get(log) ?? null));
  const summary = summaryOf(station, about, logs, checked.value);
  return ok({ ...checked.value, summary, journals });
}

/** Which sitting's journal a part is; null for any other. */
export const logOf = (name: string): string | null =>
  name.startsWith('journal/') ? name.slice('journal/'.length, -'.jsonl'.length) : null;

/** What holds good beside the journals; `batches` counts every one, with a receipt or without. */
export type CheckedParts = Pick<Checked, 'files' | 'old' | 'takeovers'> & { readonly batches: number };

/** Holds every part that is no journal against itself and the station it is said to be of. */
export function checkParts(
  guard: KeyGuard,
  station: BackupContents['station'],
  parts: readonly BackupPart[],
): Result<CheckedParts, CheckFailure> {
  const files: BackupPart[] = [];
  const delivered = new Set(parts.filter(isDeliveredState).map(({ name }) => dirname(name)));
  let old: OpenStation | null = null;
  let takeovers: readonly TakeoverCertificate[] = [];
  for (const part of parts) {
    const { name, bytes } = part;
    const wrong = err({ kind: 'part_wrong', name } as const);
    if (planOfPart(name) !== null) {
      if (entriesIn(Buffer.from(bytes).toString('utf8'), planOfPart(name) ?? '') === null) return wrong;
      files.push(part);
    } else if (keptFileOf(name) !== undefined) {
      if (keptFileOf(name)?.entriesIn(Buffer.from(bytes).toString('utf8')) === null) return wrong;
      files.push(part);
    } else if (name === TAKEOVERS) {
      const read = readOr(() => takeoversOf(bytes));
      if (read === null) return wrong;
      takeovers = read;
    } else if (isKey(name)) {
      const wrapped = wrapKey(guard, Buffer.from(bytes).toString('utf8'));
      if (wrapped === null) return wrong;
      if (name === 'station.json') {
        old = openStation(guard, wrapped);
        if (old === null || !isSame(old, station)) return wrong;
      } else if (readPersonKeyText(wrapped)?.personId !== name.slice('keys/'.length, -'.json'.length)) return wrong;
      else files.push({ name, bytes: Buffer.from(wrapped) });
    } else if (mayCome(name) && (!name.startsWith('handover/outbox/') || delivered.has(dirname(name))))
      files.push(part);
  }
  if (old === null) return err({ kind: 'part_wrong', name: 'station.json' });
  return ok({ files, old, takeovers, batches: parts.filter(({ name }) => name.endsWith('/batch.txt')).length });
}

/** What a person is told of it before it is restored, or once it is written. */
export function summaryOf(
  station: BackupContents['station'],
  { source, createdAt, keysLost }: About,
  logs: readonly Holding[],
  { files, batches }: CheckedParts,
): BackupSummary {
  const latest =
    logs
      .map(({ lastAt }) => lastAt ?? '')
      .sort()
      .at(-1) ?? '';
  return {
    source,
    stationName: station.name,
    createdAt: createdAt ?? (latest === '' ? station.createdAt : latest),
    sittings: logs.length,
    entries: logs.reduce((sum, { entries }) => sum + entries, 0),
    batches,
    people: files.filter(({ name }) => isKey(name)).length,
    incomplete: logs.filter(({ problem }) => problem !== null && problem.kind !== 'torn_tail').length,
    keysLost: keysLost.length,
    logs: [...logs],
  };
}

/** An earlier version's count of wrong PINs is told by no file any more. */
const mayCome = (name: string): boolean => !name.endsWith('.tries.json');

const isSame = ({ station }: OpenStation, said: BackupContents['station']): boolean =>
  station.stationId === said.stationId && station.publicKey === said.publicKey && !station.practice;

const isDeliveredState = ({ name, bytes }: BackupPart): boolean => name.endsWith('/state.json') && isDelivered(bytes);

function readOr<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
