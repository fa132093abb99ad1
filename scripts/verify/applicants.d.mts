// The types of what the tests use of applicants.mjs.

import type { State } from './record.mjs';

export type ApplicantConcern = {
  readonly rule: string;
  readonly candidateId: string;
  readonly codes: readonly string[];
  readonly invalid?: true;
};
export function applicantConcerns(state: State): readonly ApplicantConcern[];
