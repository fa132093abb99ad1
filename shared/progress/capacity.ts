import { examinersOf } from '../procedures/scorers.ts';
import type { SittingState } from '../record/state.ts';

/** Disk space the host keeps back for the last marks on a full disk. Thousands of entries fit into it. */
export const RESERVE_BYTES = 32 * 1024 * 1024;

/** One entry's line as it is sealed; a mark's is about 600 bytes in clear and 840 in the journal. */
const ENTRY_BYTES = 900;
/** Database and journal hold every entry; the database's own housekeeping writes it twice more before it is tidied up. */
const COPIES = 4;
/** Corrections, times, vetoes and signatures come on top of one entry a line. */
const ENTRIES_PER_LINE = 2;
/** The batches to hand over, exports, printed sheets. */
const FILES_BYTES = 64 * 1024 * 1024;

/**
 * Bytes that must be free for the rest of this sitting to be recorded, handed over and printed, the reserve included: what
 * is planned (candidates × examiners × lines) less what is already on record.
 */
export function bytesStillNeeded(state: SittingState): number {
  const lines = (state.scheme?.tasks ?? []).reduce((sum, task) => sum + task.lines.length, 0);
  const wanted = state.sitting?.settings.examinersPerCandidate ?? 1;
  const sheets = state.candidates.size * Math.max(wanted, examinersOf(state).length);
  const planned = sheets * (lines * ENTRIES_PER_LINE + 2);
  const left = Math.max(planned - (state.head.seq + 1), 0);
  return left * ENTRY_BYTES * COPIES + FILES_BYTES + RESERVE_BYTES;
}

/** plenty; low: enough for this sitting but not for much else; short: the sitting may not fit. */
export type Room = 'plenty' | 'low' | 'short';

/** Below this a person is told to clear up, whatever the sitting needs: browsers begin to refuse writes around here. */
const LOW_BYTES = 2 * 1024 ** 3;

/** Whether `freeBytes` will do for what the sitting still needs. */
export const roomFor = (freeBytes: number, neededBytes: number): Room =>
  freeBytes < neededBytes ? 'short' : freeBytes < Math.max(LOW_BYTES, 2 * neededBytes) ? 'low' : 'plenty';
