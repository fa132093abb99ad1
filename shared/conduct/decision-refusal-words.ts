import type { StageLock } from '../procedures/parts/stage-lock.ts';
import type { RecognitionRefusal } from '../procedures/recognition/faults.ts';
import type { ReviewRefusal } from '../procedures/review/faults.ts';
import type { Sentence } from '../words/say.ts';

type Kind =
  | StageLock
  | ReviewRefusal
  | RecognitionRefusal
  | 'recognition_unproven'
  | 'lots_unsound'
  | 'lots_in_use'
  | 'codes_undrawn'
  | 'seed_unfit'
  | 'thresholds_unsound'
  | 'thresholds_in_use';

/** Where a review is not as far as that, or somebody can't be decided about like this. */
export const decisionRefusalWords: Readonly<Record<Kind, Sentence>> = {
  review_entry_missing: [
    '还没有导入这名考生的理论、技能操作成绩，不能进入综合评审（综合评审工作流程 四）。',
    'Theory and practical scores are not imported yet; the review can’t begin.',
  ],
  review_entry_failed: [
    '理论、技能操作成绩未均达到合格线，不能进入综合评审（综合评审工作流程 四）。',
    'Theory and practical did not both reach what they pass by; the review can’t be entered.',
  ],
  review_no_thesis: ['技师不进行论文答辩（综合评审工作流程 五（二））。', 'A technician has no thesis defence.'],
  review_thesis_open: [
    '论文答辩还没有评完：全部专家评完后才能评业绩（综合评审工作流程 五（二））。',
    'The thesis is not marked by every expert yet; performance comes after it.',
  ],
  review_thesis_invalid: [
    '答辩提问应为 4 至 6 个，请先把提问记录完整（综合评审工作流程 五（二））。',
    'A defence takes 4 to 6 questions; complete their record first.',
  ],
  review_thesis_failed: [
    '论文答辩总评低于 60 分，不能进入业绩评定（综合评审工作流程 五（二））。',
    'The thesis is below 60; performance may not be reviewed.',
  ],
  draw_unsound: [
    '评审专家须从名单内的高级考评员中随机抽取，人数不少于本场次规定（综合评审工作流程 三）。',
    'The panel is drawn from senior examiners on the staff list, as many as the sitting asks for.',
  ],
  draw_in_use: ['已经开始评分，不能重新抽取评审专家。', 'Scoring has begun; the panel can’t be drawn again.'],
  lots_unsound: [
    '抽签须包括名册中全部考生，工位、试卷名称不能空缺或重复。',
    'Everyone on the roster draws; places and papers are named, each once.',
  ],
  lots_in_use: ['已经开始评分，不能再抽签。', 'Scoring has begun; lots can’t be drawn any more.'],
  codes_undrawn: [
    '本场次以代码评分，考生代码还没有抽签，不能评分。请质量督导员掷骰子或用公开数字抽签。',
    'Candidates are marked by codes here, and those are not drawn yet. Draw them by the supervisor’s dice or a public number first.',
  ],
  seed_unfit: [
    '抽签须由质量督导员掷骰子（6 至 60 个 1 到 6 的点数），或用写明出处的公开数字（6 至 60 位）。',
    'Lots hang on dice that the supervisor throws (6 to 60 digits from 1 to 6), or on a public number of 6 to 60 digits with its source.',
  ],
  thresholds_unsound: [
    '合格线没有登记：须是综合评审，并写明依据；统考和特殊要求按场次登记，特殊政策按人登记。',
    'Not recorded: other pass marks belong to a review, with what settles them; those of an occupation to the sitting, of a policy to a person.',
  ],
  thresholds_in_use: ['已经开始评分，合格线不能再改。', 'Scoring has begun; what its stages pass by can’t be changed.'],
  scores_in_use: [
    '部分考生已经开始评审，他们的理论、技能操作成绩不能再改。',
    'Some of these candidates are under review; their scores can’t be changed any more.',
  ],
  review_undecided: [
    '评分还没有完成，不能作出综合评定（综合评审工作流程 五（四））。',
    'Scoring is not complete; there is nothing to decide yet.',
  ],
  decision_below_pass: [
    '成绩低于 60 分，不能评定为通过（综合评审工作流程 五（四））。',
    'Below 60 the decision can’t be a pass.',
  ],
  decision_needs_reason: [
    '评定与成绩不一致，必须写明理由（综合评审工作流程 五（四））。',
    'A decision against the scores needs a reason.',
  ],
  recognition_needs_evidence: [
    '直接认定没有成绩，必须写明依据和证明材料。',
    'Recognition has no marks: name the ground and the papers.',
  ],
  recognition_unproven: [
    '资格审核还缺材料，不能直接认定。请先在“资格审核”中填写。',
    'Facts are still lacking at the eligibility desk; nobody can be recognised before.',
  ],
  candidate_not_there: [
    '考生缺考或违纪，不能认定；记错的，请在“检录”中改正。',
    'The candidate is absent or void. If that is wrong, put it right under Check-in.',
  ],
};
