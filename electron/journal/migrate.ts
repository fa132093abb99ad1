import { access, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { idSchema } from '#shared/model/basics.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import type { Log } from '../log/logger.ts';
import type { Owner } from './check-line.ts';
import { inspect } from './inspect.ts';
import { clearLines, findLines, sealedLines, type LineCodec } from './line-codec.ts';

const CLEAR = '.jsonl';

/**
 * Seals the journals a folder still holds in clear, from before they were sealed. Each is written whole beside the clear
 * one and read back; only when every line of the clear one is in it is the clear one removed. A kill at any moment leaves
 * one of the two whole, and the next start goes on.
 */
export async function sealClearJournals(
  folder: string,
  sealedPath: (log: string) => string,
  { key, practice, log: note }: { readonly key: Uint8Array; readonly practice: boolean; readonly log: Log },
): Promise<void> {
  for (const name of await readdir(folder)) {
    const [stem, rest] = name.split(CLEAR);
    // nearly every file is a sealed one
    if (rest === undefined) continue;
    const log = idSchema.safeParse(stem);
    if (!log.success) continue;
    const path = join(folder, name);
    // what a power cut had torn off: never acknowledged, kept for the curious, and not worth keeping in clear
    if (rest.startsWith('.torn-')) await rm(path);
    if (rest !== '') continue;
    const owner = { log: log.data, practice };
    if (await sealFile(owner, path, sealedPath(log.data), sealedLines(key, owner))) await rm(path);
    else note('journal_left_in_clear', log.data);
  }
  await syncFolder(folder);
}

/**
 * True once everything of the clear journal stands in the sealed one. A torn tail stays behind; damaged lines go along, to
 * be found again. False where the clear one can't be read or says other than the sealed one. Throws where nothing can be written.
 */
async function sealFile(owner: Owner, clear: string, sealed: string, codec: LineCodec): Promise<boolean> {
  const file = await readFile(clear).catch(() => null);
  if (file === null) return false;
  const { problem, length } = inspect(owner, file, clearLines);
  const lines = textsOf(problem?.kind === 'torn_tail' ? file.subarray(0, length) : file, clearLines);
  if (!(await isThere(sealed))) {
    await writeAtomic(sealed, Buffer.concat(lines.map((line, seq) => encoded(codec, seq, line))));
  }
  const back = textsOf(await readFile(sealed), codec);
  return lines.every((line, seq) => line === back[seq]);
}

const encoded = (codec: LineCodec, seq: number, line: string | null): Buffer =>
  (line === null ? null : codec.encode(seq, line)) ?? Buffer.alloc(0);

const textsOf = (file: Uint8Array, codec: LineCodec): (string | null)[] =>
  findLines(file).spans.map(([from, to], seq) => codec.decode(seq, file.subarray(from, to)));

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
