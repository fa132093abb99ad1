import type { Candidate } from '../model/candidate.ts';
import { isHeldUnder, type Sitting } from '../model/sitting.ts';
import { procedureOf } from '../procedures/registry.ts';
import type { CertificateFact } from '../record/changes.ts';
import type { SittingState } from '../record/state.ts';
import { resultOf } from '../results/candidate-result.ts';

/** A certificate number that counts. */
export type Certificate = CertificateFact & { readonly number: string };

/** The certificate a candidate holds by this record, or null while there is none or after it was taken back. */
export function certificateOf({ certificates }: SittingState, candidateId: string): Certificate | null {
  const last = certificates.get(candidateId)?.at(-1);
  return last === undefined || last.number === null ? null : { ...last, number: last.number };
}

type Recorded = { readonly number: string; readonly issuedOn: string | null };

/** Whether what is to be recorded would replace what stands; a day of issue that was missing is only filled in. */
export const replaces = (
  held: Recorded | null,
  next: { readonly number: string | null; readonly issuedOn: string | null },
): boolean =>
  held !== null && (held.number !== next.number || (held.issuedOn !== null && held.issuedOn !== next.issuedOn));

/** Whether a certificate may follow from this candidate's result here; other subjects may be judged elsewhere. */
export const hasPassed = (state: SittingState, candidate: Candidate): boolean =>
  resultOf(state, candidate).verdict === 'pass';

/** From this edition on a correction of the plan may bring a number, or take it. */
const FROM_EDITION = 9;

/**
 * Whether an upheld objection could have made a pass of this candidate's result since: a practical exam of a plan that was failed or
 * not taken to its end. The record of the sitting stays as it was closed and cannot say whether it did; the plan's does, which the host
 * asks, and whoever verifies the plan's archive. Other procedures judge several subjects, of which a correction is only one.
 */
export function mayBeCorrected(state: SittingState, candidate: Candidate): boolean {
  const { sitting } = state;
  return (
    sitting?.plan !== undefined &&
    isHeldUnder(sitting, FROM_EDITION) &&
    procedureOf(sitting).resultShape === 'total' &&
    ['fail', 'absent', 'void'].includes(resultOf(state, candidate).verdict)
  );
}

/** From this edition on every plan's joint result is asked. */
const JOINT_FROM_EDITION = 10;

/** Whether a number here asks for the joint result of the plan: a sitting is one subject of several. */
export const asksJointResult = (sitting: Sitting): boolean =>
  sitting.plan !== undefined && (sitting.evaluation !== undefined || isHeldUnder(sitting, JOINT_FROM_EDITION));

/** Who has passed, or holds a certificate since a correction, in the order of the roster, with the certificate each holds. */
export const awardeesOf = (
  state: SittingState,
): { readonly candidate: Candidate; readonly certificate: Certificate | null }[] =>
  [...state.candidates.values()]
    .map((candidate) => ({ candidate, certificate: certificateOf(state, candidate.candidateId) }))
    .filter(({ candidate, certificate }) => certificate !== null || hasPassed(state, candidate));

/** Every number this sitting ever gave out, those taken back included: none is given out twice. */
export const numbersUsed = ({ certificates }: SittingState): ReadonlySet<string> =>
  new Set([...certificates.values()].flat().flatMap(({ number }) => (number === null ? [] : [number])));

/** Who holds which number. */
export const holdersOf = (state: SittingState): ReadonlyMap<string, string> =>
  new Map(
    [...state.certificates.keys()].flatMap((candidateId) => {
      const held = certificateOf(state, candidateId);
      return held === null ? [] : [[held.number, candidateId] as const];
    }),
  );
