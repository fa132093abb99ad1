import type { Verifies } from '#shared/base/signing/verify.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { codesOf } from '#shared/record/codes.ts';
import type { SittingState } from '#shared/record/state.ts';
import { sheetSnapshot, sittingSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import { readSeal, type PaperSeal, type SealFault } from './seal.ts';

/**
 * How a paper stands to a record. `same`: its marks are those on record now; `changed`: they were those, and no longer are, or the
 * record here does not reach as far; `other`: it is of another sitting, so nothing here can say more.
 */
export type Standing = 'same' | 'changed' | 'no-marks' | 'other';

/** A seal whose signature holds. */
export type CheckedPaper = { readonly seal: PaperSeal; readonly publicKey: string; readonly standing: Standing };
type CheckFault = SealFault | { readonly kind: 'seal_forged' };

/** Checks what a scanner read: first the signature, which needs nothing else; then against the sitting that is open, if it is that one. */
export function checkPaper(
  text: string,
  state: SittingState | null,
  verifies: Verifies,
): Result<CheckedPaper, CheckFault> {
  const read = readSeal(text);
  if (!read.ok) return read;
  const { seal, payload, publicKey, signature } = read.value;
  if (!verifies('paper', payload, publicKey, signature)) return err({ kind: 'seal_forged' });
  return ok({ seal, publicKey, standing: standingOf(seal, state) });
}

function standingOf(seal: PaperSeal, state: SittingState | null): Standing {
  if (state?.sitting?.sittingId !== seal.sittingId) return 'other';
  if (seal.digest === '') return 'no-marks';
  return [...textsOf(seal, state)].some((text) => snapshotDigest(text) === seal.digest) ? 'same' : 'changed';
}

/** What the digest may be of: the sitting, or a sheet of the candidate. */
function* textsOf({ number }: PaperSeal, state: SittingState): Generator<string> {
  const whole = sittingSnapshot(state);
  if (whole !== null) yield whole;
  const codes = codesOf(state);
  const candidate = [...state.candidates.values()].find(
    (each) => each.number === number || codes.get(each.candidateId) === number,
  );
  if (candidate === undefined) return;
  for (const examinerId of state.people.keys()) {
    const text = sheetSnapshot(state, { candidateId: candidate.candidateId, examinerId });
    if (text !== null) yield text;
  }
}
