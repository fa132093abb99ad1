import { useCallback } from 'react';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { backupFailureWords } from '#shared/wire/backup/words.ts';

/** What went wrong with a backup, in one sentence of the screen's language. */
export function useBackupSentence(): (failure: HostFailure) => string {
  const t = useSay();
  const explain = useFailureSentence();
  return useCallback(
    (failure) => {
      const problem = String(failure.detail?.['problem'] ?? '');
      return failure.kind === 'backup_refused' && isKnown(problem)
        ? t(backupFailureWords[problem], failure.detail)
        : explain(failure);
    },
    [t, explain],
  );
}

const isKnown = (problem: string): problem is keyof typeof backupFailureWords => problem in backupFailureWords;
