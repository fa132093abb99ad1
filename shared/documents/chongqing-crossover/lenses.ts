import { PANEL_SIZE } from '#shared/law/chongqing-crossover/panel.ts';
import { chongqingCrossover, cite } from '#shared/law/chongqing-crossover/policy.ts';
import { TWO_THIRDS } from '#shared/law/scoring/panel.ts';
import type { Lens } from '../parts/lens.ts';
import type { Marks } from '../parts/marks.ts';
import { conclude, memberSteps, noResult, subjectStep, vetoStep, type Opinion } from '../parts/opinion.ts';
import type { WhatIf } from '../parts/what-if.ts';
import { lensWords, placeWords } from './words.ts';

/** 六（三）: exactly three members; in each of three subjects at least 2/3 of them and the mean reach the pass mark. */
function panel({ level, theory, practical, comprehensive, vetoed }: Marks, by: WhatIf): Opinion {
  const { source } = chongqingCrossover;
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
  const note = cite(article, 'only_advanced', '考核评价只用于申报高级工，这里仍按考核评价推演');
  return { ...opinion, because: [...opinion.because, note] };
}

const about = { place: placeWords.chongqing, source: chongqingCrossover.source };
/** A panel for 技师 and above, examiners for 高级工. */
export const CHONGQING_LENSES: readonly [Lens, Lens] = [
  { ...about, id: 'chongqing-panel', way: lensWords.panel, nobody: '六（三）', judge: panel },
  { ...about, id: 'chongqing-assessment', way: lensWords.assessment, nobody: '三（三）', judge: assessment },
];
