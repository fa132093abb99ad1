import type { Permission } from '#shared/conduct/refusal.ts';
import type { Attendance, Candidate } from '#shared/model/candidate.ts';
import { sheetKey } from '#shared/model/sheet.ts';
import { EDITION, type Sitting } from '#shared/model/sitting.ts';
import type { Person, Role } from '#shared/model/staff.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { sheetOf, type AttendanceFact, type Sheet, type SittingState } from '#shared/record/state.ts';
import { aCandidate, aPerson, aScheme, aSitting } from './sitting.ts';

// Sittings as they stand, put together by hand and not by a record: a rule is asked about one state, reachable or not, and people are
// told by their names, which are their ids.

/** Somebody on the staff list. */
export const official = (role: Role, name: string, over: Partial<Person> = {}): Person => ({
  ...aPerson(role, name),
  personId: name,
  ...over,
});

/** Somebody on the roster. */
export const assessed = (name: string, over: Partial<Candidate> = {}): Candidate => ({
  ...aCandidate(`号${name}`, name),
  candidateId: name,
  ...over,
});

/** A sheet with what is said of it, and several of them as a sitting keeps them. */
export const aSheet = (candidateId: string, examinerId: string, over: Partial<Sheet> = {}): Sheet => ({
  ...sheetOf(EMPTY_STATE, { candidateId, examinerId }),
  ...over,
});
export const sheets = (...all: readonly Sheet[]): ReadonlyMap<string, Sheet> =>
  new Map(all.map((sheet) => [sheetKey(sheet), sheet]));

/** Somebody's mark on a line. */
export const gave = (mark: number) => ({ score: { kind: 'mark', mark }, seq: 1 }) as const;

/** When and by which entry something was done. */
export const HAPPENED = { at: '2026-11-20T02:00:00.000Z', by: null, seq: 1 } as const;
export const SIGNED = {
  ...{ digest: 'a'.repeat(64), publicKey: 'b'.repeat(64), signature: 'c'.repeat(128) },
  ...{ at: HAPPENED.at, seq: 5 },
} as const;

/** What was said of somebody at check-in. */
export const checkedIn = (candidateId: string, attendance: Attendance): ReadonlyMap<string, AttendanceFact> =>
  new Map([[candidateId, { attendance, reason: '', ...HAPPENED }]]);

/** A sitting of today's edition with these people, who each have a key, and the scheme of two tasks. */
export const standing = (
  people: readonly Person[],
  candidates: readonly Candidate[],
  over: Partial<SittingState> = {},
  sitting: Partial<Sitting> = {},
): SittingState => ({
  ...EMPTY_STATE,
  sitting: aSitting({ edition: EDITION, ...sitting }),
  people: new Map(people.map((person) => [person.personId, person])),
  candidates: new Map(candidates.map((one) => [one.candidateId, one])),
  keys: new Map(people.map(({ personId }) => [personId, `key of ${personId}`])),
  scheme: aScheme,
  ...over,
});

/** The same sitting as it would have been under another edition, or with anything else of it changed. */
export const withSitting = (state: SittingState, over: Partial<Sitting>): SittingState => ({
  ...state,
  sitting: state.sitting === null ? null : { ...state.sitting, ...over },
});

/** What a rule answers, in one line: fine, or the kind of its objection and what it names. */
export const answerOf = (permission: Permission): string =>
  permission.ok
    ? 'fine'
    : [
        permission.error.kind,
        ...Object.entries(permission.error.detail ?? {}).map(([name, value]) => `${name}=${String(value)}`),
      ].join(' ');
