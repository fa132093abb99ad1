import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Head } from '#shared/record/entry.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { Log } from '../log/logger.ts';
import type { Owner } from './check-line.ts';
import { createCuts, type Cuts, type JournalAnchors } from './cuts.ts';
import type { Admit, Journal } from './journal.ts';

/** Journals as they grow, beside what is known of where they ended. */
export type Growth = Pick<Cuts, 'isCut' | 'told'> & {
  /** Holds a journal against what is known of its end. */
  readonly judge: (owner: Owner, must?: Head, journal?: Journal) => Promise<void>;
  /** Appends, and notes how far it has come; a journal that was cut takes first what was cut off it. */
  readonly grow: (owner: Owner, lines: readonly string[], admit?: Admit) => Promise<Result<Head, HostFailure>>;
  /** What was given back may be all that was missing, or not. */
  readonly mended: (owner: Owner) => Promise<void>;
  /** Goes on with a journal that was cut as it is now. */
  readonly accept: (owner: Owner) => Promise<Head>;
  /** Holds a journal that is no more against nothing. */
  readonly left: (owner: Owner) => void;
};

export function createGrowth(anchors: JournalAnchors, named: (owner: Owner) => Journal, note: Log): Growth {
  const cuts = createCuts(anchors);

  async function judge(owner: Owner, must?: Head, journal = named(owner)): Promise<void> {
    await cuts.judge(owner, journal, must);
    if (cuts.isCut(owner)) note('journal_cut', `${owner.log} ${journal.summary().head.seq}`);
  }
  return {
    isCut: cuts.isCut,
    told: cuts.told,
    left: cuts.healed,
    judge,
    grow: async (owner, lines, admit) => {
      const journal = named(owner);
      const back = cuts.givenBack(owner, journal.summary().head, lines);
      if (!back.ok) return back;
      if (back.value > 0) {
        const restored = await journal.append(lines.slice(0, back.value));
        if (!restored.ok) return restored;
        cuts.healed(owner);
        note('journal_given_back', `${owner.log} ${back.value}`);
      }
      const rest = lines.slice(back.value);
      const grown = rest.length === 0 ? ok(journal.summary().head) : await journal.append(rest, admit);
      if (grown.ok) anchors.reached(owner, grown.value);
      return grown;
    },
    mended: async (owner) => {
      cuts.healed(owner);
      await judge(owner);
    },
    accept: async (owner) => {
      const { head } = named(owner).summary();
      await anchors.accept(owner, head);
      cuts.healed(owner);
      return head;
    },
  };
}
