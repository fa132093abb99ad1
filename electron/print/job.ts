import type { Result } from '#shared/base/result.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { PrintOrder } from '#shared/wire/paper/printing.ts';
import type { Enclosed } from './enclosed.ts';
import type { Printable } from './printable.ts';

/** What is to be printed, and by whom: an empty name where nobody is signed in. */
export type Job = PrintOrder & {
  readonly by: string;
  readonly practice: boolean;
  readonly of: Printable;
  /** Whose usual papers are filed in the same archive: the sittings of a plan. */
  readonly within: readonly Printable[];
  /** What an archive holds beside its papers: records, receipts, pictures, report. */
  readonly enclosures: () => Promise<Result<Enclosed, HostFailure>>;
};
/** What came of it. `missing`: characters that no face has. */
export type Made = {
  readonly where: string;
  readonly papers: number;
  readonly pages: number;
  readonly missing: string[];
};
