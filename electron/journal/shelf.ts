import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { areaFolder } from '../files/data-root.ts';
import { traceOf, type Log } from '../log/logger.ts';
import type { Owner } from './check-line.ts';
import type { JournalAnchors } from './cuts.ts';
import { isAsKept, keepGlance, markOf, readGlance, type Glanced } from './glance.ts';
import { createJournal, type Journal, type JournalPorts } from './journal.ts';
import { sealedLines } from './line-codec.ts';
import { EXTENSION, load, ownersIn, type LoadPorts } from './load.ts';
import { sealClearJournals } from './migrate.ts';
import { unread } from './unread.ts';

/** Where the journals of real or practice work lie: outside the browser's profile, which cleaners and upgrades wipe. */
export const journalFolder = (root: string, practice: boolean): string => join(areaFolder(root, practice), 'journal');

/** Files that are read side by side: a short one costs the wait for the disk more than the reading. */
const READ_TOGETHER = 32;

/** The journals that lie here, by whose they are. */
export type Shelf = {
  readonly get: (owner: Owner) => Journal | undefined;
  /** The same; where there is none it has no file yet, and its first line makes it. */
  readonly named: (owner: Owner) => Journal;
  readonly all: () => readonly Journal[];
  readonly fileOf: (owner: Owner) => string;
  /** A journal that does not lie in its place yet. */
  readonly draft: (owner: Owner, path: string) => Journal;
  /** Reads a file anew that was put in the place of another. */
  readonly replace: (owner: Owner) => Promise<void>;
  readonly forget: (owner: Owner) => void;
  /** Keeps what each is listed by, for the next start; what the disk refuses is read again then. */
  readonly keep: () => Promise<void>;
};

type Ports = {
  readonly root: string;
  readonly key: Uint8Array;
  readonly anchors: JournalAnchors;
  readonly now: () => Date;
  readonly readWhole?: LoadPorts['readWhole'] | undefined;
  readonly turn: LoadPorts['turn'];
  readonly log: Log;
  readonly ports: Partial<JournalPorts>;
  /** Holds a journal, just read whole, against what is known of it. */
  readonly judge: (owner: Owner, journal: Journal) => Promise<void>;
};

export const keyOf = (owner: Owner): string => `${owner.practice ? 'practice' : 'real'}/${owner.log}`;
export const ownerOf = (journal: Journal): Owner => {
  const { log, practice } = journal.summary();
  return { log, practice };
};

/**
 * Finds every journal there is. One that lies as it did when this computer was left, and ends where the anchors say, is read when
 * somebody asks for more than the list tells; every other is read now.
 */
export async function openShelf({
  root,
  key,
  anchors,
  now,
  readWhole = readFile,
  turn,
  log: note,
  ports,
  judge,
}: Ports): Promise<Shelf> {
  const journals = new Map<string, Journal>();
  const glanced = new Map<string, Glanced>();
  for (const one of anchors.unsure ? [] : await readGlance(root, key)) glanced.set(keyOf(one.summary), one);
  let kept: string | null = null;
  const fileOf = ({ log, practice }: Owner): string => join(journalFolder(root, practice), `${log}${EXTENSION}`);
  const draft = (owner: Owner, path: string): Journal =>
    createJournal(owner, path, sealedLines(key, owner), null, ports);
  const read = async (owner: Owner): Promise<Journal> => {
    const [path, codec] = [fileOf(owner), sealedLines(key, owner)];
    const seen = glanced.get(keyOf(owner))?.seen ?? null;
    const found = await load(owner, path, codec, { now, readWhole, turn, seen });
    return createJournal(owner, path, codec, found, ports);
  };
  const readAndJudged = async (owner: Owner): Promise<Journal> => {
    const journal = await read(owner);
    await judge(owner, journal);
    return journal;
  };
  const atAGlance = (owner: Owner): Journal | null => {
    const known = glanced.get(keyOf(owner));
    const end = anchors.headOf(owner);
    if (known === undefined || end === null || end.hash !== known.summary.head.hash) return null;
    return isAsKept(known, fileOf(owner)) ? unread(known.summary, () => readAndJudged(owner)) : null;
  };

  for (const practice of [false, true]) {
    const folder = journalFolder(root, practice);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await sealClearJournals(folder, (log) => fileOf({ log, practice }), { key, practice, log: note });
    const others = (await ownersIn(folder, practice)).filter((owner) => {
      const journal = atAGlance(owner);
      if (journal !== null) journals.set(keyOf(owner), journal);
      return journal === null;
    });
    for (let at = 0; at < others.length; at += READ_TOGETHER)
      for (const journal of await Promise.all(others.slice(at, at + READ_TOGETHER).map(read)))
        journals.set(keyOf(ownerOf(journal)), journal);
  }

  return {
    get: (owner) => journals.get(keyOf(owner)),
    named: (owner) => {
      const journal = journals.get(keyOf(owner)) ?? draft(owner, fileOf(owner));
      journals.set(keyOf(owner), journal);
      return journal;
    },
    all: () => [...journals.values()],
    fileOf,
    draft,
    replace: async (owner) => void journals.set(keyOf(owner), await read(owner)),
    forget: (owner) => void journals.delete(keyOf(owner)),
    keep: async () => {
      const next = [...journals].flatMap(([name, journal]) => glanceOf(journal, glanced.get(name), fileOf));
      if (textOf(next) === (kept ??= textOf(glanced.values()))) return;
      try {
        await keepGlance(root, key, next);
        kept = textOf(next);
      } catch (error) {
        note('glance_unwritten', traceOf(error));
      }
    },
  };
}

/** Of what was found it is made when something is to be kept, and not before the list stands. */
const textOf = (glanced: Iterable<Glanced>): string => JSON.stringify([...glanced]);

/** What a journal will be listed by, as it lies in its file; one that nobody read since is what it was. */
function glanceOf(journal: Journal, known: Glanced | undefined, fileOf: Shelf['fileOf']): Glanced[] {
  if (!journal.isRead()) return known === undefined ? [] : [known];
  const [summary, seen] = [journal.summary(), journal.seen()];
  const mark = markOf(fileOf(summary));
  if (mark === null || summary.problem !== null || summary.head.seq < 0) return [];
  return [{ mark, summary, ...(seen === null ? {} : { seen }) }];
}
