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
import { createBlocks } from './blocks.ts';
import type { Owner } from './check-line.ts';
import { examineFile, type Examined } from './examine.ts';
import { inspect, type Inspection } from './inspect.ts';
import type { JournalAnchors } from './cuts.ts';
import { createGrowth } from './growth.ts';
import { createJudge, type Circumstances, type Judge } from './judge.ts';
import { sealedLines, type LineCodec } from './line-codec.ts';
import { sealClearJournals } from './migrate.ts';
import type { Roll } from './roll.ts';
import { createJournal, type Journal, type JournalPorts, type Page } from './journal.ts';
import { appendAll, isDamaged, surplusOf, writeAnew } from './mend.ts';

/** The journals of this computer, real and practice, each checked once when the host started. */
export type Journals = {
  readonly list: () => JournalSummary[];
  /** Whom the journals name, each with what it is of. */
  readonly rolls: () => { readonly summary: JournalSummary; readonly roll: Roll }[];
  /** The digests of a journal's whole blocks; none of a journal that is not here. */
  readonly blocks: (owner: Owner) => readonly string[];
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
  readonly linesFrom: (owner: Owner, fromSeq: number, limit: number) => Promise<Result<readonly string[], HostFailure>>;
  /** The file of a journal, whether there is one or not. */
  readonly fileOf: (owner: Owner) => string;
  /** Reads bytes from anywhere as the file of a journal; nothing is taken over. */
  readonly examine: (owner: Owner, stored: Uint8Array) => Examined;
  /** Gives a journal back what it has lost: lines whose beginning is its good part. A damaged file is kept aside. */
  readonly mend: (owner: Owner, lines: readonly string[]) => Promise<Result<{ entries: number }, HostFailure>>;
  /** Holds a journal against what is known of it from elsewhere, as from a receipt. */
  readonly mustReach: (owner: Owner, head: Head) => Promise<void>;
  readonly isCut: (owner: Owner) => boolean;
  /** Goes on with a journal that was cut as it is now. */
  readonly accept: (owner: Owner) => Promise<Head>;
  /** Lets go of every journal of practice, whose files are about to be deleted. */
  readonly leavePractice: () => Promise<void>;
  readonly close: () => Promise<void>;
};
type Ports = Partial<JournalPorts> & {
  readonly root: string;
  /** Seals every line on disk. */
  readonly key: Uint8Array;
  readonly anchors: JournalAnchors;
  readonly now: () => Date;
  readonly log: Log;
};

/** Where the journals of real or practice work lie: outside the browser's profile, which cleaners and upgrades wipe. */
export const journalFolder = (root: string, practice: boolean): string => join(areaFolder(root, practice), 'journal');

/** Brings a journal's fold up to its end, a few lines a turn. */
async function foldInTurns(owner: Owner, journal: Journal, judge: Judge): ReturnType<Journals['stateOf']> {
  for (;;) {
    let end = EMPTY_HEAD;
    const reached = await journal.withReader((reader) => {
      end = reader.head;
      return judge.prepare(owner, reader, TURN_LINES);
    });
    if (!reached.ok || reached.value.head.seq >= end.seq) return reached;
  }
}

/** Lines that are folded before whoever wants to write has their turn: a slow computer takes a minute for a long journal. */
const TURN_LINES = 5000;
/** Files that are read side by side: a short one costs the wait for the disk more than the reading. */
const READ_TOGETHER = 32;
/** A journal file's name is its log's id and this. */
const EXTENSION = '.kpj';

/** Reads and checks every journal there is; a torn tail is kept aside under its own name and cut off. */
export async function openJournals({ root, key, anchors, now, log: note, ...ports }: Ports): Promise<Journals> {
  const journals = new Map<string, Journal>();
  const judge = createJudge(note);
  const growth = createGrowth(anchors, named, note);
  const fileOf = ({ log, practice }: Owner): string => join(journalFolder(root, practice), `${log}${EXTENSION}`);
  const create = (owner: Owner, path: string, found: Inspection | null): Journal =>
    createJournal(owner, path, sealedLines(key, owner), found, ports);
  const check = (owner: Owner): Promise<Inspection> => load(owner, fileOf(owner), sealedLines(key, owner), now);
  for (const practice of [false, true]) {
    const folder = journalFolder(root, practice);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await sealClearJournals(folder, (log) => fileOf({ log, practice }), { key, practice, log: note });
    const owners = await ownersIn(folder, practice);
    for (let at = 0; at < owners.length; at += READ_TOGETHER) {
      const some = owners.slice(at, at + READ_TOGETHER);
      const found = await Promise.all(some.map(check));
      some.forEach((owner, one) => journals.set(keyOf(owner), create(owner, fileOf(owner), found[one] ?? null)));
    }
  }
  for (const { owner } of anchors.heads()) named(owner);
  for (const journal of journals.values()) await growth.judge(ownerOf(journal));

  function named(owner: Owner): Journal {
    const journal = journals.get(keyOf(owner)) ?? create(owner, fileOf(owner), null);
    journals.set(keyOf(owner), journal);
    return journal;
  }

  const stateOf: Journals['stateOf'] = async (owner) => {
    const journal = journals.get(keyOf(owner));
    return journal === undefined ? err({ kind: 'log_missing' }) : foldInTurns(owner, journal, judge);
  };

  const read: Journals['read'] = async (owner, fromSeq, limit) => {
    const journal = journals.get(keyOf(owner));
    if (journal === undefined || !isKnown(journal.summary())) return err({ kind: 'log_missing' });
    return journal.read(fromSeq, limit);
  };

  return {
    list: () => [...journals.values()].map((journal) => growth.told(journal.summary())).filter(isKnown),
    rolls: () => rollsOf(journals.values()),
    blocks: (owner) => journals.get(keyOf(owner))?.blocks() ?? [],
    append: (owner, lines) => growth.grow(owner, lines),
    record: (owner, lines, circumstances) => growth.grow(owner, lines, judge.admit(owner, circumstances)),
    prepare: async (owner) => headOf(await stateOf(owner)),
    stateOf,
    mustReach: growth.judge,
    isCut: growth.isCut,
    accept: growth.accept,
    read,
    linesFrom: async (owner, fromSeq, limit) => {
      const page = await read(owner, fromSeq, limit);
      return page.ok ? ok(page.value.lines) : page;
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
        if (!appended.ok) return appended;
        await growth.mended(owner);
        return ok({ entries: surplus });
      }
      await journal.close();
      const path = fileOf(owner);
      const aside = `${path}.damaged-${now().toISOString().replaceAll(':', '')}`;
      const written = await writeAnew({ path, aside }, lines, (draft) => create(owner, draft, null));
      if (!written.ok) return written;
      journals.set(keyOf(owner), create(owner, path, await check(owner)));
      await growth.mended(owner);
      return ok({ entries: surplus });
    },
    leavePractice: () => leaveThose(journals, ({ practice }) => practice, growth.left),
    close: async () => {
      for (const journal of journals.values()) await journal.close();
    },
  };
}

/** Closes those that are meant, and knows them no more. */
async function leaveThose(
  journals: Map<string, Journal>,
  isMeant: (summary: JournalSummary) => boolean,
  left: (owner: Owner) => void,
): Promise<void> {
  for (const [key, journal] of [...journals]) {
    if (!isMeant(journal.summary())) continue;
    journals.delete(key);
    await journal.close();
    left(ownerOf(journal));
  }
}

const headOf = (state: Result<SittingState, HostFailure>): Result<Head, HostFailure> =>
  state.ok ? ok(state.value.head) : state;

/** Whose journals lie in a folder, by the names of its files. */
async function ownersIn(folder: string, practice: boolean): Promise<Owner[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(EXTENSION));
  const logs = names.map((name) => idSchema.safeParse(name.slice(0, -EXTENSION.length)));
  return logs.flatMap((log) => (log.success ? [{ log: log.data, practice }] : []));
}

/** Whom every journal that is here names. */
const rollsOf = (journals: Iterable<Journal>): ReturnType<Journals['rolls']> =>
  [...journals].flatMap((journal) => {
    const [summary, roll] = [journal.summary(), journal.roll()];
    return roll === undefined || !isKnown(summary) ? [] : [{ summary, roll }];
  });

const ownerOf = (journal: Journal): Owner => {
  const { log, practice } = journal.summary();
  return { log, practice };
};
const keyOf = (owner: Owner): string => `${owner.practice ? 'practice' : 'real'}/${owner.log}`;
/** A journal whose first append was refused or cut off holds nothing that was ever acknowledged: it does not exist. */
const isKnown = ({ head, problem }: JournalSummary): boolean =>
  head.seq >= 0 || (problem !== null && problem.kind !== 'torn_tail');

async function load(owner: Owner, path: string, codec: LineCodec, now: () => Date): Promise<Inspection> {
  let file: Buffer;
  try {
    file = await readFile(path);
  } catch {
    const problem = { kind: 'journal_unreadable', seq: 0 } as const;
    return {
      head: EMPTY_HEAD,
      starts: [],
      blocks: createBlocks(),
      amendments: undefined,
      isClosed: false,
      listed: {},
      roll: undefined,
      length: 0,
      problem,
    };
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
