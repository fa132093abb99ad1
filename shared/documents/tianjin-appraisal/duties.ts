import { procedureOf } from '#shared/procedures/registry.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { ok } from '#shared/base/result.ts';
import { reportDeadline } from '#shared/law/tianjin-appraisal/report-deadline.ts';
import { reReview } from '#shared/law/tianjin-appraisal/re-review.ts';
import { reviewCompletion } from '#shared/law/tianjin-appraisal/review-completion.ts';
import { reviewHandIn } from '#shared/law/tianjin-appraisal/review-hand-in.ts';
import { always, byThen, dayOf, type Duty } from '../parts/duty.ts';
import { dutyWords } from './words.ts';

const isReviewed = ({ level }: Sitting): boolean => level === 'technician' || level === 'senior-technician';
const lastReReview = (failedOn: string, proposedOn: string) => reReview.judge({ failedOn, proposedOn, used: 0 });

/** 综合评审, its one repetition, and the report of results. */
export const TIANJIN_APPRAISAL_DUTIES: readonly Duty[] = [
  {
    rule: reviewHandIn.id,
    title: dutyWords.handIn,
    passive: false,
    from: ['theoryEndedOn', 'practicalEndedOn'],
    applies: isReviewed,
    due: ({ theoryEndedOn, practicalEndedOn }) => byThen(ok(reviewHandIn.judge({ theoryEndedOn, practicalEndedOn }))),
  },
  {
    rule: reviewCompletion.id,
    title: dutyWords.completion,
    passive: false,
    from: ['receivedOn'],
    applies: isReviewed,
    due: ({ receivedOn }) => byThen(ok(reviewCompletion.judge({ receivedOn }))),
  },
  {
    rule: reReview.id,
    title: dutyWords.reReview,
    passive: true,
    from: ['reviewFailedOn'],
    applies: (sitting) => procedureOf(sitting).resultShape === 'stages',
    due: ({ reviewFailedOn }) => {
      const { lastDay } = lastReReview(reviewFailedOn, reviewFailedOn).values;
      return dayOf(lastReReview(reviewFailedOn, lastDay), lastDay, 'within_one_year');
    },
  },
  {
    rule: reportDeadline.id,
    title: dutyWords.report,
    passive: false,
    from: ['publicityEndsOn'],
    applies: always,
    due: ({ publicityEndsOn }, _, context) => byThen(reportDeadline.judge({ publicityEndsOn }, context)),
  },
];
