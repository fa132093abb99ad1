import { mayRecord } from '#shared/conduct/may-record.ts';
import type { Refusal } from '#shared/conduct/refusal.ts';
import type { Body } from '#shared/record/body.ts';
import { forge, type ChainFailure, type Link } from '#shared/record/chain.ts';
import { fold } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { copyWriter, type WriteCopy } from './copy-writer.ts';
import { createLogBoard, type Copies, type LogView } from './log-view.ts';
import type { WriteFailure } from './write-failure.ts';

export type RecordFailure = Refusal | WriteFailure;

export type SittingLog = {
  /** Its id. */
  readonly name: string;
  readonly view: () => LogView;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Adds an entry, if the one door allows it. Resolves with its sequence number once it is in both copies, or with what kept
   * it out.
   */
  readonly record: (body: Body, actor: string | null) => Promise<Result<number, RecordFailure>>;
  /** Tries to write again what a failure left waiting. */
  readonly retry: () => void;
  /** Whether all that was recorded so far is in the journal, once that is known. */
  readonly kept: () => Promise<boolean>;
};

type Ports = {
  readonly log: string;
  readonly station: string;
  readonly writeDatabase: WriteCopy<WriteFailure>;
  readonly writeJournal: WriteCopy<WriteFailure>;
  readonly now: () => { readonly at: string; readonly elapsed: number };
  /**
   * Goes on with another database in the place of one that would not take a write, filled with all that the journal holds;
   * answers up to which entry.
   */
  readonly renewDatabase?: () => Promise<Result<number, WriteFailure>>;
  /** Whether the third copy is being kept, as far as is known at this moment. */
  readonly isThirdCopyKept: () => boolean;
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
  const { view, show, subscribe, advance } = createLogBoard({ state: opened, copies, failure: null, retrying: false });
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
  behind.forEach(journal.push);

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

  type Moment = ReturnType<Ports['now']>;
  const link = (body: Body, actor: string | null, moment: Moment): Result<Link, ChainFailure> =>
    forge(view().state.head, body, {
      ...moment,
      log: ports.log,
      station: ports.station,
      actor,
      high: view().state.high,
    });

  return {
    name: ports.log,
    view,
    subscribe,
    record: (body, actor) => {
      const { failure } = view();
      if (failure !== null) return Promise.resolve(err(failure));
      const moment = ports.now();
      const judged = mayRecord(view().state, body, { actor, at: moment.at, thirdCopyKept: ports.isThirdCopyKept() });
      if (!judged.ok) return Promise.resolve(judged);
      const forged = link(body, actor, moment);
      if (!forged.ok) return Promise.resolve(err({ kind: 'bad_input' }));
      const next = forged.value;
      return new Promise((settle) => {
        waiters.push({ seq: next.head.seq, settle });
        show({ state: fold(view().state, next) });
        database.push(next);
        journal.push(next);
      });
    },
    retry: () => {
      if (!view().retrying) void retry();
    },
    kept: () => journal.settled().then(() => journal.failure() === null),
  };
}
