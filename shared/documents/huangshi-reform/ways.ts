import { passArticleOf } from '#shared/law/parts/policy.ts';
import { huangshiReform } from '#shared/law/huangshi-reform/policy.ts';
import { levelsOf, type Way } from '../parts/way.ts';
import { placeWords, wayWords } from './words.ts';

/** How a sitting is held under the document. */
export const HUANGSHI_WAYS: readonly [Way, ...Way[]] = [
  {
    id: 'huangshi',
    policy: huangshiReform,
    procedure: 'practical',
    channels: ['recognition', 'appraisal', 'specialised'],
    levels: levelsOf(huangshiReform),
    fromPlan: false,
    passMarkBy: (level) => passArticleOf(huangshiReform, level),
    place: placeWords.huangshi,
    name: wayWords.huangshiPractical,
    note: wayWords.huangshiNote,
  },
  {
    id: 'huangshi-contest',
    policy: huangshiReform,
    procedure: 'recognition',
    channels: ['recognition'],
    levels: levelsOf(huangshiReform),
    fromPlan: false,
    passMarkBy: () => null,
    place: placeWords.huangshi,
    name: wayWords.huangshiContest,
    note: wayWords.huangshiContestNote,
  },
];
