import type { State } from './record.mjs';

// The types of what the tests use of empty-state.mjs.

export function emptyState(): State;
