import { addDays } from '#shared/base/calendar/civil-date.ts';
import { plan } from '#shared/law/chongqing-crossover/plan.ts';
import { retention } from '#shared/law/chongqing-crossover/retention.ts';
import { always, dayOf, latestFiling, type Duty } from '../parts/duty.ts';
import { dutyWords } from './words.ts';

/** The plan before, and what is kept afterwards. */
export const CHONGQING_DUTIES: readonly Duty[] = [
  {
    rule: plan.id,
    title: dutyWords.planFiling,
    passive: false,
    from: [],
    applies: always,
    // what the plan is called is a condition of its own, and no matter of the day
    due: (_, { heldOn }, context) =>
      latestFiling((filedOn) => plan.judge({ name: '贯通', startsOn: heldOn, filedOn }, context), heldOn),
  },
  {
    rule: retention.id,
    title: dutyWords.retention,
    passive: true,
    from: ['endedOn'],
    applies: always,
    due: ({ endedOn }) => {
      const verdict = retention.judge({ kind: 'video', endedOn });
      return dayOf(verdict, addDays(verdict.values.deletableFrom ?? endedOn, -1));
    },
  },
];
