import type { RecordFailureKind } from '#shared/words/record.ts';
import { recordFailureWords } from '#shared/words/record.ts';
import { openFailurePages } from '#shared/words/opening.ts';
import type { Say } from '#renderer/ui/say.ts';
import type { OpenSittingFailure } from '#renderer/data/open-sitting.ts';

/** One sentence for why a sitting could not be begun. */
export function sayFailure(t: Say, failure: OpenSittingFailure): string {
  const blanks = blanksOf(failure);
  if (failure.kind in openFailurePages)
    return t(openFailurePages[failure.kind as keyof typeof openFailurePages].happened, blanks);
  return t(recordFailureWords(failure.kind as RecordFailureKind), blanks);
}

/** The figures a failure carries, wherever it keeps them. */
export function blanksOf(failure: OpenSittingFailure): Record<string, string | number> {
  const { kind, ...rest } = failure;
  const { detail, ...own } = rest as { detail?: Record<string, string | number> } & Record<string, string | number>;
  return { ...own, ...detail };
}
