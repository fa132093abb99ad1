import { chiefAppraisal } from '#shared/law/tianjin-chief/appraisal.ts';
import { chiefPublicity } from '#shared/law/tianjin-chief/publicity.ts';
import { ok } from '#shared/base/result.ts';
import { appointedOf } from '../parts/agreements.ts';
import { datesOf } from '../parts/duty-dates.ts';
import { always, byThen, dayOf, type Duty } from '../parts/duty.ts';
import { dutyWords } from './words.ts';

/** 公示, and the appraisals of whoever was appointed: once one is done, the next day is recorded in its place. */
export const TIANJIN_CHIEF_DUTIES: readonly Duty[] = [
  {
    rule: chiefPublicity.id,
    title: dutyWords.publicity,
    passive: true,
    from: ['publicityStartsOn'],
    applies: always,
    due: ({ publicityStartsOn }, _, context) => {
      const verdict = chiefPublicity.judge({ startsOn: publicityStartsOn }, context);
      return verdict.ok ? dayOf(verdict.value, verdict.value.values.endsOn) : verdict;
    },
  },
  {
    rule: chiefAppraisal.id,
    title: dutyWords.appraisal,
    passive: false,
    from: ['appointedOn', 'nextAppraisalOn'],
    applies: always,
    // each by the agreement that was signed with them
    people: (state) =>
      appointedOf(state).flatMap(({ candidate: { candidateId, name }, agreement }) =>
        agreement?.signedOn == null
          ? []
          : [
              {
                candidateId,
                name,
                dates: datesOf({ appointedOn: agreement.signedOn, nextAppraisalOn: agreement.nextOn }),
              },
            ],
      ),
    due: ({ appointedOn, nextAppraisalOn: nextOn }) => byThen(ok(chiefAppraisal.judge({ appointedOn, nextOn }))),
  },
];
