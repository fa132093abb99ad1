import type { Level } from '#shared/model/basics.ts';
import { LEVELS } from '#shared/model/basics.ts';
import type { Channel, Procedure } from '#shared/model/sitting.ts';
import { chongqingCrossover } from '#shared/law/chongqing-crossover/policy.ts';
import { huangshiReform } from '#shared/law/huangshi-reform/policy.ts';
import type { Policy } from '#shared/law/parts/policy.ts';
import { tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';
import { tianjinChief } from '#shared/law/tianjin-chief/policy.ts';
import { tianjinEnterprise } from '#shared/law/tianjin-enterprise/policy.ts';
import { newSittingWords } from '#shared/words/sittings.ts';
import type { Sentence } from '#shared/words/say.ts';

/** One way to hold a sitting: a document, the procedure it asks for, and the channels and levels that go that way. */
export type Way = {
  readonly id: WayId;
  readonly policy: Policy;
  readonly procedure: Procedure;
  readonly channels: readonly Channel[];
  readonly levels: readonly Level[];
  /** The document sets neither pass mark nor number of examiners: both come from the plan (天津特级办法 第十条（二）). */
  readonly fromPlan: boolean;
  readonly place: Sentence;
  readonly name: Sentence;
  readonly note: Sentence;
};
export type WayId =
  | 'tianjin-appraisal'
  | 'tianjin-review'
  | 'tianjin-enterprise'
  | 'chongqing-panel'
  | 'chongqing-assessment'
  | 'tianjin-chief'
  | 'huangshi';

const words = newSittingWords;
const ofPolicy = ({ levels }: Policy): readonly Level[] => LEVELS.filter((level) => levels.includes(level));

/** Every way the app can hold a sitting, in the order in which the form offers them. */
export const WAYS: readonly [Way, ...Way[]] = [
  {
    id: 'tianjin-appraisal',
    policy: tianjinAppraisal,
    procedure: 'practical',
    channels: ['appraisal'],
    levels: ofPolicy(tianjinAppraisal),
    fromPlan: false,
    place: words.tianjin,
    name: words.practical,
    note: words.practicalNote,
  },
  {
    id: 'tianjin-review',
    policy: tianjinAppraisal,
    procedure: 'review',
    channels: ['appraisal'],
    // 综合评审工作流程 is for these two; 技师 go without a thesis.
    levels: ['technician', 'senior-technician'],
    fromPlan: false,
    place: words.tianjin,
    name: words.review,
    note: words.reviewNote,
  },
  {
    id: 'tianjin-enterprise',
    policy: tianjinEnterprise,
    procedure: 'practical',
    channels: ['recognition'],
    levels: ofPolicy(tianjinEnterprise),
    fromPlan: false,
    place: words.tianjin,
    name: words.enterprise,
    note: words.enterpriseNote,
  },
  {
    id: 'chongqing-panel',
    policy: chongqingCrossover,
    procedure: 'panel',
    channels: ['crossover'],
    levels: ofPolicy(chongqingCrossover),
    fromPlan: false,
    place: words.chongqing,
    name: words.panel,
    note: words.panelNote,
  },
  {
    id: 'chongqing-assessment',
    policy: chongqingCrossover,
    procedure: 'practical',
    channels: ['crossover'],
    // 三（三）: only those who apply for 高级工 are assessed instead of reviewed.
    levels: ['advanced'],
    fromPlan: false,
    place: words.chongqing,
    name: words.assessment,
    note: words.assessmentNote,
  },
  {
    id: 'tianjin-chief',
    policy: tianjinChief,
    procedure: 'practical',
    channels: ['appointment'],
    levels: ofPolicy(tianjinChief),
    fromPlan: true,
    place: words.tianjin,
    name: words.chief,
    note: words.chiefNote,
  },
  {
    id: 'huangshi',
    policy: huangshiReform,
    procedure: 'practical',
    channels: ['recognition', 'appraisal', 'specialised'],
    levels: ofPolicy(huangshiReform),
    fromPlan: false,
    place: words.huangshi,
    name: words.huangshiPractical,
    note: words.huangshiNote,
  },
];

/** The way with that id. */
export const wayOf = (id: WayId): Way => WAYS.find((way) => way.id === id) ?? WAYS[0];
