import type { SheetRef } from '../model/sheet.ts';
import { hashLine } from './chain.ts';
import type { PaperCheck } from './changes.ts';
import type { Sheet } from './state.ts';

// 纸面抽查: which sheets dice come to, and how the paper of one stands against the record.

/** The lot of one sheet: SHA-256 over "dice/candidate id/examiner id". */
export const lotOf = (seed: string, { candidateId, examinerId }: SheetRef): string =>
  hashLine(`${seed}/${candidateId}/${examinerId}`);

/** The first `size` of the sheets in the order of their lots, whatever order they came in: anyone can draw them again. */
export function drawSheets(seed: string, pool: readonly SheetRef[], size: number): SheetRef[] {
  const lots = pool.map(({ candidateId, examinerId }) => ({ candidateId, examinerId }));
  lots.sort((a, b) => (lotOf(seed, a) < lotOf(seed, b) ? -1 : 1));
  return lots.slice(0, size);
}

/** `open` until the paper was held against the record as it is signed now; `settled` where the lead let a difference stand. */
export type CheckStanding = 'open' | PaperCheck['outcome'] | 'settled';

/** How the paper of a sheet stands. */
export function checkStanding({ signature, checks }: Pick<Sheet, 'signature' | 'checks'>): CheckStanding {
  const last = checks.at(-1);
  if (last === undefined || signature === null || last.seq < signature.seq) return 'open';
  return last.settled === null ? last.outcome : 'settled';
}
