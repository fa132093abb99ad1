import type { BackupContents, BackupPart } from '#shared/backup/contents.ts';
import type { BackupSummary } from '#shared/host/contract.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import { readPersonKeyText } from '../keys/key-file.ts';
import type { KeyGuard } from '../keys/guard.ts';
import { inspect } from '../journal/inspect.ts';
import { readStation } from '../station/stations.ts';
import { isKey } from './gather.ts';
import { wrapKey } from './rewrap.ts';

/** A backup that was checked through and is ready to be written: journals as lines, everything else as files. */
export type Checked = {
  readonly summary: BackupSummary;
  readonly journals: readonly { readonly log: string; readonly lines: readonly string[] }[];
  /** Files below the station's folder, keys wrapped by this computer's guard; the station's own file is the last. */
  readonly files: readonly BackupPart[];
};
/** `name`: the part that is wrong. */
export type CheckFailure = { readonly kind: 'part_wrong'; readonly name: string };

/** Holds the contents against themselves: every chain from its first entry on, every key against its public half. */
export function checkContents(
  guard: KeyGuard,
  { station, parts }: BackupContents,
  about: Pick<BackupSummary, 'createdAt' | 'incomplete'>,
): Result<Checked, CheckFailure> {
  const journals: { log: string; lines: string[] }[] = [];
  const files: BackupPart[] = [];
  let own: BackupPart | null = null;
  for (const part of parts) {
    const { name, bytes } = part;
    const wrong = err({ kind: 'part_wrong', name } as const);
    if (name.startsWith('journal/')) {
      const log = name.slice('journal/'.length, -'.jsonl'.length);
      const found = inspect({ log, practice: false }, bytes);
      if (found.problem !== null) return wrong;
      const text = Buffer.from(bytes).toString('utf8');
      journals.push({ log, lines: text.split('\n').slice(0, -1) });
    } else if (isKey(name)) {
      const wrapped = wrapKey(guard, Buffer.from(bytes).toString('utf8'));
      if (wrapped === null || !holds(guard, name, wrapped, station)) return wrong;
      const kept = { name, bytes: Buffer.from(wrapped) };
      if (name === 'station.json') own = kept;
      else files.push(kept);
    } else files.push(part);
  }
  if (own === null) return err({ kind: 'part_wrong', name: 'station.json' });
  const summary: BackupSummary = {
    ...about,
    stationName: station.name,
    sittings: journals.length,
    entries: journals.reduce((sum, { lines }) => sum + lines.length, 0),
    batches: parts.filter(({ name }) => name.endsWith('/batch.txt')).length,
    people: files.filter(({ name }) => isKey(name)).length,
  };
  return ok({ summary, journals, files: [...files, own] });
}

function holds(guard: KeyGuard, name: string, text: string, station: BackupContents['station']): boolean {
  if (name !== 'station.json') return readPersonKeyText(text)?.personId === name.slice('keys/'.length, -'.json'.length);
  const opened = readStation(guard, text);
  return opened?.stationId === station.stationId && opened.publicKey === station.publicKey && !opened.practice;
}
