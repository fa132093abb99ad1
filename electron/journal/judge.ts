import { verifies } from '../keys/verify.ts';
import { judgeEntry } from '#shared/conduct/judge-entry.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { follow, followAll } from '#shared/record/chain.ts';
import { EMPTY_HEAD, type Entry } from '#shared/record/entry.ts';
import { fold, foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Log } from '../log/logger.ts';
import { hashText, type Owner } from './check-line.ts';
import type { Admit, Reader } from './journal.ts';

/** What the host knows about the moment of an append. */
export type Circumstances = {
  readonly thirdCopyKept: boolean;
  /** Why this entry may not come now and from this page, beyond what the record says; null where it may. */
  readonly objection: (entry: Entry, state: SittingState) => HostFailure | null;
};

/**
 * The host's own fold of the journals, and the one door in front of each: what a page asks to append is judged here, whatever
 * the page has judged before. A refusal means that page and host disagree, which is an alarm.
 */
export type Judge = {
  readonly admit: (owner: Owner, circumstances: Circumstances) => Admit;
  /**
   * Brings the fold up to the journal's end beforehand, so that the first mark need not wait for it; with `most`, by that many
   * lines at most.
   */
  readonly prepare: (owner: Owner, journal: Reader, most?: number) => Promise<Result<SittingState, HostFailure>>;
};

/** Sittings whose fold is kept in memory: those of the day. Any other is read again when it is written to. */
const KEPT_FOLDS = 4;
/** So few that what a page of them leaves behind is collected with it. */
const PAGE_LINES = 256;

export function createJudge(note: Log): Judge {
  const folds = new Map<string, SittingState>();
  const keyOf = ({ log, practice }: Owner): string => `${practice ? 'practice' : 'real'}/${log}`;

  function keep(owner: Owner, state: SittingState): void {
    const key = keyOf(owner);
    folds.delete(key);
    folds.set(key, state);
    const [oldest] = folds.keys();
    if (folds.size > KEPT_FOLDS && oldest !== undefined) folds.delete(oldest);
  }

  async function prepare(owner: Owner, { head, read }: Reader, most = Infinity): ReturnType<Judge['prepare']> {
    const known = folds.get(keyOf(owner));
    let state = known !== undefined && known.head.seq <= head.seq ? known : EMPTY_STATE;
    const until = Math.min(head.seq, state.head.seq + most);
    while (state.head.seq < until) {
      const lines = await read(state.head.seq + 1, Math.min(PAGE_LINES, until - state.head.seq));
      if (!lines.ok) return lines;
      const links = followAll(lines.value, state.head, hashText);
      if (!links.ok || links.value.length === 0)
        return err({ kind: 'journal_damaged', detail: { seq: state.head.seq + 1 } });
      state = foldAll(state, links.value);
    }
    if (until === head.seq && state.head.hash !== (head.seq < 0 ? EMPTY_HEAD.hash : head.hash))
      return err({ kind: 'journal_damaged', detail: { seq: head.seq } });
    keep(owner, state);
    return ok(state);
  }

  return {
    prepare,
    admit: (owner, circumstances) => async (journal, lines) => {
      const reached = await prepare(owner, journal);
      if (!reached.ok) return reached;
      let state = reached.value;
      for (const line of lines) {
        const seq = state.head.seq + 1;
        const link = follow(state.head, line, hashText);
        if (!link.ok) return err({ kind: 'chain_refused', detail: { seq } });
        const failure = failureOf(state, link.value.entry, circumstances);
        if (failure !== null) {
          note(failure.kind, `${owner.log} ${seq} ${link.value.entry.body.type} ${failure.detail?.['rule'] ?? ''}`);
          return err(failure);
        }
        state = fold(state, link.value);
      }
      return ok(() => keep(owner, state));
    },
  };
}

/** The first objection to an entry: that of the one door under its rule's name, else the moment's. */
function failureOf(state: SittingState, entry: Entry, { thirdCopyKept, objection }: Circumstances): HostFailure | null {
  const judged = judgeEntry(state, entry, { thirdCopyKept, verifies });
  if (judged.ok) return objection(entry, state);
  const rule = judged.error.kind === 'forged' ? judged.error.as : judged.error.refusal.kind;
  return { kind: 'entry_refused', detail: { seq: entry.seq, rule } };
}
