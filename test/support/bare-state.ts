import type { LineScore } from '#shared/model/sheet.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Person, Role } from '#shared/model/staff.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { sheetOf, type Sheet, type SittingState } from '#shared/record/state.ts';
import { aPerson, aSitting } from './sitting.ts';

// A state written down by hand, without the entries it would take to come to it: for what only reads a state.

/** When and by whom something was, where that decides nothing. */
export const HAPPENED = { reason: '', at: '', by: null, seq: 9 } as const;

/** Somebody under an id that a test can spell. */
export const whoIs = (personId: string, role: Role, name = personId): Person => ({ ...aPerson(role, name), personId });

/** A sitting of these people, of two examiners a candidate, under the newest edition unless it says otherwise. */
export const stateOf = (
  people: readonly Person[],
  over: Partial<SittingState> = {},
  sitting: Partial<Sitting> = {},
): SittingState => ({
  ...EMPTY_STATE,
  sitting: aSitting({
    edition: 10,
    settings: { passMark: 6000, maxSpread: null, examinersPerCandidate: 2 },
    ...sitting,
  }),
  people: new Map(people.map((one) => [one.personId, one])),
  ...over,
});

/** Sheets by their keys, each of "candidate/examiner" and what every line was given: a mark, or deductions. */
export const sheetsOf = (
  given: Readonly<Record<string, Readonly<Record<string, number | readonly number[]>>>>,
  over: Partial<Sheet> = {},
): ReadonlyMap<string, Sheet> =>
  new Map(
    Object.entries(given).map(([key, lines]) => {
      const [candidateId = '', examinerId = ''] = key.split('/');
      const scores = Object.entries(lines).map(([line, mark]) => {
        const score: LineScore =
          typeof mark === 'number' ? { kind: 'mark', mark } : { kind: 'deductions', deductions: [...mark] };
        return [line, { score, seq: 9 }] as const;
      });
      const empty = sheetOf(EMPTY_STATE, { candidateId, examinerId });
      return [key, { ...empty, scores: Object.fromEntries(scores), ...over }];
    }),
  );
