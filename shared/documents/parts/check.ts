import type { Sitting } from '#shared/model/sitting.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { Verdict } from '#shared/law/parts/verdict.ts';
import type { OccupationListName } from '#shared/model/occupation-list.ts';
import type { Sentence } from '#shared/words/say.ts';

export type Facts = Readonly<Record<string, unknown>>;
export type Choice = { readonly value: string; readonly label: Sentence };

type Named = {
  readonly name: string;
  readonly label: Sentence;
  /** Taken from the record alone: shown, never typed. */
  readonly fixed?: boolean;
  /** Whether what the record says is a proposal: people may say otherwise. */
  readonly proposed?: boolean | ((sitting: Sitting | null) => boolean);
  /** Asked only where the other facts call for it. */
  readonly askedIf?: (facts: Facts) => boolean;
};

/** One fact of a rule as a form asks for it. `several` and `codes` are lists of texts; `choice` is one text of a list. */
export type PlainField = Named &
  (
    | { readonly kind: 'yes-no' | 'count' | 'date' | 'text' | 'codes' }
    | { readonly kind: 'choice' | 'several'; readonly choices: readonly Choice[] }
  );
/** A list with one row a person of the sitting; `columns` are what is asked of each. */
export type PeopleField = Named & { readonly kind: 'people'; readonly columns: readonly PlainField[] };
export type Field = PlainField | PeopleField;

/** A person's row as the record knows it; columns it does not know are missing from `facts`. */
export type PersonRow = { readonly id: string; readonly name: string; readonly role: Sentence; readonly facts: Facts };

/**
 * One condition that a document asks of a sitting. Facts that people state are recorded; what the sitting's own record knows
 * (`known`) is read from it every time, so it can never be out of date.
 */
export type Check = {
  readonly rule: string;
  readonly title: Sentence;
  readonly fields: readonly Field[];
  readonly known: (state: SittingState) => Facts;
  /** It asks nothing but whether the document is in force, which the site head may answer for. */
  readonly judgesForce?: boolean;
  /** The list of the computer that the sitting takes its occupation from; nobody types what that says. */
  readonly list?: OccupationListName;
  /** Its facts that are shown by a file each, by name; who saw it is on record. */
  readonly evidence?: readonly string[];
  /** Whether the document asks it of this sitting; where missing, always. */
  readonly applies?: (state: SittingState) => boolean;
  /** What a verdict means for this sitting, where that is more than the rule itself can know. */
  readonly read?: (verdict: Verdict, state: SittingState) => Verdict;
};

export const choices = (entries: Readonly<Record<string, Sentence>>): Choice[] =>
  Object.entries(entries).map(([value, label]) => ({ value, label }));
