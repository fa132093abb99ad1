import type { ReviewStageName, StageStatus } from './stages.ts';
import type { Sentence } from '#shared/words/say.ts';

/** What stands on paper and in the record; there is no English twin. */
export const reviewPaper = {
  scheme: '综合评审评分方案',
  content: '论文内容',
  defence: '论文答辩',
  performance: '业绩评定',
} as const;

export const reviewStageWords: Readonly<Record<ReviewStageName, Sentence>> = {
  entry: ['一、进入条件', '1. Entry'],
  thesis: ['二、论文答辩', '2. Thesis and defence'],
  performance: ['三、业绩评定', '3. Performance'],
  decision: ['四、综合评定', '4. Decision'],
};

export const stageStatusWords: Readonly<Record<StageStatus, Sentence>> = {
  locked: ['未开放', 'Locked'],
  skipped: ['不进行', 'Not held'],
  open: ['进行中', 'Open'],
  passed: ['通过', 'Passed'],
  failed: ['未通过', 'Not passed'],
  invalid: ['不符合程序', 'Against the procedure'],
};

/** Drawing the panel, and bringing in the scores that open the review. */
export const reviewSetupWords = {
  drawRule: [
    '评审专家组不少于 3 人，均为高级考评员，从专家库中随机抽取（综合评审工作流程 三）。',
    'At least 3 experts, all senior examiners, drawn at random (综合评审工作流程 三).',
  ],
  pool: ['专家库：{count} 人符合条件，抽取 {size} 人', 'Pool: {count} may be drawn, {size} will be'],
  poolShort: [
    '名单中具备高级考评员资格的评审专家只有 {count} 人，不足 {size} 人，请先在“工作人员”中补充。',
    'Only {count} of the experts {count:is a senior examiner|are senior examiners}; needed: {size}. Add some under Staff.',
  ],
  evenPanel: ['人数为双数，意见可能持平；可以抽取。', 'An even number may split; it can be drawn.'],
  noChoice: [
    '专家库刚好 {count} 人，人人入选，不算随机抽取；请补充专家，或由现场负责人说明理由。',
    'All {count} of the pool would be chosen, which is no chance: add experts, or the site head answers for it.',
  ],
  signInToDraw: ['登录后抽取', 'Sign in to draw'],
  drawnNote: [
    '每次抽取连同专家库、随机数和操作人记入记录，不能删除；用同样的专家库和随机数可以重现结果。',
    'Every draw is recorded with its pool, seed and operator and can be repeated by anyone.',
  ],
  seed: ['随机数', 'Seed'],
  operator: ['操作人', 'Drawn by'],
  drawnAt: ['抽取时间', 'Drawn at'],
  order: ['抽取次序', 'Order'],
  name: ['姓名', 'Name'],
  qualification: ['考评资格', 'Qualification'],
  title: ['职务、职称、技能等级', 'Title'],
  result: ['结果', 'Result'],
  chosen: ['入选', 'Drawn'],
  chosenLead: ['入选，组长', 'Drawn, lead'],
  notChosen: ['未入选', 'Not drawn'],
  leadNote: ['第一位入选者任组长，可在“工作人员”中调整。', 'The first one drawn leads; Staff can change that.'],
  locked: ['已经开始评分，不能重新抽取。', 'Scoring has begun; no new draw.'],

  scoresRule: [
    '理论和技能操作均达到 60 分的，进入综合评审；免考视为达到，缺考、违纪不能进入（综合评审工作流程 四）。导入后只读。',
    'Theory and practical must both reach 60. Exempt counts as reached; absent and void do not. Read only once imported.',
  ],
  noScores: ['还没有理论、操作成绩', 'No scores yet'],
  noRoster: ['请先导入考生名册。', 'Import the roster first.'],
  dropScores: ['导入成绩表', 'Import the score list'],
  importMore: ['再导入', 'Import again'],
  takeFromRoster: ['取用名册中的成绩（{count} 人）', 'Take the scores from the roster ({count})'],
  matched: ['对上 {count} 人', '{count} matched'],
  unmatched: ['{count} 行不导入', '{count} {count:row stays|rows stay} out'],
  importScores: ['导入 {count} 人的成绩', 'Import scores of {count}'],
  imported: ['已导入 {count} 人的理论、操作成绩。', 'Scores of {count} imported.'],
  nothing: ['没有可以导入的成绩：需要“理论”“实操”两列。', 'No scores found: columns 理论 and 实操 are needed.'],
  cancel: ['取消', 'Cancel'],
  number: ['编号', 'No.'],
  level: ['等级', 'Level'],
  theory: ['理论', 'Theory'],
  practical: ['技能操作', 'Practical'],
  entry: ['综合评审', 'Review'],
  mayEnter: ['可以进入', 'May enter'],
  mayNot: ['不能进入', 'May not enter'],
  unknownYet: ['未导入', 'Missing'],
  row: ['第 {row} 行', 'Row {row}'],
} as const satisfies Record<string, Sentence>;

/** The heads of the register's columns. */
export const reviewRegisterWords = {
  theory: ['理论', 'Theory'],
  practical: ['操作技能', 'Practical'],
  thesis: ['论文答辩', 'Thesis'],
  performance: ['业绩评定', 'Performance'],
  decision: ['综合评定', 'Decision'],
} as const satisfies Record<string, Sentence>;

export const subjectScoreWords = {
  exempt: ['免考', 'Exempt'],
  absent: ['缺考', 'Absent'],
  void: ['违纪', 'Void'],
} as const satisfies Record<string, Sentence>;

/** Where a candidate stands, in the fewest words. */
export const reviewProgressWords = {
  gone: ['不评', 'None'],
  barred: ['未进入', 'Shut out'],
  entry: ['缺成绩', 'No scores'],
  thesis: ['答辩 {done}/{all}', 'Thesis {done}/{all}'],
  questions: ['补提问', 'Questions'],
  performance: ['业绩 {done}/{all}', 'Perf. {done}/{all}'],
  invalid: ['不符程序', 'Invalid'],
  decision: ['待评定', 'To decide'],
  pass: ['通过', 'Pass'],
  fail: ['不通过', 'Fail'],
} as const satisfies Record<string, Sentence>;

/** The review screen. */
export const reviewWords = {
  rule: [
    '高级技师先答辩（论文内容 40%，答辩 60%，提问 4 至 6 个），总评 60 分及以上方可评业绩；业绩 60 分及以上为合格。',
    'Senior technicians defend a thesis first (content 40%, defence 60%, 4 to 6 questions); from 60 on performance is reviewed, which passes from 60.',
  ],
  clause: ['综合评审工作流程 五（二）（三）', '综合评审工作流程 5(2), 5(3)'],
  stages: ['{name}的评审环节', 'Stages of {name}'],
  scores: ['理论 {theory}，技能操作 {practical}', 'Theory {theory}, practical {practical}'],
  experts: ['{done} / {all} 名专家已评', '{done} of {all} {all:expert has|experts have} marked'],
  hasMarked: ['已评', 'marked'],
  hasNotMarked: ['未评', 'not yet'],
  progress: ['进度', 'Progress'],
  afterScoring: [
    '前面的环节全部评完后，由组长勾选通过或不通过（综合评审工作流程 五（四））。',
    'The lead ticks pass or fail once everything before is marked (综合评审工作流程 五（四）).',
  ],
  notReached: ['未进入综合评审，不需要评定。', 'The review was not reached; nothing to decide.'],
  questions: ['答辩提问：已记 {count} 个，应为 4 至 6 个', 'Questions: {count} recorded, 4 to 6 needed'],
  question: ['第 {number} 问', 'Question {number}'],
  derivedPass: ['按成绩应为通过。', 'The scores say pass.'],
  derivedFail: ['按成绩应为不通过，不能改为通过。', 'The scores say fail; it can’t be made a pass.'],
  pass: ['通过', 'Pass'],
  fail: ['不通过', 'Fail'],
  leadOnly: ['由组长{name}登录后评定。', '{name}, the lead, decides after signing in.'],
  against: ['与成绩不一致，请写明理由', 'Against the scores: give the reason'],
  decide: ['确定', 'Confirm'],
  decidedWhy: ['理由：{reason}', 'Reason: {reason}'],
  materials: ['申报材料', 'File'],
  materialsLeft: ['缺 {count} 项', '{count} missing'],
  materialsDone: ['齐全', 'Complete'],
  again: ['重新评审', 'Re-review'],
  againRule: [
    '结果已于 {announcedOn} 公布，一年内可重新评审一次，最迟 {lastDay}（综合评审工作流程 四）。',
    'Announced on {announcedOn}: one re-review within a year, by {lastDay} (综合评审工作流程 四).',
  ],
  againUnknown: [
    '不合格的允许在一年内重新评审一次，自结果公布之日起算（综合评审工作流程 四、五（五））。结果公布后在这里登记日期。',
    'One re-review within a year of the day the result is announced (综合评审工作流程 四, 五（五）). Record that day here.',
  ],
  announcedOn: ['结果公布日期', 'Announced on'],
  proposedOn: ['拟定日期', 'Proposed on'],
  usedOn: ['这次是重新评审（{days} 评审过）', 'This is the re-review (reviewed on {days})'],
  usedBefore: ['已重新评审过', 'Re-reviewed before'],
  againRecord: ['登记', 'Record'],
  againOn: ['已登记：{date}', 'Recorded: {date}'],
} as const satisfies Record<string, Sentence>;

export const materialWords = {
  'application-form': ['综合评审申报表', 'Application form'],
  thesis: ['论文', 'Thesis'],
  'theory-practical-scores': ['理论操作成绩表', 'Theory and practical scores'],
  'thesis-defence-scores': ['论文答辩成绩表', 'Thesis scores'],
  'review-summary': ['综合评审汇总表', 'Review summary'],
  'reviewed-persons-list': ['评审人员列表', 'List of persons reviewed'],
} as const satisfies Record<string, Sentence>;
