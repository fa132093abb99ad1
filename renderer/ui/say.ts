import { useCallback } from 'react';
import { say, type Sentence } from '#shared/words/say.ts';
import { usePreferences } from './preferences.ts';

/** Says a sentence in the language of this screen, its blanks filled. */
export type Say = (sentence: Sentence, blanks?: Readonly<Record<string, string | number>>) => string;

/** The voice of a component: `const t = useSay(); t(boardWords.title)`. */
export function useSay(): Say {
  const { language } = usePreferences();
  return useCallback((sentence, blanks) => say(sentence, language, blanks), [language]);
}
