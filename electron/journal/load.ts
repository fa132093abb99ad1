import { open, readdir } from 'node:fs/promises';
import type { Stepwise } from '#shared/base/stepwise.ts';
import { idSchema } from '#shared/model/basics.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import type { Owner } from './check-line.ts';
import { inspecting, nothingFound, type Inspection } from './inspect.ts';
import type { LineCodec } from './line-codec.ts';
import type { Seen } from './seen.ts';

/** A journal file's name is its log's id and this. */
export const EXTENSION = '.kpj';

/** Whose journals lie in a folder, by the names of its files. */
export async function ownersIn(folder: string, practice: boolean): Promise<Owner[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(EXTENSION));
  const logs = names.map((name) => idSchema.safeParse(name.slice(0, -EXTENSION.length)));
  return logs.flatMap((log) => (log.success ? [{ log: log.data, practice }] : []));
}

export type LoadPorts = {
  readonly now: () => Date;
  /** The bytes of a file. */
  readonly readWhole: (path: string) => Promise<Buffer>;
  /** Lets others have their turn: marks of another sitting are written while a long journal is read. */
  readonly turn: (owner: Owner) => Promise<void>;
  /** What the file was found to be when it was read last. */
  readonly seen: Seen | null;
};

/** Reads and checks a journal file a few lines a turn; a torn tail is kept aside under its own name and cut off. */
export async function load(
  owner: Owner,
  path: string,
  codec: LineCodec,
  { now, readWhole, turn, seen }: LoadPorts,
): Promise<Inspection> {
  let file: Buffer;
  try {
    file = await readWhole(path);
  } catch {
    return { ...nothingFound(), problem: { kind: 'journal_unreadable', seq: 0 } };
  }
  const found = await inTurns(inspecting(owner, file, codec, seen), () => turn(owner));
  if (found.problem?.kind === 'torn_tail') {
    try {
      await writeAtomic(`${path}.torn-${now().toISOString().replaceAll(':', '')}`, file.subarray(found.length));
      await cutTo(path, found.length);
    } catch {
      // A full disk must not keep the sitting from opening; the tail was never acknowledged and goes with the next append.
    }
  }
  return found;
}

async function inTurns(work: Stepwise<Inspection>, turn: () => Promise<void>): Promise<Inspection> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await turn();
  }
}

async function cutTo(path: string, length: number): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.truncate(length);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
