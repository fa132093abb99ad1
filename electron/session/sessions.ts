import { randomBytes } from 'node:crypto';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Body } from '#shared/record/body.ts';
import type { Entry } from '#shared/record/entry.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { Owner } from '../journal/check-line.ts';
import { createEndorsing, type Endorsing } from './endorsing.ts';

/** Who sits at this computer: a person proved by PIN, in one sitting. The token is all that the page holds of it. */
export type Seat = Owner & { readonly personId: string; readonly publicKey: string };
/** Why an entry may not come from this page now; null where it may. */
export type Objection = (entry: Entry, state: SittingState) => HostFailure | null;
/** The people signed in, as the host knows them: no page can claim to be one of them without the token. */
export type Sessions = {
  /** Opens a session; the token is the only thing that proves it from now on. */
  readonly open: (seat: Seat) => string;
  /** Site heads who stand beside; their tokens come and end as those of sessions do. */
  readonly endorsing: Endorsing;
  readonly end: (token: string) => void;
  /** Whose a token is in a sitting; null where it is nobody's, or no longer. */
  readonly personOf: (owner: Owner, token: string) => string | null;
  /** Who a token is of in a sitting, with the key they proved; null where it is nobody's, or no longer. */
  readonly seatOf: (owner: Owner, token: string) => Pick<Seat, 'personId' | 'publicKey'> | null;
  /** Ends all of them: no page is there any more. */
  readonly endAll: () => void;
  /** Whether whoever an entry says wrote it is one of those whose tokens came with it. */
  readonly objectionTo: (owner: Owner, tokens: readonly string[]) => Objection;
};

/** After so long without an entry of theirs somebody else may sit there: the PIN is asked for again. In milliseconds. */
export const IDLE_MS = 60 * 60_000;
const TOKEN_BYTES = 32;

/**
 * Sessions live in memory only: a host that starts again knows nobody, and so does one whose vault is locked. How long somebody
 * was away is told by `steady`; `now` is the time that people are told.
 */
export function createSessions(steady: () => Date, now = steady): Sessions {
  const seats = new Map<string, Seat & { usedAt: number }>();
  const endorsing = createEndorsing(steady, now);

  function seatOf(token: string, { practice, log }: Owner): Seat | null {
    const seat = seats.get(token);
    if (seat === undefined || seat.practice !== practice || seat.log !== log) return null;
    if (steady().getTime() - seat.usedAt <= IDLE_MS) return seat;
    seats.delete(token);
    return null;
  }

  return {
    open: (seat) => {
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      seats.set(token, { ...seat, usedAt: steady().getTime() });
      return token;
    },
    endorsing,
    end: (token) => {
      seats.delete(token);
      endorsing.end(token);
    },
    endAll: () => {
      seats.clear();
      endorsing.endAll();
    },
    personOf: (owner, token) => seatOf(token, owner)?.personId ?? null,
    seatOf: (owner, token) => seatOf(token, owner),
    objectionTo: (owner, tokens) => {
      const here = new Map<string, { readonly token: string; readonly publicKey: string }>();
      for (const token of tokens) {
        const seat = seatOf(token, owner);
        if (seat !== null) here.set(seat.personId, { token, publicKey: seat.publicKey });
      }
      return (entry, state) => {
        const { actor, body } = entry;
        if (endorsing.covers(owner, tokens, entry)) return null;
        const own = ownKey(body, state);
        const writer = own?.personId ?? actor;
        // what may be written without a person is for the one door to say: record/kinds.ts
        if (writer === null) return null;
        const session = here.get(writer);
        const key = own?.publicKey ?? state.keys.get(writer);
        // where roles have a root nobody writes before their key is on record
        const isKeyed = key === undefined ? state.root === null : key === session?.publicKey;
        const isTheirs = actor === writer && session !== undefined && isKeyed;
        if (!isTheirs) return absent(writer, here.size, state);
        const seat = seats.get(session.token);
        if (seat !== undefined) seat.usedAt = steady().getTime();
        return null;
      };
    },
  };
}

/** A key that only whose it is may bring: the root's, one bound by a slip, everybody's where no root says whose key is whose. */
function ownKey(body: Body, { root }: SittingState): { readonly personId: string; readonly publicKey: string } | null {
  if (body.type === 'sitting_opened' && body.root !== undefined)
    return { personId: body.root.siteHead.personId, publicKey: body.root.publicKey };
  return body.type === 'slip_used' || (body.type === 'key_registered' && root === null) ? body : null;
}

const absent = (personId: string, others: number, { people }: SittingState): HostFailure => ({
  kind: others === 0 ? 'not_signed_in' : 'session_of_another',
  detail: { personId, name: people.get(personId)?.name ?? '' },
});
