import { PANEL_SIZE } from '#shared/law/chongqing-crossover/panel.ts';
import { chongqingCrossover } from '#shared/law/chongqing-crossover/policy.ts';
import { huangshiReform } from '#shared/law/huangshi-reform/policy.ts';
import { tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';
import { tianjinEnterprise } from '#shared/law/tianjin-enterprise/policy.ts';
import { citing } from '#shared/law/parts/verdict.ts';
import { TWO_THIRDS } from '#shared/law/scoring/panel.ts';
import type { Marks } from './marks.ts';
import { conclude, memberSteps, noResult, subjectStep, vetoStep, type Opinion, type Step } from './opinion.ts';
import type { WhatIf } from './what-if.ts';

// The documents as they would look at marks that were given under another one; each by its own share and its own subjects.
// 天津特级技师、首席技师 leaves pass mark and method to the employer's plan (第十条（一）), so it has nothing to say here.

export const LENSES = [
  'tianjin-appraisal',
  'tianjin-enterprise',
  'chongqing-panel',
  'chongqing-assessment',
  'huangshi',
] as const;
export type Lens = (typeof LENSES)[number];

/** What a document would say of the marks. */
export function opinionOf(lens: Lens, marks: Marks, by: WhatIf): Opinion {
  const { source, nobody, judge } = DOCUMENTS[lens];
  if (marks.practical.length === 0)
    return noResult(citing(source).cite(nobody, 'no_examiner', '没有评分，不能形成结果'));
  return judge(marks, by);
}

type Document = {
  readonly source: string;
  /** The article under which nobody having scored is no result. */
  readonly nobody: string;
  readonly judge: (marks: Marks, by: WhatIf) => Opinion;
};

const REVIEW = '综合评审工作流程';

/** 流程 四: theory and practice, each at the pass mark; 技师 and 高级技师 go on to the review (五). */
function appraisal({ level, theory, practical, comprehensive, vetoed }: Marks, by: WhatIf): Opinion {
  const { source } = tianjinAppraisal;
  const reviewed = level === 'technician' || level === 'senior-technician';
  const thesis: Step[] =
    level === 'senior-technician'
      ? [subjectStep({ source, article: `${REVIEW} 五（二）`, code: 'thesis', name: '论文答辩' }, null, by)]
      : [];
  const performance = { source, article: `${REVIEW} 五（三）`, code: 'performance', name: '业绩评定' };
  return conclude([
    subjectStep({ source, article: `${REVIEW} 四`, code: 'theory', name: '理论知识' }, theory, by),
    subjectStep({ source, article: '附件1 四（四）', code: 'practical', name: '操作技能' }, practical, by),
    ...vetoStep(source, '附件1 四（四）', vetoed),
    ...thesis,
    ...(reviewed ? [subjectStep(performance, comprehensive, by)] : []),
  ]);
}

/** 四（二）（三）: ability is examined, and conduct is judged with it. */
function enterprise({ practical, comprehensive, vetoed }: Marks, by: WhatIf): Opinion {
  const { source } = tianjinEnterprise;
  return conclude([
    subjectStep({ source, article: '四（三）', code: 'ability', name: '职业能力考核' }, practical, by),
    ...vetoStep(source, '四（三）', vetoed),
    subjectStep({ source, article: '四（二）', code: 'conduct', name: '职业素养评价' }, comprehensive, by),
  ]);
}

/** 六（三）: exactly three members; in each of three subjects at least 2/3 of them and the mean reach the pass mark. */
function panel({ level, theory, practical, comprehensive, vetoed }: Marks, by: WhatIf): Opinion {
  const { source } = chongqingCrossover;
  const { cite } = citing(source);
  const article = '六（三）';
  if (practical.length !== PANEL_SIZE) {
    const text = `评审组应由 ${String(PANEL_SIZE)} 名专家组成，这里有 ${String(practical.length)} 名的评分`;
    return noResult(cite(article, 'panel_not_three', text));
  }
  const about = (code: string, name: string) => ({ source, article, code, name });
  const others = [
    { ...about('theory', '理论'), marks: theory },
    { ...about('comprehensive', '综合'), marks: comprehensive },
  ].flatMap(({ marks, ...subject }) =>
    // a score brought in was not given by the members of a panel
    isMarks(marks) ? memberSteps(subject, marks, TWO_THIRDS, by) : [subjectStep(subject, null, by)],
  );
  const opinion = conclude([
    ...memberSteps(about('skill', '技能'), practical, TWO_THIRDS, by),
    ...vetoStep(source, article, vetoed),
    ...others,
  ]);
  if (level === 'technician' || level === 'senior-technician') return opinion;
  const note = cite('三（二）', 'only_technicians', '综合评审只用于申报技师、高级技师，这里仍按评审组推演');
  return { ...opinion, because: [...opinion.because, note] };
}

const isMarks = (marks: Marks['theory']): marks is readonly Exclude<Marks['practical'][number], number>[] =>
  Array.isArray(marks);

/** 三（三）: no theory, and a practical exam by examiners; only for those who apply for 高级工. */
function assessment({ level, practical, vetoed }: Marks, by: WhatIf): Opinion {
  const { source } = chongqingCrossover;
  const article = '三（三）';
  const opinion = conclude([
    subjectStep({ source, article, code: 'practical', name: '技能操作' }, practical, by),
    ...vetoStep(source, article, vetoed),
  ]);
  if (level === 'advanced') return opinion;
  const note = citing(source).cite(article, 'only_advanced', '考核评价只用于申报高级工，这里仍按考核评价推演');
  return { ...opinion, because: [...opinion.because, note] };
}

/** （九）1 综合鉴定: theory, practice and an interview. */
function comprehensive({ theory, practical, comprehensive: interview, vetoed }: Marks, by: WhatIf): Opinion {
  const about = (code: string, name: string) => ({ source: huangshiReform.source, article: '（九）1', code, name });
  return conclude([
    subjectStep(about('theory', '理论知识'), theory, by),
    subjectStep(about('practical', '实际操作'), practical, by),
    ...vetoStep(huangshiReform.source, '（九）1', vetoed),
    subjectStep(about('interview', '面试答辩'), interview, by),
  ]);
}

const DOCUMENTS: Readonly<Record<Lens, Document>> = {
  'tianjin-appraisal': { source: tianjinAppraisal.source, nobody: '附件1 四（四）', judge: appraisal },
  'tianjin-enterprise': { source: tianjinEnterprise.source, nobody: '四（三）', judge: enterprise },
  'chongqing-panel': { source: chongqingCrossover.source, nobody: '六（三）', judge: panel },
  'chongqing-assessment': { source: chongqingCrossover.source, nobody: '三（三）', judge: assessment },
  huangshi: { source: huangshiReform.source, nobody: '（九）1', judge: comprehensive },
};
