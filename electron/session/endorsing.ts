import { randomBytes } from 'node:crypto';
import { endorsedText, isEndorsed, type EndorsedBody } from '#shared/record/endorsement.ts';
import type { Entry } from '#shared/record/entry.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Owner } from '../journal/check-line.ts';

/** A site head who gave their PIN; `sign` signs an endorsement's text with their key. */
export type Endorser = Owner & { readonly personId: string; readonly sign: (text: string) => string };
/**
 * Site heads who stand beside whoever sits here. For ten minutes they name people and register keys, in one sitting, and write
 * nothing else: setting up a room takes their PIN once.
 */
export type Endorsing = {
  readonly open: (endorser: Endorser) => { readonly session: string; readonly until: string };
  readonly end: (token: string) => void;
  readonly endAll: () => void;
  /** Who stands beside in the sitting that the token was opened for; null where nobody does, or no longer. */
  readonly headOf: (owner: Owner, token: string) => string | null;
  /** The endorsement of a body in the sitting that the token was opened for; the text is made here. */
  readonly endorse: (owner: Owner, token: string, body: EndorsedBody) => Result<{ endorsement: string }, HostFailure>;
  /** Whether an entry is one that a site head who stands beside answers for. */
  readonly covers: (owner: Owner, tokens: readonly string[], entry: Entry) => boolean;
};

/** From the PIN on, however much is endorsed meanwhile. In milliseconds. */
export const ENDORSING_MS = 10 * 60_000;
const TOKEN_BYTES = 32;

/** Lives in memory only, as sessions do, and is measured as they are. */
export function createEndorsing(steady: () => Date, now: () => Date): Endorsing {
  const scopes = new Map<string, Endorser & { readonly until: number }>();

  function scopeOf(token: string, { practice, log }: Owner): Endorser | null {
    const scope = scopes.get(token);
    if (scope === undefined || scope.practice !== practice || scope.log !== log) return null;
    if (steady().getTime() <= scope.until) return scope;
    scopes.delete(token);
    return null;
  }

  return {
    open: (endorser) => {
      const session = randomBytes(TOKEN_BYTES).toString('base64url');
      scopes.set(session, { ...endorser, until: steady().getTime() + ENDORSING_MS });
      return { session, until: new Date(now().getTime() + ENDORSING_MS).toISOString() };
    },
    end: (token) => void scopes.delete(token),
    endAll: () => scopes.clear(),
    headOf: (owner, token) => scopeOf(token, owner)?.personId ?? null,
    endorse: (owner, token, body) => {
      const scope = scopeOf(token, owner);
      return scope === null
        ? err({ kind: 'endorsing_over' })
        : ok({ endorsement: scope.sign(endorsedText(owner.log, body)) });
    },
    covers: (owner, tokens, { actor, body }) =>
      isEndorsed(body) && tokens.some((token) => actor !== null && scopeOf(token, owner)?.personId === actor),
  };
}
