import type { AnyRule } from '#shared/law/parts/rule.ts';
import type { Sentence } from '#shared/words/say.ts';
import type { Application, Fact, Method } from './application.ts';
import { ask } from './ask.ts';

/** A fact that is stated by yes or no, yes being in the applicant's favour. */
export const yesNo = (rule: AnyRule, article: string, key: string, label: Sentence): Fact => ({
  key,
  rule: rule.id,
  article,
  label,
  kind: { type: 'yes-no' },
  best: () => true,
});

/** An application that is one rule and nothing else. */
export const byOneRule = (
  rule: AnyRule,
  about: Pick<Application, 'id' | 'title' | 'takes' | 'facts'>,
  method: (route: unknown) => Method | null,
): Application => ({
  ...about,
  judge: (facts, { sitting }) => {
    const { met, because, values } = ask(rule, { ...facts, asOf: sitting.heldOn });
    return { met, because, method: met ? method(values['route']) : null, theoryExempt: false };
  },
});
