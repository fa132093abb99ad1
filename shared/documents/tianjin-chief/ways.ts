import { passArticleOf } from '#shared/law/parts/policy.ts';
import { tianjinChief } from '#shared/law/tianjin-chief/policy.ts';
import { levelsOf, type Way } from '../parts/way.ts';
import { commonPlaceWords } from '../parts/words.ts';
import { wayWords } from './words.ts';

/** How a sitting is held under the document. */
export const TIANJIN_CHIEF_WAYS: readonly [Way, ...Way[]] = [
  {
    id: 'tianjin-chief',
    policy: tianjinChief,
    procedure: 'practical',
    channels: ['appointment'],
    levels: levelsOf(tianjinChief),
    fromPlan: true,
    passMarkBy: (level) => passArticleOf(tianjinChief, level),
    place: commonPlaceWords.tianjin,
    name: wayWords.chief,
    note: wayWords.chiefNote,
  },
];
