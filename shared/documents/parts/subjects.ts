import type { Level } from '#shared/model/basics.ts';
import { EVALUATED } from '#shared/model/evaluation.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { ResultShape } from '#shared/procedures/parts/procedure.ts';
import type { Reason } from '#shared/law/parts/verdict.ts';
import { evaluatedWords } from '#shared/words/evaluations.ts';
import type { Sentence } from '#shared/words/say.ts';

/** 科目 that a plan may settle, in the order in which people take them. */
export const PLAN_SUBJECTS = ['theory', 'practical', 'thesis', 'review'] as const;
/** All 科目: also those of an evaluation, which the openings of its sittings name. */
export const EXAM_SUBJECTS = [...EVALUATED, 'thesis', 'review'] as const;
/** What somebody brings: an exam subject, or recognition without any. */
export type ExamSubject = (typeof EXAM_SUBJECTS)[number] | 'recognition';

export const examSubjectWords: Readonly<Record<ExamSubject, Sentence>> = {
  ...evaluatedWords,
  thesis: ['论文答辩', 'Thesis'],
  review: ['综合评审', 'Review'],
  recognition: ['直接认定', 'Recognition'],
};

/** Of whom it is asked: who applies for that level in a sitting held that way. */
export type Sitter = Pick<Sitting, 'channel'> & { readonly level: Level; readonly shape: ResultShape };

/** A subject somebody owes, and where it says so. */
export type AskedSubject = { readonly subject: ExamSubject; readonly because: Reason };

/** What a document says of the subjects of an exam. */
export type Subjects = {
  /** Everything it asks of somebody; null where it leaves that to the plan. */
  readonly asked: (sitter: Sitter) => readonly AskedSubject[] | null;
  /** Which subjects a sitting decides whose results have that shape. */
  readonly heldIn: (shape: ResultShape) => readonly ExamSubject[];
  /** The article by which somebody else gives theory scores, so that nobody types one here; null where it names nobody. */
  readonly theoryGivenBy: string | null;
};

const HELD: Readonly<Record<ResultShape, readonly ExamSubject[]>> = {
  total: ['practical'],
  subjects: ['theory', 'practical', 'review'],
  stages: ['thesis', 'review'],
  decision: ['recognition'],
};

/** What each way of giving marks decides, unless a document says otherwise. */
export const heldByShape: Subjects['heldIn'] = (shape) => HELD[shape];
