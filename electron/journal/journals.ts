import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalSummary } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { idSchema } from '#shared/model/basics.ts';
import { EMPTY_HEAD, type Head } from '#shared/record/entry.ts';
import type { SittingState } from '#shared/record/state.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { areaFolder } from '../files/data-root.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import type { Log } from '../log/logger.ts';
import type { Owner } from './check-line.ts';
import { examineFile, type Examined } from './examine.ts';
import { inspect, type Inspection } from './inspect.ts';
import { createJudge, type Circumstances } from './judge.ts';
import { sealedLines, type LineCodec } from './line-codec.ts';
import { sealClearJournals } from './migrate.ts';
import { createJournal, type Journal, type JournalPorts, type Page } from './journal.ts';
import { appendAll, isDamaged, surplusOf, writeAnew } from './mend.ts';

/** The journals of this computer, real and practice, each checked once when the host started. */
export type Journals = {
  readonly list: () => JournalSummary[];
  /** Appends what was judged elsewhere: a backup's lines, or the host's own. */
  readonly append: (owner: Owner, lines: readonly string[]) => Promise<Result<Head, HostFailure>>;
  /** Appends what a page asks to, if the one door allows it. */
  readonly record: (
    owner: Owner,
    lines: readonly string[],
    circumstances: Circumstances,
  ) => Promise<Result<Head, HostFailure>>;
  /** Makes ready to judge what will be recorded in a journal. */
  readonly prepare: (owner: Owner) => Promise<Result<Head, HostFailure>>;
  /** What a journal adds up to, by the host's own fold. */
  readonly stateOf: (owner: Owner) => Promise<Result<SittingState, HostFailure>>;
  readonly read: (owner: Owner, fromSeq: number, limit: number) => Promise<Result<Page, HostFailure>>;
  /** The file of a journal, whether there is one or not. */
  readonly fileOf: (owner: Owner) => string;
  /** Reads bytes from anywhere as the file of a journal; nothing is taken over. */
  readonly examine: (owner: Owner, stored: Uint8Array) => Examined;
  /** Gives a journal back what it has lost: lines whose beginning is its good part. A damaged file is kept aside. */
  readonly mend: (owner: Owner, lines: readonly string[]) => Promise<Result<{ entries: number }, HostFailure>>;
  readonly close: () => Promise<void>;
};
type Ports = Partial<JournalPorts> & {
  readonly root: string;
  /** Seals every line on disk. */
  readonly key: Uint8Array;
  readonly now: () => Date;
  readonly log: Log;
};

/** Where the journals of real or practice work lie: outside the browser's profile, which cleaners and upgrades wipe. */
export const journalFolder = (root: string, practice: boolean): string => join(areaFolder(root, practice), 'journal');

/** A journal file's name is its log's id and this. */
const EXTENSION = '.kpj';

/** Reads and checks every journal there is; a torn tail is kept aside under its own name and cut off. */
export async function openJournals({ root, key, now, log: note, ...ports }: Ports): Promise<Journals> {
  const journals = new Map<string, Journal>();
  const judge = createJudge(note);
  const fileOf = ({ log, practice }: Owner): string => join(journalFolder(root, practice), `${log}${EXTENSION}`);
  const create = (owner: Owner, path: string, found: Inspection | null): Journal =>
    createJournal(owner, path, sealedLines(key, owner), found, ports);
  const check = (owner: Owner): Promise<Inspection> => load(owner, fileOf(owner), sealedLines(key, owner), now);
  for (const practice of [false, true]) {
    const folder = journalFolder(root, practice);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await sealClearJournals(folder, (log) => fileOf({ log, practice }), { key, practice, log: note });
    for (const name of await readdir(folder)) {
      const log = idSchema.safeParse(name.slice(0, -EXTENSION.length));
      if (!name.endsWith(EXTENSION) || !log.success) continue;
      const owner = { log: log.data, practice };
      journals.set(keyOf(owner), create(owner, fileOf(owner), await check(owner)));
    }
  }

  function named(owner: Owner): Journal {
    const journal = journals.get(keyOf(owner)) ?? create(owner, fileOf(owner), null);
    journals.set(keyOf(owner), journal);
    return journal;
  }

  async function stateOf(owner: Owner): Promise<Result<SittingState, HostFailure>> {
    const journal = journals.get(keyOf(owner));
    if (journal === undefined) return err({ kind: 'log_missing' });
    return journal.withReader((reader) => judge.prepare(owner, reader));
  }

  return {
    list: () => [...journals.values()].map((journal) => journal.summary()).filter(isKnown),
    append: (owner, lines) => named(owner).append(lines),
    record: (owner, lines, circumstances) => named(owner).append(lines, judge.admit(owner, circumstances)),
    stateOf,
    prepare: async (owner) => {
      const prepared = await stateOf(owner);
      return prepared.ok ? ok(prepared.value.head) : prepared;
    },
    read: async (owner, fromSeq, limit) => {
      const journal = journals.get(keyOf(owner));
      if (journal === undefined || !isKnown(journal.summary())) return err({ kind: 'log_missing' });
      return journal.read(fromSeq, limit);
    },
    fileOf,
    examine: (owner, stored) => examineFile(key, owner, stored),
    mend: async (owner, lines) => {
      const journal = named(owner);
      const summary = journal.summary();
      const surplus = surplusOf(owner, summary, lines);
      if (surplus === null) return err({ kind: 'stick_refused' });
      if (!isDamaged(summary)) {
        const appended = await appendAll(journal, lines.slice(summary.head.seq + 1));
        return appended.ok ? ok({ entries: surplus }) : appended;
      }
      await journal.close();
      const path = fileOf(owner);
      const aside = `${path}.damaged-${now().toISOString().replaceAll(':', '')}`;
      const written = await writeAnew({ path, aside }, lines, (draft) => create(owner, draft, null));
      if (!written.ok) return written;
      journals.set(keyOf(owner), create(owner, path, await check(owner)));
      return ok({ entries: surplus });
    },
    close: async () => {
      for (const journal of journals.values()) await journal.close();
    },
  };
}

const keyOf = (owner: Owner): string => `${owner.practice ? 'practice' : 'real'}/${owner.log}`;
/** A journal whose first append was refused or cut off holds nothing that was ever acknowledged: it does not exist. */
const isKnown = ({ head, problem }: JournalSummary): boolean =>
  head.seq >= 0 || (problem !== null && problem.kind !== 'torn_tail');

async function load(owner: Owner, path: string, codec: LineCodec, now: () => Date): Promise<Inspection> {
  let file: Buffer;
  try {
    file = await readFile(path);
  } catch {
    return { head: EMPTY_HEAD, starts: [], length: 0, problem: { kind: 'journal_unreadable', seq: 0 } };
  }
  const found = inspect(owner, file, codec);
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

async function cutTo(path: string, length: number): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.truncate(length);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
