import type { Head } from '#shared/record/entry.ts';
import type { Precedence } from '../queue/precedence.ts';
import type { Owner } from './check-line.ts';
import type { Growth } from './growth.ts';
import type { Journal } from './journal.ts';
import { keyOf, type Shelf } from './shelf.ts';

/** Which journals were read whole, and which are only known by what they were listed by. */
export type Reading = {
  /** The journal, read whole before all that nobody waits for: nothing is judged, written or said of one before. */
  readonly whole: (owner: Owner) => Promise<Journal | undefined>;
  /** Reads whole what was not read yet, once, the latest first, and keeps for the next start how all stand. */
  readonly all: () => Promise<void>;
  /** Holds a journal against what is known of it; one that was not read yet, when it is. */
  readonly mustReach: (owner: Owner, head: Head) => Promise<void>;
  /** Holds one that was just read against all that is known of it. */
  readonly judge: (owner: Owner, journal: Journal) => Promise<void>;
  readonly stop: () => void;
};

type Ports = {
  readonly shelf: () => Shelf;
  readonly growth: () => Growth;
  readonly precedence: Pick<Precedence, 'awaited'>;
};

export function createReading({ shelf, growth, precedence }: Ports): Reading {
  /** What journals that were not read yet must reach, beside what the anchors say. */
  const owed = new Map<string, readonly Head[]>();
  let isStopped = false;
  let reading: Promise<void> | null = null;
  const owedBy = (owner: Owner): readonly Head[] => owed.get(keyOf(owner)) ?? [];

  async function readAll(): Promise<void> {
    for (const journal of [...shelf().all()].sort(latestFirst)) {
      if (isStopped) return;
      await journal.whole();
    }
    await shelf().keep();
  }
  return {
    whole: async (owner) => {
      const journal = shelf().get(owner);
      if (journal?.isRead() === false) await precedence.awaited(keyOf(owner), journal.whole());
      return journal;
    },
    all: () => (reading ??= readAll()),
    mustReach: async (owner, head) => {
      const journal = shelf().named(owner);
      if (journal.isRead() || head.seq > journal.summary().head.seq) await growth().judge(owner, head);
      else owed.set(keyOf(owner), [...owedBy(owner), head]);
    },
    judge: async (owner, journal) => {
      for (const must of [undefined, ...owedBy(owner)]) await growth().judge(owner, must, journal);
    },
    stop: () => (isStopped = true),
  };
}

/** What was written in last is mostly what is opened next. */
function latestFirst(one: Journal, other: Journal): number {
  const [at, otherAt] = [one.summary().lastAt ?? '', other.summary().lastAt ?? ''];
  return at === otherAt ? 0 : at < otherAt ? 1 : -1;
}
