import { useCallback } from 'react';
import type { LeaveFailure } from '#renderer/data/leave-store.ts';
import type { OpenSittingFailure } from '#renderer/data/open-sitting.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Failure } from '#renderer/ui/failures.ts';
import { openFailurePages, type FailurePage } from './open-failure-words.ts';

type Told = OpenSittingFailure | LeaveFailure;
type PagedKind = keyof typeof openFailurePages;

/** The page a failure is told on: its own where it has one, else the common one with the failure's sentence. */
export const pageOf = (failure: { readonly kind: string }): FailurePage =>
  isPaged(failure) ? openFailurePages[failure.kind] : openFailurePages.other;

const isPaged = (failure: { readonly kind: string }): failure is { readonly kind: PagedKind } =>
  failure.kind in openFailurePages;

/** The figures a failure carries, wherever it keeps them; entries are counted from 1 where people read of them. */
export function blanksOf(failure: Told): Record<string, string | number> {
  const { kind, ...rest } = failure;
  const { detail, ...own } = rest as { detail?: Record<string, string | number> } & Record<string, string | number>;
  const { seq, ...figures } = { ...own, ...detail };
  return typeof seq === 'number' ? { ...figures, seq: seq + 1 } : figures;
}

/** What happened, in one sentence, whoever refused to open or begin a sitting, or to rebuild the database. */
export function useOpenFailureSentence(): (failure: Told) => string {
  const t = useSay();
  const explain = useFailureSentence();
  return useCallback(
    (failure) => (isPaged(failure) ? t(pageOf(failure).happened, blanksOf(failure)) : explain(failure as Failure)),
    [t, explain],
  );
}
