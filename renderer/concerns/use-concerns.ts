import { useMemo } from 'react';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { concernsOf } from '#shared/documents/concerns/concerns.ts';
import { PROMISE_RULE } from '#shared/documents/concerns/promises.ts';
import type { Concern } from '#shared/documents/concerns/concern.ts';

/** What is not as the document wants it; judged anew only when something changes that a verdict looks at, never at a mark. */
export function useConcerns(): readonly Concern[] {
  const { view } = useRecorder();
  const sitting = useSittingPart(({ state }) => state.sitting);
  const people = useSittingPart(({ state }) => state.people);
  const candidates = useSittingPart(({ state }) => state.candidates);
  const attendance = useSittingPart(({ state }) => state.attendance);
  const facts = useSittingPart(({ state }) => state.facts);
  const subjectScores = useSittingPart(({ state }) => state.subjectScores);
  const drawn = useSittingPart(({ state }) => state.drawn);
  const exceptions = useSittingPart(({ state }) => state.exceptions);
  const answers = useSittingPart(({ state }) => state.answers);
  const promises = useSittingPart(({ state }) => state.promises);
  const corrections = useSittingPart(({ state }) => state.corrections);
  const isMarked = useSittingPart(({ state }) => state.markDays !== null);
  return useMemo(
    () =>
      concernsOf({
        ...view().state,
        sitting,
        people,
        candidates,
        attendance,
        facts,
        subjectScores,
        drawn,
        exceptions,
        answers,
        promises,
        corrections,
        markDays: isMarked ? view().state.markDays : null,
      }),
    [
      view,
      sitting,
      people,
      candidates,
      attendance,
      facts,
      subjectScores,
      drawn,
      exceptions,
      answers,
      promises,
      corrections,
      isMarked,
    ],
  );
}

/** The concern about each person, where there is one; of several the first, which is about their application. */
export function usePersonConcerns(): ReadonlyMap<string, Concern> {
  const concerns = useConcerns();
  return useMemo(() => {
    const first = new Map<string, Concern>();
    for (const concern of concerns) {
      const { candidateId } = concern;
      // what they did not sign says nothing of whether they may be assessed
      if (candidateId !== null && concern.rule !== PROMISE_RULE && !first.has(candidateId))
        first.set(candidateId, concern);
    }
    return first;
  }, [concerns]);
}
