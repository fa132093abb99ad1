/** The page's database does not work as it should; none of these says anything about what is in it. */
export type DatabaseFailure =
  /** The browser closed the connection; only a new start opens it again. */
  | { readonly kind: 'database_closed' }
  | { readonly kind: 'database_stalled'; readonly seconds: number }
  | { readonly kind: 'database_unreadable'; readonly message: string };

/** Thrown where the database has not answered for so long. */
export class Stalled extends Error {
  readonly seconds: number;
  constructor(milliseconds: number) {
    super(`no answer for ${milliseconds} ms`);
    this.seconds = Math.round(milliseconds / 1000);
  }
}

const CLOSED = ['InvalidStateError', 'DatabaseClosedError'];

/** True where a connection to the database is no longer open. */
export const isClosed = (cause: unknown): boolean =>
  typeof cause === 'object' && cause !== null && 'name' in cause && CLOSED.includes(String(cause.name));

/** What to say of something that the database threw. */
export function databaseFailure(cause: unknown): DatabaseFailure {
  if (isClosed(cause)) return { kind: 'database_closed' };
  if (cause instanceof Stalled) return { kind: 'database_stalled', seconds: cause.seconds };
  return { kind: 'database_unreadable', message: String(cause) };
}

const KINDS: readonly string[] = ['database_closed', 'database_stalled', 'database_unreadable'];

/** Whether it is the database as a whole that does not work. */
export const isDatabaseFailure = <F extends { readonly kind: string }>(
  failure: F,
): failure is Extract<F, { readonly kind: DatabaseFailure['kind'] }> => KINDS.includes(failure.kind);
