import type { HostFailure } from '#shared/wire/host/failure.ts';

/** Why a copy did not take an entry. */
export type WriteFailure =
  | { readonly kind: 'database_write_failed'; readonly message: string }
  | { readonly kind: 'database_closed' }
  | HostFailure;
