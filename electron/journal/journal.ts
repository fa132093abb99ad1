import { open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { JournalSummary } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { EMPTY_HEAD, type Head } from '#shared/record/entry.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { LATE, withinTime } from '../disk/within-time.ts';
import { diskFailure, isTaken } from '../files/disk-failure.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { createSerial } from '../queue/serial.ts';
import { checkLine, type Owner } from './check-line.ts';
import type { Inspection } from './inspect.ts';
import type { LineCodec } from './line-codec.ts';

/** A journal as it stands, for whoever judges what is to follow. */
export type Reader = {
  readonly head: Head;
  readonly read: (fromSeq: number, limit: number) => Promise<Result<string[], HostFailure>>;
};
/** Judges lines that are about to be appended; what it answers with is called once they are durable. */
export type Admit = (journal: Reader, lines: readonly string[]) => Promise<Result<() => void, HostFailure>>;
export type Page = { readonly lines: string[]; readonly head: Head };
/** One sitting's journal: an append-only file, one line an entry, every line flushed before it counts. */
export type Journal = {
  readonly summary: () => JournalSummary;
  /** Without `admit` the lines are history that was judged elsewhere. */
  readonly append: (lines: readonly string[], admit?: Admit) => Promise<Result<Head, HostFailure>>;
  /** Does something with the journal as it stands while nothing is written to it. */
  readonly withReader: <T>(job: (reader: Reader) => Promise<Result<T, HostFailure>>) => Promise<Result<T, HostFailure>>;
  readonly read: (fromSeq: number, limit: number) => Promise<Result<Page, HostFailure>>;
  readonly close: () => Promise<void>;
};
/** Opens a file for reading and writing; tests hand in files that fail. */
export type OpenFile = (path: string, flags: 'r+' | 'wx+') => Promise<JournalFile>;
export type JournalFile = Pick<FileHandle, 'truncate' | 'datasync' | 'close'> & {
  readonly write: (from: Buffer, offset: number, length: number, at: number) => Promise<{ bytesWritten: number }>;
  readonly read: (into: Buffer, offset: number, length: number, at: number) => Promise<{ bytesRead: number }>;
};

/** What a journal needs of its surroundings. */
export type JournalPorts = {
  readonly openFile: OpenFile;
  /** Asked for room when the disk is full; true when some was made and the write is worth another try. */
  readonly makeRoom: () => Promise<boolean>;
  /** How long an append may take before it is reported as failed. */
  readonly limitMs: number;
};

/** Below the page's own limit, so that the page hears what happened instead of hearing nothing. */
const WRITE_LIMIT_MS = 8000;

/** A page never carries more than this many bytes of lines, so that reading a long log can't fill the memory. */
const PAGE_BYTES = 4_000_000;

const ON_DISK: JournalPorts = {
  openFile: (path, flags) => open(path, flags, 0o600),
  makeRoom: () => Promise.resolve(false),
  limitMs: WRITE_LIMIT_MS,
};
/** Lines of a backup, of a stick, or of a takeover that the host itself records. */
const UNJUDGED: Admit = () => Promise.resolve(ok(() => undefined));
const TIMED_OUT: HostFailure = { kind: 'write_timed_out' };

/**
 * The journal in `path`, whose content was just inspected (`null`: there is no file yet, the first line makes it).
 * Appends are serialised. After a failed write the file is cut back to what was acknowledged, so a retry works. An append
 * that takes too long is reported and left to itself: it is like one whose answer was lost, and may be sent again.
 */
export function createJournal(
  owner: Owner,
  path: string,
  codec: LineCodec,
  found: Inspection | null,
  ports: Partial<JournalPorts> = {},
): Journal {
  const { openFile, makeRoom, limitMs } = { ...ON_DISK, ...ports };
  const serial = createSerial();
  const starts = found?.starts ?? [];
  const problem = found?.problem ?? null;
  let head = found?.head ?? EMPTY_HEAD;
  let length = found?.length ?? 0;
  let file: JournalFile | null = null;
  let exists = found !== null;
  let named = exists;
  let dirty = problem !== null;
  let overdue: Promise<unknown> | null = null;

  /** Makes the file. One that appeared without being asked for is only taken where it is empty: a making that failed halfway. */
  async function make(): Promise<JournalFile> {
    try {
      return await openFile(path, 'wx+');
    } catch (error) {
      if (!isTaken(error)) throw error;
      const handle = await openFile(path, 'r+');
      if ((await handle.read(Buffer.alloc(1), 0, 1, 0)).bytesRead === 0) return handle;
      await handle.close();
      throw error;
    }
  }

  async function opened(): Promise<JournalFile> {
    const handle = file ?? (await (exists ? openFile(path, 'r+') : make()));
    file = handle;
    exists = true;
    if (!named) await syncFolder(dirname(path));
    named = true;
    return handle;
  }

  /** After a failed write or flush nothing about the handle is trusted: the next append opens anew and cuts first. */
  async function abandon(): Promise<void> {
    const handle = file;
    file = null;
    dirty = true;
    await handle?.truncate(length).catch(() => undefined);
    await handle?.close().catch(() => undefined);
  }

  async function store(lines: readonly string[]): Promise<Result<Head, HostFailure>> {
    const buffers: Buffer[] = [];
    const offsets: number[] = [];
    let next = head;
    let end = length;
    for (const line of lines) {
      const stored = codec.encode(next.seq + 1, line);
      const checked = checkLine(owner, next, line);
      if (stored === null || !checked.ok) return err({ kind: 'chain_refused', detail: { seq: next.seq + 1 } });
      next = checked.value;
      buffers.push(stored);
      offsets.push(end);
      end += stored.length;
    }
    const bytes = Buffer.concat(buffers);
    const first = await write(bytes);
    const failure = first?.kind === 'disk_full' && (await makeRoom()) ? await write(bytes) : first;
    if (failure !== null) return err(failure);
    starts.push(...offsets);
    head = next;
    length = end;
    return ok(head);
  }

  /** Writes after what is acknowledged and flushes; null once the bytes are durable. */
  async function write(bytes: Buffer): Promise<HostFailure | null> {
    try {
      const handle = await opened();
      if (dirty) await handle.truncate(length);
      dirty = false;
      await writeAll(handle, bytes, length);
      await handle.datasync();
      return null;
    } catch (error) {
      await abandon();
      return diskFailure(error);
    }
  }

  /** A line that no longer reads since the journal was checked ends the reading with its number. */
  async function readLines(fromSeq: number, limit: number): Promise<Result<string[], HostFailure>> {
    const from = starts[fromSeq];
    if (from === undefined) return ok([]);
    let to = Math.min(fromSeq + limit, starts.length);
    // halves the page until it fits; one line always does
    const endOf = (index: number): number => starts[index] ?? length;
    while (to > fromSeq + 1 && endOf(to) - from > PAGE_BYTES) to = fromSeq + Math.ceil((to - fromSeq) / 2);
    const bytes = Buffer.alloc(endOf(to) - from);
    await (await opened()).read(bytes, 0, bytes.length, from);
    const lines: string[] = [];
    for (let seq = fromSeq; seq < to; seq += 1) {
      const line = codec.decode(seq, bytes.subarray(endOf(seq) - from, endOf(seq + 1) - 1 - from));
      if (line === null) return err({ kind: 'journal_damaged', detail: { seq } });
      lines.push(line);
    }
    return ok(lines);
  }

  /** Lines the journal already holds to the byte: an append whose answer was lost may simply be sent again. */
  async function alreadyHeld(lines: readonly string[]): Promise<number> {
    const seq = seqOf(lines[0] ?? '');
    if (seq === null || seq > head.seq) return 0;
    const held = await readLines(seq, lines.length);
    return held.ok && held.value.every((line, index) => line === lines[index]) ? held.value.length : 0;
  }

  const reader = (): Reader => ({ head, read: readLines });

  async function add(lines: readonly string[], admit: Admit): Promise<Result<Head, HostFailure>> {
    if (problem !== null && problem.kind !== 'torn_tail') {
      return err({ kind: 'journal_damaged', detail: { seq: problem.seq } });
    }
    const fresh = lines.slice(await alreadyHeld(lines));
    if (fresh.length === 0) return ok(head);
    const admitted = await admit(reader(), fresh);
    if (!admitted.ok) return admitted;
    const stored = await store(fresh);
    if (stored.ok) admitted.value();
    return stored;
  }

  /** One job at a time has the file; while one is overdue nothing else may touch it. */
  const withFile = <T>(job: () => Promise<Result<T, HostFailure>>): Promise<Result<T, HostFailure>> =>
    serial(async () => {
      if (overdue !== null && (await withinTime(overdue, limitMs)) === LATE) return err(TIMED_OUT);
      const work = job();
      const done = await withinTime(work, limitMs);
      if (done !== LATE) return done;
      const over = (): void => void (overdue = null);
      overdue = work.then(over, over);
      return err(TIMED_OUT);
    });

  return {
    summary: () => ({ log: owner.log, practice: owner.practice, head, bytes: length, problem }),
    append: (lines, admit = UNJUDGED) => withFile(() => add(lines, admit)),
    withReader: (job) => withFile(() => job(reader())),
    read: (fromSeq, limit) =>
      withFile(async () => {
        const lines = await readLines(fromSeq, limit);
        return lines.ok ? ok({ lines: lines.value, head }) : lines;
      }),
    close: () =>
      serial(async () => {
        if (overdue === null) await file?.close();
        file = null;
      }),
  };
}

/** `write` may write less than it was given, for one when the disk fills up. */
async function writeAll(file: JournalFile, bytes: Buffer, at: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done);
    if (bytesWritten === 0) throw new Error('the disk took nothing');
    done += bytesWritten;
  }
}

function seqOf(line: string): number | null {
  try {
    const json: unknown = JSON.parse(line);
    return typeof json === 'object' && json !== null && 'seq' in json && typeof json.seq === 'number' ? json.seq : null;
  } catch {
    return null;
  }
}
