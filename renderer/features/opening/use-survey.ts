import { useCallback, useEffect, useState } from 'react';
import { surveyJournals, type SurveyedJournal } from '#renderer/data/survey-journals.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Result } from '#shared/base/result.ts';

/** What the journals hold, once they were read to their end; until then how far that is. */
export type Survey = {
  readonly progress: { readonly done: number; readonly total: number };
  readonly found: Result<readonly SurveyedJournal[], HostFailure> | null;
};
const BEGUN: Survey = { progress: { done: 0, total: 0 }, found: null };

/** Reads the journals of some areas from their first entry on while the page is shown, and again when it is asked to. */
export function useSurvey(areas: readonly boolean[]): { readonly survey: Survey; readonly again: () => void } {
  const [survey, setSurvey] = useState(BEGUN);
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((before) => before + 1), []);
  useEffect(() => {
    let left = false;
    setSurvey(BEGUN);
    const show = (next: Survey): void => {
      if (!left) setSurvey(next);
    };
    void surveyJournals(areas, (done, total) => show({ progress: { done, total }, found: null })).then((found) =>
      show({ progress: BEGUN.progress, found }),
    );
    return () => {
      left = true;
    };
  }, [areas, round]);
  return { survey, again };
}
