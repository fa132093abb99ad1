import { tianjinEnterprise } from '#shared/law/tianjin-enterprise/policy.ts';
import type { Lens } from '../parts/lens.ts';
import type { Marks } from '../parts/marks.ts';
import { conclude, subjectStep, vetoStep, type Opinion } from '../parts/opinion.ts';
import type { WhatIf } from '../parts/what-if.ts';
import { commonPlaceWords } from '../parts/words.ts';
import { lensWords } from './words.ts';

/** 四（二）（三）: ability is examined, and conduct is judged with it. */
function enterprise({ practical, comprehensive, vetoed }: Marks, by: WhatIf): Opinion {
  const { source } = tianjinEnterprise;
  return conclude([
    subjectStep({ source, article: '四（三）', code: 'ability', name: '职业能力考核' }, practical, by),
    ...vetoStep(source, '四（三）', vetoed),
    subjectStep({ source, article: '四（二）', code: 'conduct', name: '职业素养评价' }, comprehensive, by),
  ]);
}

/** 企业认定. */
export const TIANJIN_ENTERPRISE_LENS: Lens = {
  id: 'tianjin-enterprise',
  place: commonPlaceWords.tianjin,
  way: lensWords.enterprise,
  source: tianjinEnterprise.source,
  nobody: '四（三）',
  judge: enterprise,
};
