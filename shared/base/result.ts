/** Success or a declared failure. A plain object, so that it crosses IPC and worker borders unchanged. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });

/** Marks a switch as exhaustive; reaching it is a bug, never something a user can cause. */
export function assertNever(value: never): never {
  // oxlint-disable-next-line house/pure -- the one place where the pure layer may throw
  throw new Error(`unexpected: ${JSON.stringify(value)}`);
}
