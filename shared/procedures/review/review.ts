import type { Procedure } from '../parts/procedure.ts';
import { reviewColumns } from './columns.ts';
import { REVIEW_PANEL } from './group.ts';
import { judgeReview } from './judge.ts';
import { reviewScheme } from './scheme.ts';
import { signedReview } from './signed.ts';
import { isSettled, lockOf, owedLines, reviewOf } from './stages.ts';

/** 综合评审 of 天津 综合评审工作流程: entry, thesis and defence, performance, decision; each stage opens the next. */
export const review: Procedure = {
  title: ['综合评审：论文答辩、业绩评定', 'Review: thesis, then performance'],
  group: REVIEW_PANEL,
  givesMarks: true,
  desk: 'table',
  resultShape: 'stages',
  decidesCertificate: true,
  // a review's stages are no other document's
  isComparable: false,
  preparation: ['sitting', 'staff', 'draw', 'roster', 'lots', 'recusal', 'scores', 'scheme'],
  fixedScheme: reviewScheme,
  // every stage is judged at the document's own mark: another one would stand on paper and decide nothing
  leeway: { panelSize: null, passMark: false, maxSpread: false, memberShare: false, thesisEntry: true },
  paper: {
    sheet: '评审评分表',
    summary: '综合评审汇总表',
    item: '试题',
    scorer: '评审专家',
    signer: '评审专家',
    lead: '专家组长',
  },
  columns: reviewColumns,
  owedLines: (state, candidate) => owedLines(reviewOf(state, candidate), state.scheme),
  lockOn: (state, { candidateId, line }) => {
    const candidate = state.candidates.get(candidateId);
    return candidate === undefined ? null : lockOf(reviewOf(state, candidate), line);
  },
  isSettled: (state, candidate) => isSettled(reviewOf(state, candidate)),
  // a review may end before every sheet is full, and only counts once the panel has ticked
  judge: (state, candidate) => {
    const way = reviewOf(state, candidate);
    return { judgement: judgeReview(way), isFinal: way.broken || isSettled(way) };
  },
  alsoSigned: signedReview,
};
