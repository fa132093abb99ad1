import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { endEndorsing } from '#renderer/host/endorsing.ts';
import { arrived, arrivingIn, endSession } from '#renderer/host/session.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { isEndorsed } from '#shared/record/endorsement.ts';
import type { SittingState } from '#shared/record/state.ts';
import { err, type Result } from '#shared/base/result.ts';
import type { Repair } from './open-sitting.ts';
import { isLockedHere, keepLock } from './locked.ts';
import { shownFailure, shownView } from './shown-view.ts';
import { recordEndorsed } from './record-endorsed.ts';
import type { Copies, LogView } from './log-view.ts';
import type { RecordFailure, SittingLog } from './sitting-log.ts';
import type { WriteFailure } from './write-failure.ts';

type Sitting = {
  readonly log: SittingLog;
  readonly practice: boolean;
  /** What start-up had to mend, to be said once. */
  readonly repair: Repair | null;
  /** Who is signed in at this station. */
  readonly actor: Person | null;
  /** Somebody whose session is open in the host takes the place; whoever had it is signed out. */
  readonly signIn: (person: Person) => void;
  /** Whether the sitting is locked here: nothing of it is shown before somebody has given their PIN. */
  readonly locked: boolean;
  /** Signs whoever is here out and locks the sitting; what they have typed and not entered stays theirs. */
  readonly lock: () => void;
  /** Who sits here at this very moment, which what a screen does on its way out has to know. */
  readonly seat: () => Person | null;
  /**
   * Judges the entry by the procedure, then records it; resolves when it is in both copies or says why not. What the site head
   * signs where roles have a root is recorded as theirs, once they gave their PIN.
   */
  readonly record: (body: Body) => Promise<Result<number, RecordFailure>>;
  /** The same for entries that are one act: all of them or none. */
  readonly recordAll: (bodies: readonly Body[]) => Promise<Result<number, RecordFailure>>;
  /** The same as `record` for somebody who is not signed in here yet, but whose session the host has opened. */
  readonly recordAs: SittingLog['record'];
  readonly retry: () => void;
};

const Context = createContext<Sitting | null>(null);

type Props = {
  readonly log: SittingLog;
  readonly practice: boolean;
  readonly repair: Repair | null;
  readonly children: ReactNode;
};

/** Puts an open sitting within reach of every screen below it. */
export function SittingProvider({ log, practice, repair, children }: Props) {
  const [actor, setActor] = useState<Person | null>(
    () => log.view().state.people.get(arrivingIn(log.name) ?? '') ?? null,
  );
  const [locked, setLocked] = useState(() => actor === null && isLockedHere(log.name));
  const seated = useRef<Person | null>(actor);
  useEffect(() => {
    arrived(log.name);
    return () => void leaveEmpty(log, seated.current);
  }, [log]);
  const take = useCallback(
    (next: Person | null): void => {
      const before = seated.current;
      if (before !== null && before.personId !== next?.personId) void leave(log, before);
      seated.current = next;
      setActor(next);
      // only somebody who can come back by a PIN locks: an empty seat stays as it is
      const isLocking = next === null && before !== null;
      setLocked(isLocking);
      keepLock(log.name, isLocking);
    },
    [log],
  );
  const lock = useCallback(() => {
    if (seated.current === null) return;
    // whoever stood beside has gone as well
    void endEndorsing(log.name);
    take(null);
  }, [log, take]);
  const seat = useCallback(() => seated.current, []);
  /** Where everything is somebody's the question who is there comes by itself. */
  const asked = useCallback(
    (recorded: Promise<Result<number, RecordFailure>>) => {
      if (log.view().state.root !== null) void recorded.then(askWho);
      return recorded;
    },
    [log],
  );
  const value = useMemo<Sitting>(
    () => ({
      log,
      practice,
      repair,
      actor,
      locked,
      signIn: take,
      lock,
      seat,
      record: async (body) => {
        const { root } = log.view().state;
        if (root !== null && isEndorsed(body)) return recordEndorsed(log, { practice, root }, body);
        const recorded = await asked(log.record(body, actor?.personId ?? null));
        return recorded.ok ? recorded : err(shownFailure(recorded.error, body, log.view(), actor?.role ?? null));
      },
      recordAll: (bodies) => asked(log.recordAll(bodies, actor?.personId ?? null)),
      recordAs: log.record,
      retry: log.retry,
    }),
    [log, practice, repair, actor, locked, take, lock, seat, asked],
  );
  return <Context value={value}>{children}</Context>;
}

function askWho(recorded: Result<number, RecordFailure>): void {
  if (!recorded.ok && recorded.error.kind === 'sign_in_first') requestSignIn();
}

/** Leaves nobody behind in a sitting that is left: the next one to enter it may be anybody. */
async function leaveEmpty(log: SittingLog, seated: Person | null): Promise<void> {
  if (seated !== null) await leave(log, seated);
  if (await log.kept()) await endEndorsing(log.name);
}

/** Ends a session once all that was written under it is kept; after a failure it is needed still. */
async function leave(log: SittingLog, { personId }: Person): Promise<void> {
  if (await log.kept()) await endSession({ log: log.name, personId });
}

function useContextOrFail(): Sitting {
  const sitting = useContext(Context);
  if (sitting === null) throw new Error('used outside a SittingProvider');
  return sitting;
}

/** One part of the open sitting; the component renders again only when that part is another object. */
export function useSittingPart<T>(select: (view: LogView) => T): T {
  const { log, actor } = useContextOrFail();
  const role = actor?.role ?? null;
  return useSyncExternalStore(log.subscribe, () => select(shownView(log.drawn(), role)));
}

/** The same of the sitting with its names, whoever sits here: what is signed or judged, and names that stand beside no code. */
export function useNamedPart<T>(select: (view: LogView) => T): T {
  const { log } = useContextOrFail();
  return useSyncExternalStore(log.subscribe, () => select(log.drawn()));
}

/** The open sitting with everything in it: for screens that show the whole. The scoring screen uses parts instead. */
export function useSitting(): Omit<Sitting, 'log'> & {
  readonly state: SittingState;
  readonly copies: Copies;
  readonly failure: WriteFailure | null;
} {
  const { log, ...sitting } = useContextOrFail();
  const role = sitting.actor?.role ?? null;
  const view = useSyncExternalStore(log.subscribe, () => shownView(log.drawn(), role));
  return { ...sitting, ...view };
}

/** What a component needs to write, without rendering again at every entry. */
export function useRecorder(): Pick<
  Sitting,
  'actor' | 'practice' | 'record' | 'recordAll' | 'recordAs' | 'retry' | 'seat'
> & {
  /** What may be shown to whoever sits here. */
  readonly view: () => LogView;
  /** The whole, which is what gets signed. */
  readonly whole: () => LogView;
} {
  const { log, actor, practice, record, recordAll, recordAs, retry, seat } = useContextOrFail();
  const role = actor?.role ?? null;
  const view = useCallback(() => shownView(log.view(), role), [log, role]);
  return { actor, practice, record, recordAll, recordAs, retry, seat, view, whole: log.view };
}

/** Who is signed in and the way to change it, without rendering again at every entry. */
export function useSignedIn(): Pick<Sitting, 'actor' | 'locked' | 'signIn' | 'lock' | 'practice' | 'repair'> & {
  readonly log: string;
} {
  const { actor, locked, signIn, lock, practice, repair, log } = useContextOrFail();
  return { actor, locked, signIn, lock, practice, repair, log: log.name };
}
