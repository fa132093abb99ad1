import type { PrintOrder } from '#shared/wire/paper/printing.ts';
import type { Owner } from '../journal/check-line.ts';

/** What is to be printed, of which sitting, and by whom: null and an empty name where nobody is signed in. */
export type Job = PrintOrder & Owner & { readonly viewer: string | null; readonly by: string };
/** What came of it. `missing`: characters that no face has. */
export type Made = {
  readonly where: string;
  readonly papers: number;
  readonly pages: number;
  readonly missing: string[];
};
