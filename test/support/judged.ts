import type { Permission, Refusal } from '#shared/conduct/refusal.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { sheetOf, type Sheet, type SittingState } from '#shared/record/state.ts';
import { sheetKey } from '#shared/model/sheet.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Person } from '#shared/model/staff.ts';

// One rule of conduct asked by itself, about a state in which nothing is on record but what the test names.

/** The whole answer of a rule: each word of a refusal counts. */
export const answered = (answer: Permission): Refusal | 'fine' => (answer.ok ? 'fine' : answer.error);

/** A refusal as a rule gives it. */
export const no = (kind: Refusal['kind'], detail?: Refusal['detail']): Refusal =>
  detail === undefined ? { kind } : { kind, detail };

/** What is on record of a sitting: this and nothing else. */
export const only = (over: Partial<SittingState>): SittingState => ({ ...EMPTY_STATE, ...over });

export const peopleOf = (...people: readonly Person[]): ReadonlyMap<string, Person> =>
  new Map(people.map((one) => [one.personId, one]));
export const rosterOf = (...candidates: readonly Candidate[]): ReadonlyMap<string, Candidate> =>
  new Map(candidates.map((one) => [one.candidateId, one]));

/** Empty sheets of these candidates and examiners. */
export const sheetsOf = (...refs: readonly (readonly [string, string])[]): ReadonlyMap<string, Sheet> =>
  new Map(
    refs.map(([candidateId, examinerId]) => {
      const ref = { candidateId, examinerId };
      return [sheetKey(ref), sheetOf(EMPTY_STATE, ref)];
    }),
  );

/** When something happened that nobody asks about. */
export const HAPPENED = { at: '2026-11-20T01:00:00.000Z', by: null, seq: 1 } as const;
