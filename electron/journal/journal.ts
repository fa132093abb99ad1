import type { JournalSummary } from '#shared/wire/host/journal-summary.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Head } from '#shared/record/entry.ts';
import { isTypedMark } from '#shared/record/typed-mark.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { checkLine, type Owner } from './check-line.ts';
import { nothingFound, type Inspection } from './inspect.ts';
import type { LineCodec } from './line-codec.ts';
import { listedAfter } from './listed.ts';
import type { Roll } from './roll.ts';
import type { Seen } from './seen.ts';
import { lineReader, type ReadLines } from './stored-lines.ts';
import { createTailFile, openForAppending, type OpenFile } from './tail-file.ts';
import { toldAfter } from './told.ts';
import { createTurns } from './turns.ts';

/** A journal as it stands, for whoever judges what is to follow. */
export type Reader = {
  readonly head: Head;
  readonly read: ReadLines;
};
/** Judges lines that are about to be appended; what it answers with is called once they are durable. */
export type Admit = (journal: Reader, lines: readonly string[]) => Promise<Result<() => void, HostFailure>>;
export type Page = { readonly lines: string[]; readonly head: Head };
/** One sitting's journal: an append-only file, one line an entry, every line flushed before it counts. */
export type Journal = {
  readonly summary: () => JournalSummary;
  /** Whether it was read whole, or is only known by what it was listed by when it was left. */
  readonly isRead: () => boolean;
  /** Reads it whole where that was not done yet; then its summary, roll and blocks are those of its file. */
  readonly whole: () => Promise<void>;
  /** Whom it names; undefined where it does not even say what sitting it is of. */
  readonly roll: () => Roll | undefined;
  /** The digests of its whole blocks. */
  readonly blocks: () => readonly string[];
  /** What its file was seen to be, for the next start; null where it was not read, or is too short to be worth it. */
  readonly seen: () => Seen | null;
  /** All of the lines or none, whatever happens on the way. Without `admit` they are history that was judged elsewhere. */
  readonly append: (lines: readonly string[], admit?: Admit) => Promise<Result<Head, HostFailure>>;
  /** Does something with the journal as it stands while nothing is written to it. */
  readonly withReader: <T>(job: (reader: Reader) => Promise<Result<T, HostFailure>>) => Promise<Result<T, HostFailure>>;
  readonly read: (fromSeq: number, limit: number) => Promise<Result<Page, HostFailure>>;
  readonly close: () => Promise<void>;
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

const ON_DISK: JournalPorts = {
  openFile: openForAppending,
  makeRoom: () => Promise.resolve(false),
  limitMs: WRITE_LIMIT_MS,
};
/** Lines of a backup, of a stick, or of a takeover that the host itself records. */
const UNJUDGED: Admit = () => Promise.resolve(ok(() => undefined));

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
  const turns = createTurns(limitMs);
  const { starts, blocks, sight, problem, ...from } = found ?? nothingFound();
  let { head, told } = from;
  let listed = listedAfter({}, from.ends);
  const file = createTailFile(path, found && { length: found.length, torn: problem !== null }, openFile);
  const readLines = lineReader(file, starts, codec);
  const reader = (): Reader => ({ head, read: readLines });

  async function store(lines: readonly string[]): Promise<Result<Head, HostFailure>> {
    const packed = pack(owner, codec, head, file.length(), lines);
    if (!packed.ok) return packed;
    const { bytes, offsets, next } = packed.value;
    // lines that come together are one act of a person: half of it is never found again
    const append = (): Promise<HostFailure | null> => file.append(bytes, lines.length > 1);
    const first = await append();
    const failure = first?.kind === 'disk_full' && (await makeRoom()) ? await append() : first;
    if (failure !== null) return err(failure);
    starts.push(...offsets);
    blocks.add(lines.map((line) => Buffer.from(line)));
    sight.add(bytes);
    for (const [at, line] of lines.entries()) if (!isTypedMark(line)) sight.other(head.seq + 1 + at);
    told = lines.reduce(toldAfter, told);
    listed = listedAfter(listed, lines);
    head = next;
    return ok(head);
  }

  /** Lines the journal already holds to the byte: an append whose answer was lost may simply be sent again. */
  async function alreadyHeld(lines: readonly string[]): Promise<number> {
    const seq = seqOf(lines[0] ?? '');
    if (seq === null || seq > head.seq) return 0;
    const held = await readLines(seq, lines.length);
    return held.ok && held.value.every((line, index) => line === lines[index]) ? held.value.length : 0;
  }

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

  return {
    summary: () => ({
      ...{ log: owner.log, practice: owner.practice, head, bytes: file.length(), problem },
      ...listed,
      ...(told.isClosed ? { closed: true as const } : {}),
      ...(told.amendments === undefined ? {} : { amended: told.amendments }),
    }),
    isRead: () => true,
    whole: () => Promise.resolve(),
    roll: () => told.roll,
    blocks: blocks.digests,
    seen: () => sight.seen(head, file.length(), blocks.digests()),
    append: (lines, admit = UNJUDGED) => turns.take(() => add(lines, admit)),
    withReader: (job) => turns.take(() => job(reader())),
    read: (fromSeq, limit) =>
      turns.take(async () => {
        const lines = await readLines(fromSeq, limit);
        return lines.ok ? ok({ lines: lines.value, head }) : lines;
      }),
    close: () => turns.end(file.close),
  };
}

type Packed = { readonly bytes: Buffer; readonly offsets: readonly number[]; readonly next: Head };

/** Lines as they will lie in the file from `at` on, each checked to follow the one before. */
function pack(
  owner: Owner,
  codec: LineCodec,
  head: Head,
  at: number,
  lines: readonly string[],
): Result<Packed, HostFailure> {
  const buffers: Buffer[] = [];
  const offsets: number[] = [];
  let next = head;
  let end = at;
  for (const line of lines) {
    const stored = codec.encode(next.seq + 1, line);
    const checked = checkLine(owner, next, line);
    if (stored === null || !checked.ok) return err({ kind: 'chain_refused', detail: { seq: next.seq + 1 } });
    next = checked.value;
    buffers.push(stored);
    offsets.push(end);
    end += stored.length;
  }
  return ok({ bytes: Buffer.concat(buffers), offsets, next });
}

function seqOf(line: string): number | null {
  try {
    const json: unknown = JSON.parse(line);
    return typeof json === 'object' && json !== null && 'seq' in json && typeof json.seq === 'number' ? json.seq : null;
  } catch {
    return null;
  }
}
