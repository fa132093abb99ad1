import { useCallback } from 'react';
import { usePreferences } from '#renderer/ui/preferences.ts';
import type { OutboxItem } from '#shared/wire/sync/outbox-view.ts';
import { forkedWords, problemWords } from '#shared/wire/sync/words.ts';
import { say, type Sentence } from '#shared/words/say.ts';

const WORDS: Readonly<Record<string, Sentence>> = problemWords;

/** Says why a batch has no receipt yet; a kind this version does not know stands for itself rather than for nothing. */
export function useProblemSentence(): (problem: string, detail?: OutboxItem['detail']) => string {
  const { language } = usePreferences();
  return useCallback(
    (problem, detail = {}) => {
      const { differs } = detail;
      if (problem === 'history_differs' && typeof differs === 'number')
        return say(forkedWords, language, { entry: differs + 1 });
      return say(WORDS[problem] ?? [problem, problem], language, detail);
    },
    [language],
  );
}
