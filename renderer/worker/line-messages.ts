import type { LinePage, LineRange } from '#renderer/data/line-pages.ts';

/** What the page asks the line worker for: a range of one log in the database of that name. */
export type ToLineWorker = { readonly name: string; readonly opener: CryptoKey; readonly range: LineRange };

/** What it answers: pages in order, then how it ended. */
export type FromLineWorker =
  | { readonly kind: 'page'; readonly page: LinePage }
  | { readonly kind: 'end' }
  | { readonly kind: 'failed'; readonly message: string };
