import { invoke } from '#renderer/host/bridge.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { mayBeUndone, wayBack, type WayBack } from '#shared/progress/undo.ts';
import { readEntry } from '#shared/record/chain.ts';
import { EMPTY_HEAD, type Entry, type Head } from '#shared/record/entry.ts';
import { fold } from '#shared/record/fold.ts';
import { foldInTurns } from './fold-in-turns.ts';
import { fromJournal, type JournalFailure } from './journal-lines.ts';

/** The last thing that somebody did, and what takes it back: the last entry's first; null where it stands. */
export type LastAct = {
  readonly last: Entry;
  readonly count: number;
  readonly ways: readonly WayBack[] | null;
};
type Which = { readonly practice: boolean; readonly log: string };

/**
 * Reads the last act off the journal. Entries of one act were written at one moment by one person; how the sitting stood before them
 * is folded anew, and only where that is asked for.
 */
export async function readLastAct(which: Which, head: Head): Promise<Result<LastAct, JournalFailure>> {
  const read = await invoke('journal:read', { ...which, fromSeq: Math.max(0, head.seq), limit: 1 });
  if (!read.ok) return read;
  const last = readEntry(read.value.lines[0] ?? '');
  if (last === null) return err({ kind: 'journal_damaged', detail: { seq: head.seq } });
  if (!mayBeUndone(last.body.type)) return ok({ last, count: 1, ways: null });
  const all = await fromJournal(which, EMPTY_HEAD, head);
  if (!all.ok) return all;
  const isOfTheAct = ({ at, elapsed, actor, station }: Entry): boolean =>
    at === last.at && elapsed === last.elapsed && actor === last.actor && station === last.station;
  const from = all.value.findLastIndex(({ entry }) => !isOfTheAct(entry)) + 1;
  let state = await foldInTurns(all.value.slice(0, from));
  const ways: WayBack[] = [];
  for (const link of all.value.slice(from)) {
    const way = wayBack(state, link.entry.body, link.entry.seq);
    if (way === null) return ok({ last, count: all.value.length - from, ways: null });
    ways.unshift(way);
    state = fold(state, link);
  }
  return ok({ last, count: ways.length, ways });
}
