import { createHash } from 'node:crypto';
import type { BackupPart } from '#shared/wire/backup/contents.ts';
import { holdingReader } from '#shared/wire/backup/holding.ts';
import type { BackupTable } from '#shared/wire/backup/table.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { BackupSummary, Holding } from '#shared/wire/host/holding.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { checkLine } from '../journal/check-line.ts';
import type { KeyGuard } from '../keys/guard.ts';
import { checkParts, logOf, summaryOf } from './check.ts';
import type { PartSource, Sources } from './gather.ts';
import { refused } from './refused.ts';

/** What a backup will say of its parts, and what a person is told of it. */
export type Survey = { readonly table: BackupTable; readonly summary: BackupSummary };
type Row = BackupTable['parts'][number];

/**
 * Reads every part once, piece by piece: how long it is, its digest, and whether what it says is good. What is written after it
 * is held against these digests alone.
 */
export async function survey(
  guard: KeyGuard,
  { station, parts, problems, keysLost }: Sources,
  createdAt: string,
  reached: (piece: Uint8Array) => void,
): Promise<Result<Survey, HostFailure>> {
  const rows: Row[] = [];
  const logs: Holding[] = [];
  const others: BackupPart[] = [];
  for (const part of parts) {
    const log = logOf(part.name);
    if (log === null) others.push(await otherPart(part, rows));
    else {
      const journal = journalReader(log);
      const isGood = await journal.read(part, rows, reached);
      if (!isGood) return refused({ kind: 'part_wrong', name: part.name });
      logs.push(journal.holding(problems.get(log) ?? null));
    }
  }
  const checked = checkParts(guard, station, others);
  if (!checked.ok) return refused(checked.error);
  const about = { source: 'backup', createdAt, problems, keysLost } as const;
  return ok({ table: { station, parts: rows }, summary: summaryOf(station, about, logs, checked.value) });
}

/** Nobody looks into what was handed over or into a photo: its digest is all that is held against it. */
const isOpaque = (name: string): boolean => name.endsWith('/batch.txt') || name.startsWith('photos/');

async function otherPart(part: PartSource, rows: Row[]): Promise<BackupPart> {
  const kept: Uint8Array[] = [];
  rows.push(
    await rowOf(part, (piece) => {
      if (!isOpaque(part.name)) kept.push(piece);
    }),
  );
  return { name: part.name, bytes: Buffer.concat(kept) };
}

/** Follows the chain of a journal from its first line on. */
function journalReader(log: string) {
  const { add, holding } = holdingReader(log);
  let head = EMPTY_HEAD;
  let isGood = true;
  const take = (piece: Uint8Array): void => {
    const lines = Buffer.from(piece).toString('utf8').split('\n').slice(0, -1);
    for (const line of lines) {
      const next = checkLine({ log, practice: false }, head, line);
      if (next.ok) head = next.value;
      else isGood = false;
    }
    add(lines);
  };
  return {
    holding,
    read: async (part: PartSource, rows: Row[], reached: (piece: Uint8Array) => void): Promise<boolean> => {
      rows.push(
        await rowOf(part, (piece) => {
          take(piece);
          reached(piece);
        }),
      );
      return isGood;
    },
  };
}

async function rowOf({ name, pieces }: PartSource, look: (piece: Uint8Array) => void): Promise<Row> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of pieces()) {
    hash.update(piece);
    bytes += piece.length;
    look(piece);
  }
  return { name, bytes, sha256: hash.digest('hex') };
}
