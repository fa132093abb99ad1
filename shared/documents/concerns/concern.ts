import type { Reason } from '#shared/law/parts/verdict.ts';
import type { Answer } from '#shared/record/changes.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import type { Sentence } from '#shared/words/say.ts';

/**
 * Something about a sitting that is not as its document wants it. `invalid` breaks the procedure itself: nothing may be signed
 * over it. `unmet` is for the site head to answer for. `open` is what nobody has stated: it is never held against anyone.
 */
export type Concern = {
  /** The rule of a condition, or the kind of application of a person. */
  readonly rule: string;
  /** Whom it is about; null for the sitting. */
  readonly candidateId: string | null;
  readonly standing: 'invalid' | 'unmet' | 'open';
  /** A condition's title, or a person's name in both languages. */
  readonly title: Sentence;
  readonly because: readonly Reason[];
  /** What the site head answered; null where nobody did, or the verdict has more against it since. */
  readonly answer: Answer | null;
};

/** The reasons that an answer has to cover, each once. */
export const codesOf = (because: readonly Reason[]): string[] => [...new Set(because.map(({ code }) => code))];

/** The answer that covers every reason given, or null. */
export function answerTo(
  { answers }: SittingState,
  rule: string,
  candidateId: string | null,
  because: readonly Reason[],
): Answer | null {
  const answer = answers.get(factsKey(rule, candidateId));
  return answer !== undefined && codesOf(because).every((code) => answer.codes.includes(code)) ? answer : null;
}
