import { EVALUATED } from '#shared/model/evaluation.ts';
import { passArticleOf } from '#shared/law/parts/policy.ts';
import { tianjinEnterprise } from '#shared/law/tianjin-enterprise/policy.ts';
import { levelsOf, type EvaluationWay, type Way } from '../parts/way.ts';
import { commonPlaceWords } from '../parts/words.ts';
import { wayWords } from './words.ts';

/** 四（三） names these two and says nothing of what they consist of: the plan does, out of all subjects the app knows. */
const evaluated = (id: string, [name, note]: readonly [Way['name'], Way['note']], evaluation: EvaluationWay): Way => ({
  ...{ id, policy: tianjinEnterprise, procedure: 'practical', channels: ['recognition'], fromPlan: false },
  levels: levelsOf(tianjinEnterprise),
  passMarkBy: (level) => passArticleOf(tianjinEnterprise, level),
  ...{ place: commonPlaceWords.tianjin, name, note, evaluation },
});

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
  evaluated('tianjin-enterprise-combined', [wayWords.combined, wayWords.combinedNote], {
    ...{ mode: 'combined', title: ['考评结合', 'Exam and appraisal'], article: '四（三）', isNamed: false },
    ...{ subjects: EVALUATED, usual: ['practical', 'process'] },
  }),
  evaluated('tianjin-enterprise-process', [wayWords.process, wayWords.processNote], {
    ...{ mode: 'process', title: ['过程化评价', 'By process'], article: '四（三）', isNamed: false },
    ...{ subjects: EVALUATED, usual: ['process'] },
  }),
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
