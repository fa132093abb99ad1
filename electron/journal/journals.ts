import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalSummary } from '#shared/host/contract.ts';
import type { HostFailure } from '#shared/host/failure.ts';
import { idSchema } from '#shared/model/basics.ts';
import { EMPTY_HEAD, type Head } from '#shared/record/entry.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import { areaFolder } from '../data-root.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import type { Owner } from './check-line.ts';
import { inspect, type Inspection } from './inspect.ts';
import { decodeLine } from './line-codec.ts';
import { createJournal, type Journal, type JournalPorts, type Page } from './journal.ts';
import { appendAll, isDamaged, surplusOf, writeAnew } from './mend.ts';

/** What bytes hold as a journal, with the lines of their good part. */
export type Examined = Inspection & { readonly lines: readonly string[] };
/** The journals of this computer, real and practice, each checked once when the host started. */
export type Journals = {
  readonly list: () => JournalSummary[];
  readonly append: (owner: Owner, lines: readonly string[]) => Promise<Result<Head, HostFailure>>;
  readonly read: (owner: Owner, fromSeq: number, limit: number) => Promise<Result<Page, HostFailure>>;
  /** The file of a journal, whether there is one or not. */
  readonly fileOf: (owner: Owner) => string;
  /** Reads bytes from anywhere as the file of a journal; nothing is taken over. */
  readonly examine: (owner: Owner, stored: Uint8Array) => Examined;
  /** Gives a journal back what it has lost: lines whose beginning is its good part. A damaged file is kept aside. */
  readonly mend: (owner: Owner, lines: readonly string[]) => Promise<Result<{ entries: number }, HostFailure>>;
  readonly close: () => Promise<void>;
};
type Ports = Partial<JournalPorts> & { readonly root: string; readonly now: () => Date };

/** Where the journals of real or practice work lie: outside the browser's profile, which cleaners and upgrades wipe. */
export const journalFolder = (root: string, practice: boolean): string => join(areaFolder(root, practice), 'journal');

/** Reads and checks every journal there is; a torn tail is kept aside under its own name and cut off. */
export async function openJournals({ root, now, ...ports }: Ports): Promise<Journals> {
  const journals = new Map<string, Journal>();
  for (const practice of [false, true]) {
    const folder = journalFolder(root, practice);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (const name of await readdir(folder)) {
      const log = idSchema.safeParse(name.replace(/\.jsonl$/, ''));
      if (!name.endsWith('.jsonl') || !log.success) continue;
      const owner = { log: log.data, practice };
      const found = await load(owner, join(folder, name), now);
      journals.set(keyOf(owner), createJournal(owner, join(folder, name), found, ports));
    }
  }

  function named(owner: Owner): Journal {
    const journal = journals.get(keyOf(owner)) ?? createJournal(owner, pathOf(root, owner), null, ports);
    journals.set(keyOf(owner), journal);
    return journal;
  }

  return {
    list: () => [...journals.values()].map((journal) => journal.summary()).filter(isKnown),
    append: (owner, lines) => named(owner).append(lines),
    read: async (owner, fromSeq, limit) => {
      const journal = journals.get(keyOf(owner));
      if (journal === undefined || !isKnown(journal.summary())) return err({ kind: 'log_missing' });
      return journal.read(fromSeq, limit);
    },
    fileOf: (owner) => pathOf(root, owner),
    examine: (owner, stored) => {
      const found = inspect(owner, stored);
      const endOf = (seq: number): number => (found.starts[seq + 1] ?? found.length) - 1;
      return { ...found, lines: found.starts.map((from, seq) => decodeLine(stored.subarray(from, endOf(seq)))) };
    },
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
      const path = pathOf(root, owner);
      const aside = `${path}.damaged-${now().toISOString().replaceAll(':', '')}`;
      const written = await writeAnew({ path, aside }, lines, (draft) => createJournal(owner, draft, null, ports));
      if (!written.ok) return written;
      journals.set(keyOf(owner), createJournal(owner, path, await load(owner, path, now), ports));
      return ok({ entries: surplus });
    },
    close: async () => {
      for (const journal of journals.values()) await journal.close();
    },
  };
}

const pathOf = (root: string, { log, practice }: Owner): string => join(journalFolder(root, practice), `${log}.jsonl`);
const keyOf = (owner: Owner): string => `${owner.practice ? 'practice' : 'real'}/${owner.log}`;
/** A journal whose first append was refused holds nothing and has nothing wrong with it: it does not exist. */
const isKnown = ({ head, problem }: JournalSummary): boolean => head.seq >= 0 || problem !== null;

async function load(owner: Owner, path: string, now: () => Date): Promise<Inspection> {
  let file: Buffer;
  try {
    file = await readFile(path);
  } catch {
    return { head: EMPTY_HEAD, starts: [], length: 0, problem: { kind: 'journal_unreadable', seq: 0 } };
  }
  const found = inspect(owner, file);
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
