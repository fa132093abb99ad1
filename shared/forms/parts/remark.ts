import { isFromPaper } from '#shared/record/paper-sheet.ts';
import { sheetOf, type SittingState } from '#shared/record/state.ts';
import type { CandidateResult } from '#shared/results/candidate-result.ts';
import { isDisclosed } from '#shared/results/disclosure.ts';
import { whyOf } from './why.ts';
import { fill } from './words.ts';

const words = {
  breaches: '违反考场规则，扣减 {percents}',
  corrected: '签字后更正 {count} 处',
  conferred: '会商复评',
  settled: {
    third_nearest: '第三人{third}评分，取最接近的两个平均',
    third_mean: '第三人{third}评分，取全部平均',
    lead: '组长裁定取{counted}的评分',
  },
  fromPaper: '纸面评分补录 {count} 份',
  incidents: '考场情况 {count} 条',
} as const;

/**
 * 备注 of somebody on a register: why they have no mark or did not pass, what breaking the rules took off, how marks that lay too
 * far apart were settled, and that marks were changed after they were signed, came off paper, or something happened in the room.
 */
export function remarkOf(result: CandidateResult, state: SittingState): string {
  const { candidateId } = result.candidate;
  const percents = (result.judgement?.breaches ?? []).map(({ percent }) => `${String(percent)}%`).join('、');
  const count = (phrase: string, what: number): string => (what === 0 ? '' : fill(phrase, { count: what }));
  return [
    whyOf(result, state),
    percents === '' ? '' : fill(words.breaches, { percents }),
    ...settledOf(result, state),
    count(words.corrected, state.markChanges.filter((each) => each.candidateId === candidateId).length),
    count(words.fromPaper, paperSheets(result, state)),
    count(words.incidents, state.incidents.filter((each) => each.candidateId === candidateId).length),
  ]
    .filter((text) => text !== '')
    .join('；');
}

const paperSheets = ({ candidate: { candidateId }, sheets }: CandidateResult, state: SittingState): number =>
  sheets.filter(({ examiner: { personId } }) => isFromPaper(sheetOf(state, { candidateId, examinerId: personId })))
    .length;

/** How marks that lay too far apart were settled; nothing before every sheet of the candidate is signed. */
export function settledOf({ candidate, judgement }: CandidateResult, state: SittingState): string[] {
  if (!isDisclosed(state, candidate.candidateId)) return [];
  const spread = judgement?.spread;
  const name = (personId: string | null): string => state.people.get(personId ?? '')?.name ?? '';
  return [
    ...(state.conferrals.has(candidate.candidateId) ? [words.conferred] : []),
    ...(spread === undefined
      ? []
      : [fill(words.settled[spread.by], { third: name(spread.third), counted: spread.counted.map(name).join('、') })]),
  ];
}
