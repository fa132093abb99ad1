import { huangshiReform } from '#shared/law/huangshi-reform/policy.ts';
import type { Lens } from '../parts/lens.ts';
import type { Marks } from '../parts/marks.ts';
import { conclude, subjectStep, vetoStep, type Opinion } from '../parts/opinion.ts';
import type { WhatIf } from '../parts/what-if.ts';
import { lensWords, placeWords } from './words.ts';

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

/** 综合鉴定. */
export const HUANGSHI_LENS: Lens = {
  id: 'huangshi',
  place: placeWords.huangshi,
  way: lensWords.comprehensive,
  source: huangshiReform.source,
  nobody: '（九）1',
  judge: comprehensive,
};
