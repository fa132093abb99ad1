import { invoke } from '#renderer/host/bridge.ts';
import { endorsingIn, endorsingUntil } from '#renderer/host/endorsing.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Head } from '#shared/record/entry.ts';
import { err, ok, type Result } from '#shared/base/result.ts';

/** A person in a sitting. */
type Seat = { readonly practice: boolean; readonly log: string; readonly personId: string };
type Log = Omit<Seat, 'personId'>;

/** `short`: their PIN is from before, and shorter than one that would be taken today. */
type Opened = { readonly publicKey: string; readonly short: boolean };

/** The PIN of everybody who practises; it is on the screen. */
export const PRACTICE_PIN = '000000';

/** The sessions this page holds, by sitting and person; a page that is loaded again holds none. */
const held = new Map<string, string>();
const nameOf = ({ log, personId }: Omit<Seat, 'practice'>): string => `${log}/${personId}`;

/** Proves a person by PIN and keeps their session: what they write from here on comes with it. Answers their public key. */
export async function openSession(seat: Seat, pin: string): Promise<Result<Opened, HostFailure>> {
  const opened = await invoke('session:open', { ...seat, pin });
  if (!opened.ok) return opened;
  const { publicKey, session, short } = opened.value;
  void endSession(seat);
  held.set(nameOf(seat), session);
  return ok({ publicKey, short });
}

/** Proves a person by PIN for one act alone: the session ends with it, and no other of theirs does. */
export async function actOnce<T>(
  seat: Seat,
  pin: string,
  act: (session: string) => Promise<Result<T, HostFailure>>,
): Promise<Result<T, HostFailure>> {
  const opened = await invoke('session:open', { ...seat, pin });
  if (!opened.ok) return opened;
  const { session } = opened.value;
  const done = await act(session);
  // a host that is gone has ended it, too
  await invoke('session:end', { session }).then(() => undefined);
  return done;
}

/** Signs a person out of the host. */
export async function endSession(seat: Omit<Seat, 'practice'>): Promise<void> {
  const session = held.get(nameOf(seat));
  if (session === undefined) return;
  held.delete(nameOf(seat));
  // a host that is gone has ended it, too
  await invoke('session:end', { session }).then(() => undefined);
}

/** The session of somebody in a sitting; null where this page holds none. */
export const sessionOf = (seat: Omit<Seat, 'practice'>): string | null => held.get(nameOf(seat)) ?? null;

const sessionsIn = (log: string): string[] =>
  [...held].filter(([name]) => name.startsWith(`${log}/`)).map(([, session]) => session);

/**
 * Who has just opened a sitting here with their PIN: they arrive in it signed in, once, and only while they stand beside. Of
 * several that were opened together one may be entered much later, when anybody may sit here.
 */
const arriving = new Map<string, string>();
export const arrive = ({ log, personId }: Omit<Seat, 'practice'>): void => void arriving.set(log, personId);
export const arrivingIn = (log: string): string | null =>
  endorsingUntil(log) === null ? null : (arriving.get(log) ?? null);

/** Somebody has entered the sitting: whoever opened it too long ago to arrive signed in is signed out of the host as well. */
export function arrived(log: string): void {
  const personId = arriving.get(log);
  const isLate = personId !== undefined && arrivingIn(log) === null;
  arriving.delete(log);
  if (isLate) void endSession({ log, personId });
}

/** What kept an entry out is that the host does not know its writer to be here; and who that is. */
export function whoIsMissing(failure: { readonly kind: string; readonly detail?: unknown } | null): string | null {
  if (failure?.kind !== 'not_signed_in' && failure?.kind !== 'session_of_another') return null;
  const { detail } = failure as HostFailure;
  return typeof detail?.['personId'] === 'string' ? detail['personId'] : null;
}

/** Appends lines to a journal with the sessions of whoever wrote them. In practice everybody is let in anew by themselves. */
export async function appendLines({ practice, log }: Log, lines: string[]): Promise<Result<Head, HostFailure>> {
  const tried = new Set<string>();
  for (;;) {
    const answer = await invoke('journal:append', {
      practice,
      log,
      sessions: [...sessionsIn(log), ...endorsingIn(log)],
      lines,
    });
    if (answer.ok || !practice) return answer;
    const personId = whoIsMissing(answer.error);
    if (personId === null || tried.has(personId)) return answer;
    tried.add(personId);
    const opened = await openSession({ practice, log, personId }, PRACTICE_PIN);
    if (!opened.ok) return err(answer.error);
  }
}
