import { useCallback } from 'react';
import { failureSentence, type Failure } from '#renderer/ui/failures.ts';
import { usePreferences } from './preferences.ts';

/** Tells a failure in the language of this screen: `const explain = useFailureSentence(); explain(result.error)`. */
export function useFailureSentence(): (failure: Failure) => string {
  const { language } = usePreferences();
  return useCallback((failure) => failureSentence(failure, language), [language]);
}
