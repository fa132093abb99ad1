import type { Sitting } from '../model/sitting.ts';
import type { SittingState } from '../record/state.ts';
import type { CertificateContext } from './certificate-context.ts';
import { numberedBy } from '../certificates/kind.ts';
import { certificateOf, hasPassed } from '../certificates/standing.ts';

/**
 * What a list of certificate numbers is held against: everybody of the sitting, with verdict and present number. `corrected`: who
 * passed only by a correction of the plan.
 */
export const importContext = (
  sitting: Sitting,
  state: SittingState,
  corrected: ReadonlySet<string> = new Set(),
): CertificateContext => ({
  ...numberedBy(sitting),
  organiser: sitting.organiser,
  heldOn: sitting.heldOn,
  people: [...state.candidates.values()].map((candidate) => {
    const { candidateId, name, idNumber, level, occupation } = candidate;
    const held = certificateOf(state, candidateId);
    return {
      ...{ candidateId, name, idNumber, level, occupation },
      passed: hasPassed(state, candidate) || corrected.has(candidateId),
      certificate: held === null ? null : { number: held.number, issuedOn: held.issuedOn },
    };
  }),
});
