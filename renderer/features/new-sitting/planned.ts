import type { CivilDate } from '#shared/base/calendar/civil-date.ts';
import type { CandidateRow } from '#shared/importing/read-candidate.ts';
import type { Level } from '#shared/model/basics.ts';
import type { Slot } from '#shared/model/evaluation.ts';
import type { ResitOf } from '#shared/model/plan.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Resit } from '#shared/plans/resit.ts';
import type { Sentence } from '#shared/words/say.ts';

/** One sitting of a plan before it is opened; `begun` once it was. */
export type PlannedSitting = {
  readonly sittingId: string;
  readonly occupation: string;
  readonly level: Level;
  readonly wayId: string | null;
  readonly heldOn: string;
  readonly room: string;
  readonly title: string;
  readonly people: readonly PlannedPerson[];
  readonly begun: boolean;
  /** What it holds of an evaluation of several subjects; null where it stands by itself. */
  readonly slot: Slot | null;
  /** Where it is a 补考; null where its people come for the first time. */
  readonly resit: PlannedResit | null;
};
export type PlannedPerson = Pick<CandidateRow, 'key' | 'candidate'>;

/** What makes a planned sitting a 补考. */
export type PlannedResit = {
  readonly subject: ResitOf['subject'];
  /** The sitting in which they took it last: held the same way, by the same settings. */
  readonly from: Sitting;
  /** How each, by the key of their row, may take it on a day. */
  readonly on: ReadonlyMap<string, (day: CivilDate) => Resit>;
};

export type PlannedProblem = {
  readonly sentence: Sentence;
  readonly blanks?: Readonly<Record<string, string | number>>;
};
