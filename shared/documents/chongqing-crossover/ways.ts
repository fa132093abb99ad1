import { passArticleOf } from '#shared/law/parts/policy.ts';
import { chongqingCrossover } from '#shared/law/chongqing-crossover/policy.ts';
import { levelsOf, type Way } from '../parts/way.ts';
import { placeWords, wayWords } from './words.ts';

/** How a sitting is held under the document. */
export const CHONGQING_WAYS: readonly [Way, ...Way[]] = [
  {
    id: 'chongqing-panel',
    policy: chongqingCrossover,
    procedure: 'panel',
    channels: ['crossover'],
    levels: levelsOf(chongqingCrossover),
    fromPlan: false,
    passMarkBy: () => '六（三）',
    place: placeWords.chongqing,
    name: wayWords.panel,
    note: wayWords.panelNote,
  },
  {
    id: 'chongqing-assessment',
    policy: chongqingCrossover,
    procedure: 'practical',
    channels: ['crossover'],
    // 三（三）: only those who apply for 高级工 are assessed instead of reviewed.
    levels: ['advanced'],
    fromPlan: false,
    passMarkBy: (level) => passArticleOf(chongqingCrossover, level),
    place: placeWords.chongqing,
    name: wayWords.assessment,
    note: wayWords.assessmentNote,
  },
];
