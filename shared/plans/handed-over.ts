import { awardeesOf, type Certificate } from '../certificates/standing.ts';
import type { Candidate } from '../model/candidate.ts';
import type { Sitting } from '../model/sitting.ts';
import type { SittingState } from '../record/state.ts';

/** What is handed over of a sitting of a plan: its record as it stands, and the certificates it gave. */
export type Handed = {
  readonly sitting: Sitting;
  readonly isClosed: boolean;
  readonly people: number;
  /** How many entries the record has, and the digest of the last one. */
  readonly entries: number;
  readonly lastHash: string;
  readonly certificates: readonly { readonly candidate: Candidate; readonly certificate: Certificate }[];
};

/** Null where the sitting is void or was never opened. */
export function handedOf(state: SittingState): Handed | null {
  const { sitting, voided, closing, candidates, head } = state;
  if (sitting === null || voided !== null) return null;
  const certificates = awardeesOf(state).flatMap(({ candidate, certificate }) =>
    certificate === null ? [] : [{ candidate, certificate }],
  );
  return {
    ...{ sitting, isClosed: closing !== null, people: candidates.size },
    ...{ entries: head.seq + 1, lastHash: head.hash, certificates },
  };
}
