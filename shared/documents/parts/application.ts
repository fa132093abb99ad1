import type { Candidate } from '#shared/model/candidate.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Reason } from '#shared/law/parts/verdict.ts';
import type { Sentence } from '#shared/words/say.ts';

/** A value as an entry keeps it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
/** What is known about an applicant, by fact. What is not in here has not been stated by anyone. */
export type Facts = Readonly<Record<string, Json>>;

/** Who applies, and in which sitting; periods count to the day of the exam. */
export type Applicant = { readonly candidate: Candidate; readonly sitting: Sitting };

export type Option = { readonly value: Json; readonly label: Sentence };
/** How a fact is stated. `appraisals`: the last three years; `earlier`: applications already made at another organiser. */
export type FactKind =
  | { readonly type: 'yes-no' | 'date' | 'years' | 'rank' | 'appraisals' | 'awards' | 'certificate' | 'earlier' }
  | { readonly type: 'text'; readonly suggestions: readonly string[] }
  | { readonly type: 'one' | 'many'; readonly options: readonly Option[] };

/** One thing a rule asks about an applicant. */
export type Fact = {
  /** Its name in the rule's input. */
  readonly key: string;
  /** The rule under which it is recorded. */
  readonly rule: string;
  /** The article that asks for it. */
  readonly article: string;
  readonly label: Sentence;
  readonly kind: FactKind;
  /** The answer most in the applicant's favour: who fails even with it fails, whatever is still missing. */
  readonly best: (applicant: Applicant) => Json;
  /** Whether what is known makes it a question at all, and what stands for it where it is none. */
  readonly when?: { readonly asked: (facts: Facts, applicant: Applicant) => boolean; readonly otherwise: Json };
  /** The roster's columns that may hold it, and their reader; undefined where it can't read the cell. */
  readonly column?: { readonly names: readonly string[]; readonly read: (text: string) => Json | undefined };
  /** What candidate and sitting tell by themselves. */
  readonly known?: (applicant: Applicant) => Json | undefined;
};

/** 直接认定、综合评审、考核评价 of 重庆, and the ways of the other documents. */
export type Method =
  'direct' | 'review' | 'assessment' | 'appointment' | 'title-review' | 'exceptional' | 'evaluation' | 'promotion';

/** What an application's rules say of complete facts. */
export type ApplicationVerdict = {
  readonly met: boolean;
  readonly because: readonly Reason[];
  readonly method: Method | null;
  readonly theoryExempt: boolean;
};

/** A kind of application that a document knows, with everything it asks. */
export type Application = {
  readonly id: string;
  readonly title: Sentence;
  /**
   * Who goes this way: everybody (`all`), whom somebody chose for it (`chosen`), or nobody of this sitting and level (`none`).
   * A person is asked only what their own way asks.
   */
  readonly takes: (applicant: Applicant) => 'all' | 'chosen' | 'none';
  readonly facts: readonly Fact[];
  readonly judge: (facts: Facts, applicant: Applicant) => ApplicationVerdict;
};
