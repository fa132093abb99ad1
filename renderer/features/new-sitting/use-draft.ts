import { useState } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { levelWords } from '#shared/words/levels.ts';
import type { DraftProblems } from './read-draft.ts';
import { emptyDraft, type Draft } from './sitting-draft.ts';

/** The fields that are plain text in the draft. */
type TextField =
  | 'occupation'
  | 'occupationCode'
  | 'heldOn'
  | 'room'
  | 'passMark'
  | 'maxSpread'
  | 'memberShare'
  | 'breachPercent'
  | 'paperCheck'
  | 'promiseText'
  | 'basisName';
type Typed = { readonly target: { readonly value: string } };

/** The form as it is filled in, and what its fields need of it. */
export type DraftForm = {
  readonly draft: Draft;
  /** What the sitting is called unless somebody names it. */
  readonly suggestedTitle: string;
  readonly replace: (draft: Draft) => void;
  readonly change: (part: Partial<Draft>) => void;
  /** What is wrong with a field, in words. */
  readonly error: (name: keyof Draft) => string | undefined;
  readonly text: (name: TextField) => { readonly value: string; readonly onChange: (event: Typed) => void };
};

/** An empty draft for today, with what is known already. */
export function useDraft(problems: DraftProblems, known: Partial<Draft> = {}): DraftForm {
  const t = useSay();
  const [draft, replace] = useState(() => ({ ...emptyDraft(todayInBeijing()), ...known }));
  const change = (part: Partial<Draft>): void => replace({ ...draft, ...part });
  const [level] = levelWords[draft.level];
  return {
    ...{ draft, replace, change },
    suggestedTitle: `${draft.occupation.trim()}（${level}）${draft.heldOn}`,
    error: (name) => {
      const problem = problems[name];
      return problem === undefined ? undefined : t(problem.sentence, problem.blanks);
    },
    text: (name) => ({ value: draft[name], onChange: ({ target }) => change({ [name]: target.value }) }),
  };
}
