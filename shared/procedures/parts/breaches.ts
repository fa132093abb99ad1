import { isHeldUnder, type Sitting } from '#shared/model/sitting.ts';
import type { Incident, SittingState } from '#shared/record/state.ts';

const EDITION = 6;

/** What breaking the rules of the room takes off a result here each time, in percent; null where nothing is ruled or no totals are given. */
export const breachPercentOf = (sitting: Sitting | null): number | null =>
  sitting?.procedure === 'practical' && isHeldUnder(sitting, EDITION) ? (sitting.settings.breachPercent ?? null) : null;

/** An incident that takes something off a result. */
export type Breach = Incident & { readonly percent: number };

/** What stands against a candidate's result, in the order in which it was recorded. */
export const breachesOf = ({ incidents }: SittingState, candidateId: string): readonly Breach[] =>
  incidents.flatMap((one) =>
    one.candidateId === candidateId && one.percent !== undefined && one.withdrawn === undefined
      ? [{ ...one, percent: one.percent }]
      : [],
  );
