import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { markingWords } from '#renderer/marking/words.ts';
import type { SignFailure } from './sign-sheets.ts';

/** Says why a sheet was not signed. */
export function useSignFailure(): (failure: SignFailure) => string {
  const t = useSay();
  const explain = useFailureSentence();
  return (failure) => {
    if (failure.kind === 'sheet_changed') return t(markingWords.sign_changed);
    return failure.kind === 'snapshot_missing' ? t(markingWords.sign_no_snapshot) : explain(failure);
  };
}
