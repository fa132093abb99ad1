// The types of what the tests use of snapshot.mjs.

import type { State } from './record.mjs';
export function sheetText(
  state: State,
  ref: { readonly candidateId: string; readonly examinerId: string },
): string | null;
export function sittingText(state: State): string | null;
