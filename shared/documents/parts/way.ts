import { LEVELS, type Level } from '#shared/model/basics.ts';
import type { Evaluated, Mode } from '#shared/model/evaluation.ts';
import type { Channel, ProcedureName } from '#shared/model/sitting.ts';
import type { Policy } from '#shared/law/parts/policy.ts';
import type { Sentence } from '#shared/words/say.ts';

/** An evaluation of several subjects: which it may consist of, where the document says so, and which are usual. */
export type EvaluationWay = {
  readonly mode: Mode;
  readonly title: Sentence;
  readonly article: string;
  /** Those it may have; `isNamed`: the document names them, else the plan alone does. */
  readonly subjects: readonly Evaluated['subject'][];
  readonly isNamed: boolean;
  readonly usual: readonly Evaluated['subject'][];
};

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
  /** Where it is an evaluation of several subjects; left out where its sitting stands by itself. */
  readonly evaluation?: EvaluationWay;
  readonly place: Sentence;
  readonly name: Sentence;
  readonly note: Sentence;
};

/** The levels of a document, from the lowest. */
export const levelsOf = ({ levels }: Policy): readonly Level[] => LEVELS.filter((level) => levels.includes(level));

/** What these ways say of the evaluation that a sitting is one of; undefined where it is of none. */
export const evaluationOf = (
  ways: readonly Way[],
  sitting: { readonly evaluation?: { readonly mode: Mode } | undefined } | null,
): EvaluationWay | undefined =>
  ways.find(({ evaluation }) => evaluation !== undefined && evaluation.mode === sitting?.evaluation?.mode)?.evaluation;
