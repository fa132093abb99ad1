import { planDeadline } from '#shared/law/tianjin-enterprise/plan-deadline.ts';
import { resultDeadline } from '#shared/law/tianjin-enterprise/result-deadline.ts';
import { always, byThen, latestFiling, type Duty } from '../parts/duty.ts';
import { dutyWords } from './words.ts';

/** The plan before, the results after. */
export const TIANJIN_ENTERPRISE_DUTIES: readonly Duty[] = [
  {
    rule: planDeadline.id,
    title: dutyWords.enterprisePlan,
    passive: false,
    from: [],
    applies: always,
    due: (_, { heldOn }, context) =>
      latestFiling((filedOn) => planDeadline.judge({ startsOn: heldOn, filedOn }, context), heldOn),
  },
  {
    rule: resultDeadline.id,
    title: dutyWords.result,
    passive: false,
    from: ['endedOn'],
    applies: always,
    due: ({ endedOn }, _, context) => byThen(resultDeadline.judge({ endedOn }, context)),
  },
];
