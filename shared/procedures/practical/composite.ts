import { lineId, type Scheme } from '#shared/model/scheme.ts';
import type { SpreadDecision } from '#shared/record/changes.ts';
import { sheetOf, type Sheet, type SittingState } from '#shared/record/state.ts';

type Picks = SpreadDecision['picks'];

/** The marks and vetoes that the lead's picks come to, as if they stood on one sheet; the lead gives none of their own. */
export function pickedFrom(state: SittingState, candidateId: string, picks: Picks): Sheet {
  const from = picks.map(({ line, examinerId }) => ({ line, sheet: sheetOf(state, { candidateId, examinerId }) }));
  const of = <T>(part: (sheet: Sheet) => Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(
      from.flatMap(({ line, sheet }) => {
        const value = part(sheet)[line];
        return value === undefined ? [] : [[line, value] as const];
      }),
    );
  const base = sheetOf(state, { candidateId, examinerId: picks[0]?.examinerId ?? '' });
  return { ...base, scores: of(({ scores }) => scores), vetoes: of(({ vetoes }) => vetoes) };
}

/** Every line of a scheme by its id, in order. */
export const lineIdsOf = ({ tasks }: Scheme): string[] =>
  tasks.flatMap(({ lines }, index) => lines.map((_, at) => lineId(index, at)));
