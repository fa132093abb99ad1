import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tableLine } from '#shared/wire/backup/contents.ts';
import type { Output } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { passphraseStrength } from '#shared/model/passphrase-strength.ts';
import { diskFailure } from '../files/disk-failure.ts';
import { growFile } from '../files/growing-file.ts';
import { safeName, type ChoosePath } from '../files/save.ts';
import { entriesOf, linesIn, PartFailure, partSources, type GatherPorts, type Sources } from './gather.ts';
import type { Work } from './progress.ts';
import { refused } from './refused.ts';
import { opensAs, sealInto, type Expected } from './seal-backup.ts';
import { survey, type Survey } from './survey.ts';

export type WriteBackupPorts = GatherPorts & {
  readonly choosePath: ChoosePath;
  readonly now: () => Date;
  /** Reads a file just written; tests hand in a stick that lies. */
  readonly readBack?: (path: string) => AsyncIterable<Uint8Array>;
};

/**
 * One sealed file of the station, where a person wants it; it counts once it was read back and opens. What it holds goes through
 * piece by piece: once to be judged, once to be written, once to be read back.
 */
export async function writeBackup(
  ports: WriteBackupPorts,
  at: Work['at'],
  passphrase: string,
): Promise<Result<Output<'backup:write'>, HostFailure>> {
  if (passphraseStrength(passphrase).fault !== null) return err({ kind: 'passphrase_weak' });
  const createdAt = ports.now().toISOString();
  try {
    at('reading');
    const sources = await partSources(ports);
    if (!sources.ok) return sources;
    const looked = await survey(ports.guard, sources.value, createdAt, counting(ports, at, 'reading'));
    if (!looked.ok) return looked;
    const line = tableLine(looked.value.table);
    if (!line.ok) return refused(line.error);
    const day = createdAt.slice(0, 19).replaceAll(':', '').replace('T', '-');
    const where = await ports.choosePath(safeName(`考评台备份-${sources.value.station.name}-${day}.kpb`));
    if (where === null) return err({ kind: 'save_cancelled' });
    const written = await write(ports, at, where, sources.value, looked.value, line.value, passphrase);
    at('checking');
    const { readBack = (path: string) => createReadStream(path) } = ports;
    const isGood = await opensAs(readBack(where), written, passphrase).catch(() => false);
    if (isGood) return ok({ where, bytes: written.bytes, summary: looked.value.summary });
    await rm(where, { force: true }).catch(() => undefined);
    return err({ kind: 'backup_unverified' });
  } catch (error) {
    if (error instanceof PartFailure) return err(error.failure);
    const failure = diskFailure(error, 'backup');
    return err(failure.kind === 'write_failed' ? { kind: 'backup_failed' } : failure);
  }
}

async function write(
  ports: WriteBackupPorts,
  at: Work['at'],
  where: string,
  { station, parts }: Sources,
  { table, summary }: Survey,
  line: Uint8Array,
  passphrase: string,
): Promise<Expected> {
  at('writing');
  const reached = counting(ports, at, 'writing');
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield line;
    for (const part of parts) {
      for await (const piece of part.pieces()) {
        yield piece;
        if (part.name.startsWith('journal/')) reached(piece);
      }
    }
  }
  const about = {
    ...{ backupId: randomUUID(), stationId: station.stationId, practice: false },
    createdAt: summary.createdAt,
  };
  const head = { bytes: line.length, sha256: createHash('sha256').update(line).digest('hex') };
  const contents = [head, ...table.parts];
  const length = contents.reduce((sum, { bytes }) => sum + bytes, 0);
  const file = await growFile(where);
  try {
    const sealed = await sealInto(file, about, { length, pieces: pieces() }, passphrase);
    await file.finish();
    return { ...sealed, contents };
  } catch (error) {
    await file.drop();
    throw error;
  }
}

/** Tells how many entries of all have gone through. */
function counting({ journals }: GatherPorts, at: Work['at'], phase: Parameters<Work['at']>[0]) {
  const total = entriesOf(journals);
  let done = 0;
  return (piece: Uint8Array): void => {
    done += linesIn(piece);
    at(phase, done, Math.max(done, total));
  };
}
