import type { CivilDate } from '../base/calendar/civil-date.ts';
import type { Level } from '../model/basics.ts';
import type { Candidate } from '../model/candidate.ts';
import type { ResidentIdCheck } from './resident-id.ts';

/** A candidate without an id; `number` is empty while none is assigned. */
export type CandidateDraft = Omit<Candidate, 'candidateId'>;

/** What the reader must know about the world outside the file. */
export type RosterContext = {
  readonly checkId: ResidentIdCheck;
  readonly today: CivilDate;
  /** The sitting the roster is for: fills a missing column and is compared with a present one. */
  readonly sitting: { readonly occupation: string; readonly level: Level } | null;
  /** Who is in the sitting already: they are never admitted twice. */
  readonly admitted: readonly Pick<Candidate, 'idNumber' | 'name' | 'number'>[];
};
