import { passArticleOf } from '#shared/law/parts/policy.ts';
import { huangshiReform } from '#shared/law/huangshi-reform/policy.ts';
import { levelsOf, type EvaluationWay, type Way } from '../parts/way.ts';
import { placeWords, wayWords } from './words.ts';

/** A way of （九） that has subjects; each of its sittings is marked as a practical exam is, under a scheme of its own. */
const evaluated = (id: string, [name, note]: readonly [Way['name'], Way['note']], evaluation: EvaluationWay): Way => ({
  ...{ id, policy: huangshiReform, procedure: 'practical', channels: ['recognition'], fromPlan: false },
  levels: levelsOf(huangshiReform),
  passMarkBy: (level) => passArticleOf(huangshiReform, level),
  ...{ place: placeWords.huangshi, name, note, evaluation },
});

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
  evaluated('huangshi-comprehensive', [wayWords.comprehensive, wayWords.comprehensiveNote], {
    ...{ mode: 'comprehensive', title: ['综合鉴定', 'Comprehensive'], article: '（九）1', isNamed: true },
    subjects: ['theory', 'practical', 'interview'],
    usual: ['theory', 'practical', 'interview'],
  }),
  evaluated('huangshi-performance', [wayWords.performance, wayWords.performanceNote], {
    ...{ mode: 'performance', title: ['业绩考评', 'By record of work'], article: '（九）2', isNamed: true },
    subjects: ['theory', 'practical', 'performance', 'showcase'],
    usual: ['theory', 'practical', 'performance', 'showcase'],
  }),
  evaluated('huangshi-process', [wayWords.process, wayWords.processNote], {
    ...{ mode: 'process', title: ['过程考核', 'By process'], article: '（九）3', isNamed: true },
    ...{ subjects: ['process'], usual: ['process'] },
  }),
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
