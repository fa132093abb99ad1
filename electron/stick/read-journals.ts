import { join } from 'node:path';
import { idSchema } from '#shared/model/basics.ts';
import { err, ok } from '#shared/base/result.ts';
import { isMissing } from '../files/disk-failure.ts';
import { examineFile, type Examined } from '../journal/examine.ts';
import type { Journals } from '../journal/journals.ts';
import { CHUNK_BYTES } from './hold-against.ts';
import type { StickDisk } from './stick-disk.ts';

const EXTENSION = '.kpj';

/**
 * The journals that lie in a folder on a stick, each checked from its first entry on. Nothing is written there, so that a
 * stick under write protection will do. Of a file that can only be read in part, its beginning counts. Throws where the
 * stick itself is gone.
 */
export async function readJournals(
  disk: StickDisk,
  place: string,
  key: Uint8Array,
): Promise<Pick<Journals, 'list' | 'read'>> {
  const found = new Map<string, Examined & { readonly bytes: number }>();
  for (const log of await logsIn(disk, place)) {
    const { bytes, whole } = await readAsFarAsItGoes(disk, join(place, 'journal', `${log}${EXTENSION}`));
    // a stick that was pulled out answers as a broken sector does, but then its folder does not answer either
    if (!whole) await disk.list(place);
    const examined = examineFile(key, { log, practice: false }, bytes);
    const problem = whole ? examined.problem : { kind: 'journal_unreadable' as const, seq: examined.head.seq + 1 };
    found.set(log, { ...examined, problem, bytes: bytes.length });
  }
  return {
    list: () => [...found].map(([log, { head, bytes, problem }]) => ({ log, practice: false, head, bytes, problem })),
    read: ({ log }, fromSeq, limit) => {
      const journal = found.get(log);
      return Promise.resolve(
        journal === undefined
          ? err({ kind: 'log_missing' })
          : ok({ lines: journal.lines.slice(fromSeq, fromSeq + limit), head: journal.head }),
      );
    },
  };
}

async function logsIn(disk: StickDisk, place: string): Promise<string[]> {
  const names = await disk.list(join(place, 'journal')).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return names
    .filter((name) => name.endsWith(EXTENSION))
    .map((name) => name.slice(0, -EXTENSION.length))
    .filter((log) => idSchema.safeParse(log).success);
}

async function readAsFarAsItGoes(disk: StickDisk, path: string): Promise<{ bytes: Buffer; whole: boolean }> {
  const pieces: Buffer[] = [];
  let at = 0;
  try {
    const file = await disk.open(path, 'r');
    try {
      for (const size = await file.size(); at < size;) {
        const piece = Buffer.alloc(Math.min(CHUNK_BYTES, size - at));
        const read = await file.read(piece, at);
        if (read === 0) break;
        pieces.push(piece.subarray(0, read));
        at += read;
      }
    } finally {
      await file.close();
    }
  } catch {
    return { bytes: Buffer.concat(pieces), whole: false };
  }
  return { bytes: Buffer.concat(pieces), whole: true };
}
