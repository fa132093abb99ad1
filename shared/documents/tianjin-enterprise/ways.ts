import { passArticleOf } from '#shared/law/parts/policy.ts';
import { tianjinEnterprise } from '#shared/law/tianjin-enterprise/policy.ts';
import { levelsOf, type Way } from '../parts/way.ts';
import { commonPlaceWords } from '../parts/words.ts';
import { wayWords } from './words.ts';

/** How a sitting is held under the document. */
export const TIANJIN_ENTERPRISE_WAYS: readonly [Way, ...Way[]] = [
  {
    id: 'tianjin-enterprise',
    policy: tianjinEnterprise,
    procedure: 'practical',
    channels: ['recognition'],
    levels: levelsOf(tianjinEnterprise),
    fromPlan: false,
    passMarkBy: (level) => passArticleOf(tianjinEnterprise, level),
    place: commonPlaceWords.tianjin,
    name: wayWords.enterprise,
    note: wayWords.enterpriseNote,
  },
  {
    id: 'tianjin-enterprise-recognition',
    policy: tianjinEnterprise,
    procedure: 'recognition',
    channels: ['recognition'],
    levels: levelsOf(tianjinEnterprise),
    fromPlan: false,
    passMarkBy: () => null,
    place: commonPlaceWords.tianjin,
    name: wayWords.recognition,
    note: wayWords.recognitionNote,
  },
];
