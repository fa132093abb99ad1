import type { JournalSummary } from '#shared/wire/host/journal-summary.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { EMPTY_HEAD, type Head } from '#shared/record/entry.ts';
import type { SittingState } from '#shared/record/state.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Log } from '../log/logger.ts';
import type { Owner } from './check-line.ts';
import { examineFile, type Examined } from './examine.ts';
import type { JournalAnchors } from './cuts.ts';
import { createGrowth } from './growth.ts';
import { createJudge, type Circumstances, type Judge } from './judge.ts';
import type { Roll } from './roll.ts';
import type { Admit, Journal, JournalPorts, Page } from './journal.ts';
import { appendAll, isDamaged, surplusOf, writeAnew } from './mend.ts';
import { createPrecedence } from '../queue/precedence.ts';
import { createReading, type Reading } from './reading.ts';
import { keyOf, openShelf, ownerOf, type Shelf } from './shelf.ts';

/**
 * The journals of this computer, real and practice, each checked once: when the host started, or where it lies as it was left, before
 * anything is asked of it that its list does not tell.
 */
export type Journals = {
  readonly list: () => JournalSummary[];
  /** One that was read whole; null where there is none. */
  readonly summary: (owner: Owner) => Promise<JournalSummary | null>;
  /** Reads and checks every journal that was not yet; whether any is listed otherwise than when the host started. */
  readonly checked: () => Promise<boolean>;
  /** Reads and checks one. */
  readonly whole: (owner: Owner) => Promise<void>;
  /** Whom the journals name, each with what it is of. */
  readonly rolls: () => Promise<readonly Enrolled[]>;
  /** The digests of a journal's whole blocks; none of a journal that is not here. */
  readonly blocks: (owner: Owner) => Promise<readonly string[]>;
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
  readonly isCut: (owner: Owner) => Promise<boolean>;
  /** Goes on with a journal that was cut as it is now. */
  readonly accept: (owner: Owner) => Promise<Head>;
  /** Lets go of every journal of practice, whose files are about to be deleted. */
  readonly leavePractice: () => Promise<void>;
  readonly close: () => Promise<void>;
};
export type Enrolled = { readonly summary: JournalSummary; readonly roll: Roll };

type Ports = Partial<JournalPorts> & {
  readonly root: string;
  /** Seals every line on disk. */
  readonly key: Uint8Array;
  readonly anchors: JournalAnchors;
  readonly now: () => Date;
  readonly readWhole?: (path: string) => Promise<Buffer>;
  readonly log: Log;
};

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

/** Finds every journal there is; what is not known from when this computer was left is read and checked before it answers. */
export async function openJournals(asked: Ports): Promise<Journals> {
  const { root, key, anchors, now, readWhole, log: note, ...ports } = asked;
  const judge = createJudge(note);
  const precedence = createPrecedence();
  const { whole, ...reading }: Reading = createReading({ shelf: () => shelf, growth: () => growth, precedence });
  const shelf: Shelf = await openShelf({
    ...{ root, key, anchors, now, readWhole, turn: (owner) => precedence.turn(keyOf(owner)), log: note, ports },
    judge: reading.judge,
  });
  const growth = createGrowth(anchors, shelf.named, note);
  for (const { owner } of anchors.heads()) shelf.named(owner);
  for (const journal of shelf.all()) await growth.judge(ownerOf(journal));

  const stateOf: Journals['stateOf'] = async (owner) => {
    const journal = await whole(owner);
    return journal === undefined ? err({ kind: 'log_missing' }) : foldInTurns(owner, journal, judge);
  };
  const read: Journals['read'] = async (owner, fromSeq, limit) => {
    const journal = await whole(owner);
    if (journal === undefined || !isKnown(journal.summary())) return err({ kind: 'log_missing' });
    return journal.read(fromSeq, limit);
  };
  const grow = async (owner: Owner, lines: readonly string[], admit?: Admit): ReturnType<Journals['append']> => {
    await whole(owner);
    return growth.grow(owner, lines, admit);
  };
  const list = (): JournalSummary[] =>
    shelf
      .all()
      .map((one) => growth.told(one.summary()))
      .filter(isKnown);
  const first = standing(list());
  return {
    list,
    summary: (owner) => whole(owner).then(() => listedAs(owner, list())),
    checked: async () => {
      await reading.all();
      return standing(list()) !== first;
    },
    whole: async (owner) => {
      await whole(owner);
    },
    rolls: async () => {
      await reading.all();
      return rollsOf(shelf.all());
    },
    blocks: async (owner) => (await whole(owner))?.blocks() ?? [],
    append: grow,
    record: (owner, lines, circumstances) => grow(owner, lines, judge.admit(owner, circumstances)),
    prepare: async (owner) => headOf(await stateOf(owner)),
    stateOf,
    mustReach: reading.mustReach,
    isCut: async (owner) => {
      await whole(owner);
      return growth.isCut(owner);
    },
    accept: growth.accept,
    read,
    linesFrom: async (owner, fromSeq, limit) => {
      const page = await read(owner, fromSeq, limit);
      return page.ok ? ok(page.value.lines) : page;
    },
    fileOf: shelf.fileOf,
    examine: (owner, stored) => examineFile(key, owner, stored),
    mend: async (owner, lines) => {
      await whole(owner);
      const mended = await mendIn(shelf, now, owner, lines);
      if (mended.ok) await growth.mended(owner);
      return mended;
    },
    leavePractice: () => leavePractice(shelf, growth.left),
    close: async () => {
      reading.stop();
      for (const journal of shelf.all()) await journal.close();
      await shelf.keep();
    },
  };
}

/** One among those that are listed. */
const listedAs = (owner: Owner, listed: readonly JournalSummary[]): JournalSummary | null =>
  listed.find(({ log, practice }) => log === owner.log && practice === owner.practice) ?? null;

/** Where each journal ends, and what is wrong with it. */
const standing = (listed: readonly JournalSummary[]): string =>
  JSON.stringify(listed.map(({ log, head, problem }) => [log, head.hash, problem]));

async function mendIn(
  shelf: Shelf,
  now: () => Date,
  owner: Owner,
  lines: readonly string[],
): Promise<Result<{ entries: number }, HostFailure>> {
  const journal = shelf.named(owner);
  const summary = journal.summary();
  const surplus = surplusOf(owner, summary, lines);
  if (surplus === null) return err({ kind: 'stick_refused' });
  if (!isDamaged(summary)) {
    const appended = await appendAll(journal, lines.slice(summary.head.seq + 1));
    return appended.ok ? ok({ entries: surplus }) : appended;
  }
  await journal.close();
  const path = shelf.fileOf(owner);
  const aside = `${path}.damaged-${now().toISOString().replaceAll(':', '')}`;
  const written = await writeAnew({ path, aside }, lines, (draft) => shelf.draft(owner, draft));
  if (!written.ok) return written;
  await shelf.replace(owner);
  return ok({ entries: surplus });
}

/** Closes those of practice, and knows them no more. */
async function leavePractice(shelf: Shelf, left: (owner: Owner) => void): Promise<void> {
  for (const journal of shelf.all()) {
    const owner = ownerOf(journal);
    if (!owner.practice) continue;
    shelf.forget(owner);
    await journal.close();
    left(owner);
  }
}

const headOf = (state: Result<SittingState, HostFailure>): Result<Head, HostFailure> =>
  state.ok ? ok(state.value.head) : state;

/** Whom every journal that is here names. */
const rollsOf = (journals: readonly Journal[]): Enrolled[] =>
  journals.flatMap((journal) => {
    const [summary, roll] = [journal.summary(), journal.roll()];
    return roll === undefined || !isKnown(summary) ? [] : [{ summary, roll }];
  });

/** A journal whose first append was refused or cut off holds nothing that was ever acknowledged: it does not exist. */
const isKnown = ({ head, problem }: JournalSummary): boolean =>
  head.seq >= 0 || (problem !== null && problem.kind !== 'torn_tail');
