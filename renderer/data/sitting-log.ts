import type { Refusal } from '#shared/conduct/refusal.ts';
import type { Body } from '#shared/record/body.ts';
import type { Link } from '#shared/record/chain.ts';
import type { SittingState } from '#shared/record/state.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { copyWriter, type WriteCopy } from './copy-writer.ts';
import { forgeAll, type Forged, type Forging } from './forge-all.ts';
import { createLogBoard, type Copies, type LogView } from './log-view.ts';
import { oneAfterAnother } from './one-after-another.ts';
import type { WriteFailure } from './write-failure.ts';

export type RecordFailure = Refusal | WriteFailure;

export type SittingLog = {
  /** Its id. */
  readonly name: string;
  readonly view: () => LogView;
  /** What screens show of it: as it stands, but for what is held while a mark is on its way to its copies. */
  readonly drawn: () => LogView;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Adds an entry, if the one door allows it. Resolves with its sequence number once it is in both copies, or with what kept
   * it out.
   */
  readonly record: (body: Body, actor: string | null) => Promise<Result<number, RecordFailure>>;
  /** Adds entries that are one act: all of them or none, in each copy, whatever happens on the way. Never none at all. */
  readonly recordAll: (bodies: readonly Body[], actor: string | null) => Promise<Result<number, RecordFailure>>;
  /** Tries to write again what a failure left waiting. */
  readonly retry: () => void;
  /** Whether all that was recorded so far is in the journal, once that is known. */
  readonly kept: () => Promise<boolean>;
};

type Ports = Forging & {
  readonly writeDatabase: WriteCopy<WriteFailure>;
  readonly writeJournal: WriteCopy<WriteFailure>;
  /**
   * Goes on with another database in the place of one that would not take a write, filled with all that the journal holds;
   * answers up to which entry.
   */
  readonly renewDatabase?: () => Promise<Result<number, WriteFailure>>;
};

/** A copy that has not answered after ten seconds has failed, as far as the person at the screen is concerned. */
const WRITE_LIMIT = { milliseconds: 10_000, failure: { kind: 'write_timed_out' } } as const;

/**
 * The one writer of an open sitting. The screen sees an entry at once; both copies are written side by side, each in
 * order. After a failure nothing new is accepted until `retry` has caught up: a chain with a hole could never be mended.
 * `behind`: entries that only the database holds so far, because whoever wrote them has to sign in first.
 */
export function sittingLog(opened: SittingState, ports: Ports, behind: readonly Link[] = []): SittingLog {
  const { head } = opened;
  const copies: Copies = { database: head.seq, journal: head.seq - behind.length };
  const first: LogView = { state: opened, copies, failure: null, retrying: false };
  const { view, drawn, show, subscribe, advance } = createLogBoard(first);
  const waiters: { readonly seq: number; readonly settle: (result: Result<number, WriteFailure>) => void }[] = [];

  const settleUpTo = (seq: number): void => {
    while (waiters[0] !== undefined && waiters[0].seq <= seq) {
      const waiter = waiters.shift();
      waiter?.settle(ok(waiter.seq));
    }
  };
  const failed = (failure: WriteFailure): void => {
    show({ failure });
    for (const waiter of waiters.splice(0)) waiter.settle(err(failure));
  };
  const keepUp = (copy: keyof Copies, write: WriteCopy<WriteFailure>) =>
    copyWriter(copies[copy], write, { advanced: (seq) => settleUpTo(advance(copy, seq)), failed }, WRITE_LIMIT);
  const database = keepUp('database', ports.writeDatabase);
  const journal = keepUp('journal', ports.writeJournal);
  journal.push(behind);

  /** A database that failed is not written again: only the journal says what it should hold, so that one comes first. */
  async function retry(): Promise<void> {
    const kind = database.failure()?.kind;
    const renew = kind === 'database_write_failed' || kind === 'database_closed' ? ports.renewDatabase : undefined;
    if (renew === undefined) {
      show({ failure: null });
      database.retry();
      journal.retry();
      return;
    }
    show({ retrying: true });
    journal.retry();
    await journal.settled();
    const renewed = journal.failure() === null ? await renew() : err(journal.failure());
    show({ retrying: false, failure: renewed.ok ? null : (renewed.error ?? view().failure) });
    if (renewed.ok) database.retry(renewed.value);
  }

  /** Shows entries and hands them to both copies. */
  function take(forged: Result<Forged, RecordFailure>): Promise<Result<number, RecordFailure>> {
    // a copy may have failed while they were judged
    const { failure } = view();
    if (failure !== null) return Promise.resolve(err(failure));
    if (!forged.ok) return Promise.resolve(forged);
    const { links, state } = forged.value;
    return new Promise((settle) => {
      waiters.push({ seq: state.head.seq, settle });
      // the journal is a process away and mostly answers last, so it is asked first
      journal.push(links);
      database.push(links);
      show({ state });
    });
  }

  const acts = oneAfterAnother();
  const recordAll: SittingLog['recordAll'] = (bodies, actor) =>
    acts.act(() => forgeAll(view().state, ports, bodies, actor), take);

  return {
    name: ports.log,
    view,
    drawn,
    subscribe,
    record: (body, actor) => recordAll([body], actor),
    recordAll,
    retry: () => {
      if (!view().retrying) void retry();
    },
    // whoever leaves is signed out once this is known, so what they are still putting in counts
    kept: async () => {
      await acts.over();
      await journal.settled();
      return journal.failure() === null;
    },
  };
}
