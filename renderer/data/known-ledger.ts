import { inTurns } from '#renderer/turns/in-turns.ts';
import { addUpLedger, ledgerOf, type Ledger } from '#shared/progress/ledger.ts';
import type { SittingState } from '#shared/record/state.ts';

const known = new WeakMap<SittingState, Ledger>();

/**
 * The ledger of a state, made once: the frame, the board and the next step all ask for it when a sitting shows, and a day of 50,000 marks
 * has 1,700 sheets. Only here, where every entry makes another state: a fold under way writes on its own.
 */
export function knownLedger(state: SittingState): Ledger {
  const before = known.get(state);
  if (before !== undefined) return before;
  const ledger = ledgerOf(state);
  known.set(state, ledger);
  return ledger;
}

/** Makes it while the page has its turn, before it is asked for: of 200,000 marks it takes longer than anybody should wait. */
export async function prepareLedger(state: SittingState): Promise<void> {
  known.set(state, await inTurns(addUpLedger(state)));
}
