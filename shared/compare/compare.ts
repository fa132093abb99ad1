import { formatMark, type Mark } from '../marks/mark.ts';
import { reaches, type Ratio } from '../marks/ratio.ts';
import { explainRatio, formatRatio } from '../marks/rounding.ts';
import type { Candidate } from '../model/candidate.ts';
import { PANEL_SIZE } from '../policies/chongqing-crossover/panel.ts';
import { chongqingCrossover } from '../policies/chongqing-crossover/policy.ts';
import { huangshiReform } from '../policies/huangshi-reform/policy.ts';
import { tianjinAppraisal } from '../policies/tianjin-appraisal/policy.ts';
import { citing, type Reason } from '../policies/verdict.ts';
import type { SittingState } from '../record/state.ts';
import { resultsOf, type SheetPart } from '../results/candidate-result.ts';
import { scoreExaminers } from '../scoring/examiners.ts';
import { TWO_THIRDS } from '../scoring/panel.ts';
import { isMet, type SubjectScore } from '../scoring/subject-score.ts';

// What several documents would say of the same marks. Nothing here is ever recorded or signed: it answers a question.

export const LENSES = ['tianjin', 'chongqing', 'huangshi'] as const;
export type Lens = (typeof LENSES)[number];

/** What the marks are looked at with. */
export type WhatIf = {
  /** Hundredths; at least the documents' own 60 points. */
  readonly passMark: Mark;
  /** An examiner left out, or null. */
  readonly without: string | null;
};

/** `unknown`: a fact the document needs was never recorded, and is not made up. */
export type Opinion = {
  readonly verdict: 'pass' | 'fail' | 'invalid' | 'unknown';
  readonly because: readonly Reason[];
};

/** One candidate under every document; `totals` are those of the examiners who count. */
export type Comparison = {
  readonly candidate: Candidate;
  readonly totals: readonly { readonly examiner: string; readonly total: Ratio }[];
  readonly opinions: Readonly<Record<Lens, Opinion>>;
  /** Whether two documents that can tell come to different ends. */
  readonly differs: boolean;
};

type Marks = {
  readonly totals: readonly Ratio[];
  readonly vetoed: boolean;
  readonly theory: SubjectScore | null;
  readonly passMark: Mark;
};

/** Every candidate whose expected sheets are complete, in the order of the roster. Absent and void stay what they are. */
export function compare(state: SittingState, { passMark, without }: WhatIf): Comparison[] {
  if (state.sitting?.procedure !== 'practical') return [];
  return resultsOf(state)
    .filter(({ judgement }) => judgement !== null)
    .map(({ candidate, sheets }) => {
      const counted = sheets.filter((part) => isDone(part) && part.examiner.personId !== without);
      const totals = counted.flatMap(({ examiner, score }) =>
        score === null ? [] : [{ examiner: examiner.name, total: score.total }],
      );
      const theory = state.subjectScores.get(candidate.candidateId)?.theory ?? null;
      const vetoed = counted.some(({ score }) => score?.vetoed === true);
      const marks: Marks = { totals: totals.map(({ total }) => total), vetoed, theory, passMark };
      const opinions = { tianjin: tianjin(marks), chongqing: chongqing(marks), huangshi: huangshi(marks) };
      const told = new Set(Object.values(opinions).flatMap(({ verdict }) => (verdict === 'unknown' ? [] : [verdict])));
      return { candidate, totals, opinions, differs: told.size > 1 };
    });
}

const isDone = ({ stage }: SheetPart): boolean => stage === 'complete' || stage === 'signed' || stage === 'corrected';

const said = (mean: Ratio, passMark: Mark): string =>
  `${explainRatio(mean, passMark)} 分，${reaches(mean, passMark) ? '达到' : '低于'} ${formatMark(passMark)} 分`;

/** 附件1 四（四）: the practical exam is passed by the mean of its examiners. */
function tianjin({ totals, vetoed, passMark }: Marks): Opinion {
  const { cite } = citing(tianjinAppraisal.source);
  const article = '附件1 四（四）';
  const scored = scoreExaminers(totals, null, passMark);
  if (scored.outcome === 'invalid') return nobody(cite(article, 'no_examiner', '没有考评员的评分'));
  if (vetoed) return { verdict: 'fail', because: [cite(article, 'vetoed', '出现否定项，操作技能成绩不合格')] };
  const text = `${String(totals.length)} 名考评员平均 ${said(scored.mean, passMark)}`;
  return { verdict: scored.outcome, because: [cite(article, 'mean', text)] };
}

/**
 * 六（三） read over the practical totals as one subject of the panel: exactly three members, at least 2/3 of them and the mean
 * at the pass mark. Its other two subjects were never scored here, so a pass can only be one of this subject.
 */
function chongqing({ totals, vetoed, passMark }: Marks): Opinion {
  const { cite } = citing(chongqingCrossover.source);
  const article = '六（三）';
  if (totals.length !== PANEL_SIZE) {
    const text = `评审组应由 ${String(PANEL_SIZE)} 名专家组成，这里有 ${String(totals.length)} 名的评分`;
    return { verdict: 'invalid', because: [cite(article, 'panel_not_three', text)] };
  }
  const scored = scoreExaminers(totals, null, passMark);
  if (scored.outcome === 'invalid') return nobody(cite(article, 'no_examiner', '没有评分'));
  const passing = totals.filter((total) => reaches(total, passMark)).length;
  const enough = TWO_THIRDS.den * passing >= TWO_THIRDS.num * totals.length;
  const share = `技能有 ${String(passing)} 名成员（共 ${String(totals.length)} 名）评分达到 ${formatMark(passMark)} 分`;
  const because = [
    cite(article, 'members', `${share}，${enough ? '达到' : '不足'} 2/3`),
    cite(article, 'mean', `技能平均 ${said(scored.mean, passMark)}`),
    ...(vetoed ? [cite(article, 'vetoed', '出现否定项，技能不合格')] : []),
    cite(article, 'other_subjects', '理论、综合两科没有评审组评分，这里只推演技能一科'),
  ];
  return { verdict: enough && scored.outcome === 'pass' && !vetoed ? 'pass' : 'fail', because };
}

/** （九）1 综合鉴定: theory, practical and interview, each at the pass mark; what fails already needs no other subject. */
function huangshi({ totals, vetoed, theory, passMark }: Marks): Opinion {
  const { cite } = citing(huangshiReform.source);
  const article = '（九）1';
  const scored = scoreExaminers(totals, null, passMark);
  if (scored.outcome === 'invalid') return nobody(cite(article, 'no_examiner', '没有考评员的评分'));
  const practicalMet = scored.outcome === 'pass' && !vetoed;
  const theoryMet = theory === null || isMet(theory, passMark);
  const because = [
    cite(article, 'practical', `实际操作平均 ${said(scored.mean, passMark)}${vetoed ? '，出现否定项' : ''}`),
    cite(article, 'theory', sayTheory(theory, passMark)),
    cite(article, 'interview', '没有面试答辩成绩，不能推演'),
  ];
  return { verdict: practicalMet && theoryMet ? 'unknown' : 'fail', because };
}

function sayTheory(theory: SubjectScore | null, passMark: Mark): string {
  if (theory === null) return '没有导入理论成绩，不能推演';
  if (theory === 'exempt') return '理论免考，视为合格';
  if (theory === 'absent') return '理论缺考，不合格';
  if (theory === 'void') return '理论违纪，成绩无效';
  return `理论 ${formatRatio({ num: theory, den: 1 })} 分，${theory >= passMark ? '达到' : '低于'} ${formatMark(passMark)} 分`;
}

const nobody = (reason: Reason): Opinion => ({ verdict: 'invalid', because: [reason] });
