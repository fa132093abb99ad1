import type { JournalSummary } from '#shared/wire/host/journal-summary.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Head } from '#shared/record/entry.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Anchors } from '../anchors/anchors.ts';
import { checkLine, hashText, type Owner } from './check-line.ts';
import type { Journal } from './journal.ts';
import { isDamaged } from './mend.ts';

/** What journals need of the anchors. */
export type JournalAnchors = Pick<Anchors, 'unsure' | 'heads' | 'headOf' | 'reached' | 'accept'>;
type Summary = Pick<JournalSummary, 'head' | 'problem' | 'reached'>;

/**
 * Journals that hold less than this computer knows they did. A line cut off at its end leaves a file that reads and a chain that
 * holds; only what is known of it from elsewhere tells.
 */
export type Cuts = {
  /** Holds a journal against what is known of it; `must` beyond the anchors, as a receipt tells. */
  readonly judge: (owner: Owner, journal: Journal, must?: Head) => Promise<void>;
  readonly isCut: (owner: Owner) => boolean;
  /** The summary with what is missing. */
  readonly told: <T extends Summary & Owner>(summary: T) => T;
  /** How many of these lines are what was cut off, to the last hash; they were judged when they were written. */
  readonly givenBack: (owner: Owner, held: Head, lines: readonly string[]) => Result<number, HostFailure>;
  readonly healed: (owner: Owner) => void;
};

const keyOf = ({ log, practice }: Owner): string => `${practice ? 'practice' : 'real'}/${log}`;

export function createCuts(anchors: JournalAnchors): Cuts {
  /** Where each must reach; null where that is not known any more. */
  const cut = new Map<string, Head | null>();

  const told = <T extends Summary & Owner>(summary: T): T => {
    const must = cut.get(keyOf(summary));
    if (must === undefined) return summary;
    const reached = Math.max(must?.seq ?? -1, summary.head.seq);
    return { ...summary, problem: { kind: 'journal_cut', seq: summary.head.seq + 1 }, reached };
  };
  return {
    judge: async (owner, journal, must = anchors.headOf(owner) ?? undefined) => {
      const { head, problem } = journal.summary();
      if (problem !== null && isDamaged({ ...journal.summary() })) return;
      if (must === undefined) {
        if (anchors.unsure && head.seq >= 0) cut.set(keyOf(owner), null);
        else anchors.reached(owner, head);
        return;
      }
      if (!(await holds(journal, head, must))) cut.set(keyOf(owner), must);
      else if (!cut.has(keyOf(owner))) anchors.reached(owner, head);
    },
    isCut: (owner) => cut.has(keyOf(owner)),
    told,
    givenBack: (owner, held, lines) => {
      const must = cut.get(keyOf(owner));
      if (must === undefined) return ok(0);
      // an append whose answer was lost is sent again from its beginning
      const from = lines.findIndex((line) => checkLine(owner, held, line).ok);
      let head = held;
      for (let at = from; from >= 0 && at < lines.length; at += 1) {
        const next = checkLine(owner, head, lines[at] ?? '');
        if (!next.ok) break;
        head = next.value;
        if (must !== null && head.seq === must.seq && head.hash === must.hash) return ok(at + 1);
      }
      return err({ kind: 'journal_cut', detail: { held: held.seq + 1, reached: (must?.seq ?? held.seq) + 1 } });
    },
    healed: (owner) => void cut.delete(keyOf(owner)),
  };
}

/** Whether a journal that ends in `head` holds an entry; its end is known without reading it, because its chain was followed to there. */
async function holds(journal: Journal, head: Head, must: Head): Promise<boolean> {
  if (head.seq === must.seq) return head.hash === must.hash;
  const [line] = head.seq < must.seq ? [] : await lineAt(journal, must.seq);
  return line !== undefined && hashText(line) === must.hash;
}

async function lineAt(journal: Journal, seq: number): Promise<readonly string[]> {
  const page = await journal.read(seq, 1);
  return page.ok ? page.value.lines : [];
}
