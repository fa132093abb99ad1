import type { Portion, Rows } from './portions.ts';
import type { StoreName } from './place.ts';

// What the page and its reading thread say to each other.

/** Rows to be read in the thread; its portions are asked for over the port that comes along. */
export type Wanted = { readonly place: StoreName; readonly opener: CryptoKey; readonly rows: Rows };
export type Answer =
  | { readonly kind: 'portion'; readonly portion: Portion }
  | { readonly kind: 'end' }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };

/** What of an error crosses from thread to thread: its name tells which failure of a database it is. */
export const asError = (cause: unknown): { readonly name: string; readonly message: string } =>
  cause instanceof Error || cause instanceof DOMException
    ? { name: cause.name, message: cause.message }
    : { name: 'UnknownError', message: String(cause) };
