import { examinersOf, leadOf, type SittingState } from '../record/state.ts';

/** What must be there before a sitting can be scored and signed, in the order in which it is usually brought in. */
export const PREPARATIONS = ['roster', 'scheme', 'scorers', 'signers'] as const;
export type Preparation = (typeof PREPARATIONS)[number];

/** The preparations still missing: candidates, the scheme, enough people who score, and everyone who signs the sitting. */
export function missingPreparations(state: SittingState): Preparation[] {
  const people = [...state.people.values()];
  const scorers = examinersOf(state).length;
  const there: Readonly<Record<Preparation, boolean>> = {
    roster: state.candidates.size > 0,
    scheme: state.scheme !== null,
    scorers: scorers > 0 && scorers >= (state.sitting?.settings.examinersPerCandidate ?? 1),
    signers:
      leadOf(state) !== undefined &&
      people.some(({ role }) => role === 'checker') &&
      people.some(({ role }) => role === 'supervisor'),
  };
  return PREPARATIONS.filter((preparation) => !there[preparation]);
}
