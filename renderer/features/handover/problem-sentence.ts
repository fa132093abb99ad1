import { useCallback } from 'react';
import { usePreferences } from '#renderer/ui/preferences.ts';
import { problemWords } from '#shared/words/handover.ts';
import { say, type Sentence } from '#shared/words/say.ts';

const WORDS: Readonly<Record<string, Sentence>> = problemWords;

/** Says why a batch has no receipt yet; a kind this version does not know stands for itself rather than for nothing. */
export function useProblemSentence(): (problem: string) => string {
  const { language } = usePreferences();
  return useCallback((problem) => say(WORDS[problem] ?? [problem, problem], language), [language]);
}
