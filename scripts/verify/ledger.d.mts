// The types of what the tests use of ledger.mjs.

import type { State } from './record.mjs';
export function ledgerOf(state: State): Readonly<Record<'expected' | 'signed' | 'absent' | 'voided' | 'open', number>>;
