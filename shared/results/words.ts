import type { SittingState } from '../record/state.ts';
import type { CandidateResult, ResultVerdict } from './candidate-result.ts';
import { spreadStageOf, stageOn, type SpreadStage } from './spread.ts';
import { takesThird } from '../model/spread.ts';
import { tooWideWay } from '../procedures/parts/too-wide.ts';
import type { Sentence } from '../words/say.ts';

/** What each verdict is called, where nothing more is known. */
export const verdictWords: Readonly<Record<ResultVerdict, Sentence>> = {
  pass: ['合格', 'Pass'],
  fail: ['不合格', 'Fail'],
  absent: ['缺考', 'Absent'],
  void: ['违纪，成绩无效', 'Void'],
  ineligible: ['资格不符', 'Not eligible'],
  open: ['未评完', 'Open'],
  invalid: ['暂无有效成绩', 'No valid result yet'],
};

/** What marks that lie too far apart wait for, as the sitting settles them. */
export const spreadStageWords: Readonly<Record<SpreadStage, Sentence>> = {
  confer: ['须复评', 'Score again'],
  name_third: ['待第三人评分', 'Third mark due'],
  third_marks: ['第三人评分中', 'Third marking'],
  lead_decides: ['待组长裁定', 'Lead to decide'],
};

/** What a result comes to: one that is open or does not hold because marks lie too far apart says what they wait for. */
export function verdictOf(
  state: SittingState,
  { candidate, verdict }: Pick<CandidateResult, 'candidate' | 'verdict'>,
): Sentence {
  if (verdict === 'invalid') return spreadStageWords[stageOn(state, candidate.candidateId)];
  const mayWait = verdict === 'open' && takesThird(tooWideWay(state.sitting));
  const stage = mayWait ? spreadStageOf(state, candidate) : null;
  return stage === null ? verdictWords[verdict] : spreadStageWords[stage];
}

/** The results screen. */
export const resultsWords = {
  title: ['成绩', 'Results'],
  preparing: ['正在合计成绩…', 'Adding the results up…'],
  counts: [
    '应考 {all} 人，合格 {pass} 人，不合格 {fail} 人，缺考 {absent} 人，违纪 {void} 人，未评完 {open} 人',
    '{all} {all:candidate|candidates}: {pass} pass, {fail} fail, {absent} absent, {void} void, {open} open',
  ],
  stopped: ['另有资格不符 {count} 人，不予考核', 'besides, {count} not eligible and not assessed'],
  empty: ['还没有成绩', 'No results yet'],
  emptyHow: [
    '导入考生名册和评分方案并开始评分后，这里会逐条说明每个成绩是怎样得出的。',
    'Once scoring has begun, every result is explained here line by line.',
  ],
  question: ['成绩分布在合格线的哪一侧？', 'On which side of the pass mark do results lie?'],
  passMark: ['合格线 {mark} 分', 'Pass mark {mark}'],
  search: ['编号、姓名、拼音首字母或证件号码', 'Number, name, initials or ID number'],
  number: ['编号', 'Number'],
  name: ['姓名', 'Name'],
  result: ['成绩', 'Result'],
  verdict: ['结论', 'Verdict'],
  why: ['结论依据', 'Why'],
  sheets: ['各人评分', 'Each sheet'],
  examiner: ['评分人', 'Scored by'],
  total: ['总分', 'Total'],
  task: ['试题', 'Task'],
  overtimeOff: ['超时扣 {mark} 分', '{mark} off for overtime'],
  zeroedByVeto: ['否定项：本题零分', 'Vetoed: 0 for the task'],
  zeroedByTime: ['超时过限：本题零分', 'Too late: 0 for the task'],
  examVetoed: ['否定项：取消考试资格', 'Vetoed: exam failed'],
  weight: ['权重 {weight}%', 'weight {weight}%'],
  openClause: ['原文', 'Text'],
  clauseTitle: ['{article} 原文', 'Text of {article}'],
  provisional: ['评分表尚未全部签字，成绩可能变化。', 'Not all sheets are signed; results may change.'],
  notScored: ['还有评分表没有评完，暂无结论。', 'Sheets are still open; no verdict yet.'],
  absentWhy: ['该考生已记缺考，本科目不合格。', 'Recorded absent; the subject is failed.'],
  voidWhy: ['该考生已记违纪，本科目成绩无效。', 'Recorded void; the subject does not count.'],
  ineligibleWhy: [
    '该考生不符合申报条件，不予考核；不计缺考，也不安排补考。',
    'Not eligible and not assessed: neither absent nor offered a resit.',
  ],
  subjects: ['三科成绩', 'Three subjects'],
  members: ['{passing} 人达到', '{passing} reached'],
  certificate: ['证书编号 {number}', 'Certificate {number}'],
  certificateOn: ['证书编号 {number}，{date} 发证', 'Certificate {number}, issued {date}'],
  goScore: ['去评分', 'Score'],
} as const satisfies Record<string, Sentence>;
