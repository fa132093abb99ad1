import type { Result } from '#shared/base/result.ts';
import type { FileFailure } from '#shared/importing/file-failure.ts';
import type { ImportAnswer, ImportAsk } from './import-job.ts';

/** What the page tells the import worker. The bytes are handed over, not copied. */
export type ToWorker =
  | { readonly kind: 'open'; readonly bytes: ArrayBuffer; readonly ask: ImportAsk }
  | { readonly kind: 'read_again'; readonly ask: ImportAsk };

/** What the worker tells the page. */
export type FromWorker =
  | { readonly kind: 'parsed'; readonly rows: number }
  | { readonly kind: 'answer'; readonly result: Result<ImportAnswer, FileFailure> };
