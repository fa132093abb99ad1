import type { ProcedureName } from '#shared/model/sitting.ts';
import type { Day } from './days.ts';
import type { Edit } from './edits.ts';

/**
 * A forgery: what is done to an honest day, and what each of the three has to say. Host and central judge by one door and say
 * the same; where they have words of their own both stand, the host's first.
 */
export type Forgery = {
  readonly name: string;
  readonly day: ProcedureName;
  readonly rooted?: boolean;
  readonly edit: Edit;
  readonly door: string;
  readonly verifier: string;
};

export const person = (key: string) => (day: Day) => day.people[key]!.personId;
export const candidate = (day: Day, n: number) => day.candidates[n]!;
export const sittingWith =
  (change: object) =>
  (day: Day): object => ({ sitting: { ...day.sitting, ...change } });
/** A line that is no entry is a broken chain to the host, and an unreadable entry to central. */
const UNREADABLE = 'chain_refused/entry_unreadable';
const row =
  (day: ProcedureName, rooted = false) =>
  (name: string, edit: Edit, door: string, verifier: string): Forgery => ({ name, day, rooted, edit, door, verifier });
export const practical = row('practical');
export const panel = row('panel');
export const review = row('review');
export const rootedReview = row('review', true);
export const recognition = row('recognition', true);
export const rooted = row('practical', true);
export const misshapen = (name: string, edit: Edit, verifier = 'entries: not_an_entry'): Forgery =>
  practical(name, edit, UNREADABLE, verifier);

export const markBy =
  (examiner: string, n: number, change: object = {}) =>
  (day: Day): object => ({
    ...{ type: 'line_scored', candidateId: candidate(day, n).candidateId, examinerId: person(examiner)(day) },
    ...{ line: '1.1', score: { kind: 'mark', mark: 1 }, cause: 'typed', reason: '', ...change },
  });
export const sheetOf =
  (examiner: string, n: number, change: object) =>
  (day: Day): object => ({
    ...{ candidateId: candidate(day, n).candidateId, examinerId: person(examiner)(day) },
    ...change,
  });
export const isSigning = ({ body }: { body: { type: string } }): boolean => body.type === 'sitting_signed';
