// The types of what the tests use of conditions.mjs.

import type { State } from './record.mjs';

export type Standing = 'not_asked' | 'open' | 'met' | 'unmet';
export const CONDITIONS: Readonly<Record<string, { readonly clause: string }>>;
export function standingOf(
  state: State,
  rule: string,
): { readonly standing: Standing; readonly codes: readonly string[] };
