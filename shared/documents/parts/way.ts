import { LEVELS, type Level } from '#shared/model/basics.ts';
import type { Channel, ProcedureName } from '#shared/model/sitting.ts';
import type { Policy } from '#shared/law/parts/policy.ts';
import type { Sentence } from '#shared/words/say.ts';

/** One way to hold a sitting under a document: the procedure it asks for, and the channels and levels that go that way. */
export type Way = {
  /** Its own name among all ways of all documents. */
  readonly id: string;
  readonly policy: Policy;
  readonly procedure: ProcedureName;
  readonly channels: readonly [Channel, ...Channel[]];
  readonly levels: readonly Level[];
  /** The document sets neither pass mark nor number of examiners: both come from the plan (天津特级办法 第十条（二）). */
  readonly fromPlan: boolean;
  /** The article that sets the pass mark at that level; null where the document sets none: it is the sitting's own. */
  readonly passMarkBy: (level: Level) => string | null;
  readonly place: Sentence;
  readonly name: Sentence;
  readonly note: Sentence;
};

/** The levels of a document, from the lowest. */
export const levelsOf = ({ levels }: Policy): readonly Level[] => LEVELS.filter((level) => levels.includes(level));
