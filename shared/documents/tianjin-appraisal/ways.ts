import { passArticleOf } from '#shared/law/parts/policy.ts';
import { tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';
import { levelsOf, type Way } from '../parts/way.ts';
import { commonPlaceWords } from '../parts/words.ts';
import { wayWords } from './words.ts';

/** How a sitting is held under the document. */
export const TIANJIN_APPRAISAL_WAYS: readonly [Way, ...Way[]] = [
  {
    id: 'tianjin-appraisal',
    policy: tianjinAppraisal,
    procedure: 'practical',
    channels: ['appraisal'],
    levels: levelsOf(tianjinAppraisal),
    fromPlan: false,
    passMarkBy: (level) => passArticleOf(tianjinAppraisal, level),
    place: commonPlaceWords.tianjin,
    name: wayWords.practical,
    note: wayWords.practicalNote,
  },
  {
    id: 'tianjin-review',
    policy: tianjinAppraisal,
    procedure: 'review',
    channels: ['appraisal', 'crossover'],
    // 综合评审工作流程 is for these two; 技师 go without a thesis.
    levels: ['technician', 'senior-technician'],
    fromPlan: false,
    passMarkBy: () => '综合评审工作流程 四',
    place: commonPlaceWords.tianjin,
    name: wayWords.review,
    note: wayWords.reviewNote,
  },
  {
    id: 'tianjin-crossover',
    policy: tianjinAppraisal,
    procedure: 'practical',
    channels: ['crossover'],
    // 附件2 三（二）1: 助理工程师, 工程师, 高级工程师 answer to these three
    levels: ['advanced', 'technician', 'senior-technician'],
    fromPlan: false,
    passMarkBy: (level) => passArticleOf(tianjinAppraisal, level),
    place: commonPlaceWords.tianjin,
    name: wayWords.crossover,
    note: wayWords.crossoverNote,
  },
  {
    id: 'tianjin-contest',
    policy: tianjinAppraisal,
    procedure: 'recognition',
    channels: ['crossover'],
    // 附件2 三（二）3: winners are recognised as 高级技师 and as nothing else
    levels: ['senior-technician'],
    fromPlan: false,
    passMarkBy: () => null,
    place: commonPlaceWords.tianjin,
    name: wayWords.contest,
    note: wayWords.contestNote,
  },
];
