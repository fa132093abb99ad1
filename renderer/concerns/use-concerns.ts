import { useMemo } from 'react';
import { useNamedPart, useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { concernsOf } from '#shared/documents/concerns/concerns.ts';
import { PROMISE_RULE } from '#shared/documents/concerns/promises.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { Concern } from '#shared/documents/concerns/concern.ts';

/** What is not as the document wants it; judged anew only when something changes that a verdict looks at, never at a mark. */
export function useConcerns(): readonly Concern[] {
  const { whole: view } = useRecorder();
  const shown = useSittingPart(({ state }) => state.candidates);
  const sitting = useNamedPart(({ state }) => state.sitting);
  const people = useNamedPart(({ state }) => state.people);
  const candidates = useNamedPart(({ state }) => state.candidates);
  const attendance = useNamedPart(({ state }) => state.attendance);
  const facts = useNamedPart(({ state }) => state.facts);
  const subjectScores = useNamedPart(({ state }) => state.subjectScores);
  const drawn = useNamedPart(({ state }) => state.drawn);
  const exceptions = useNamedPart(({ state }) => state.exceptions);
  const answers = useNamedPart(({ state }) => state.answers);
  const promises = useNamedPart(({ state }) => state.promises);
  const corrections = useNamedPart(({ state }) => state.corrections);
  const isMarked = useNamedPart(({ state }) => state.markDays !== null);
  // whose card is looked at are those who mark: somebody new has a first sheet
  const sheets = useNamedPart(({ state }) => (asksForCards(state) ? state.sheets.size : 0));
  const concerns = useMemo(
    () =>
      concernsOf({
        ...view().state,
        sheets: sheetsAt(view().state, sheets),
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
      sheets,
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
  return useMemo(
    () => (shown === candidates ? concerns : concerns.map((one) => coded(one, shown))),
    [concerns, shown, candidates],
  );
}

/** The sheets as they stand; asked for again once there are more. */
const sheetsAt = ({ sheets }: SittingState, _count: number): SittingState['sheets'] => sheets;

/** Whether a concern looks at who marks. */
const asksForCards = ({ sitting }: Pick<SittingState, 'sitting'>): boolean =>
  sitting?.settings.examinerUpTo !== undefined ||
  sitting?.settings.cardOccupation !== undefined ||
  procedureOf(sitting).leeway.memberShare;

/** What is said of somebody who is known by a code: verdicts rest on what is on record, and are told beside the code. */
function coded(concern: Concern, shown: SittingState['candidates']): Concern {
  const candidate = concern.candidateId === null ? undefined : shown.get(concern.candidateId);
  return candidate === undefined ? concern : { ...concern, title: [candidate.name, candidate.name] };
}

/** The same, and those about people by person. */
export function useConcernsByPerson() {
  const concerns = useConcerns();
  return useMemo(() => ({ concerns, people: byPerson(concerns) }), [concerns]);
}

/** The concern about each person, where there is one; of several the first, which is about their application. */
function byPerson(concerns: readonly Concern[]): ReadonlyMap<string, Concern> {
  const first = new Map<string, Concern>();
  for (const concern of concerns) {
    const { candidateId } = concern;
    // what they did not sign says nothing of whether they may be assessed
    if (candidateId !== null && concern.rule !== PROMISE_RULE && !first.has(candidateId))
      first.set(candidateId, concern);
  }
  return first;
}
