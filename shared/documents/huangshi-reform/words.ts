import type { Sentence } from '#shared/words/say.ts';

/** Where. */
export const placeWords = {
  huangshi: ['黄石', 'Huangshi'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** How a sitting is held. */
export const wayWords = {
  huangshiPractical: ['技能人才评价 · 实操考核', 'Skill evaluation: practical exam'],
  comprehensive: ['技能人才评价 · 综合鉴定', 'Skill evaluation: comprehensive'],
  comprehensiveNote: [
    '理论知识考试、实际操作考核、面试答辩，按计划所列科目。',
    'Theory, practical exam and interview, as the plan lists them.',
  ],
  performance: ['技能人才评价 · 业绩考评', 'Skill evaluation: by record of work'],
  performanceNote: [
    '理论考试、实践操作、业绩评审、成果展示，按计划所列科目。',
    'Theory, practice, record of work and results shown, as the plan lists them.',
  ],
  process: ['技能人才评价 · 过程考核', 'Skill evaluation: by process'],
  processNote: ['依托工作现场，可以分几次，各次怎样合成由计划定。', 'At the workplace, in parts that the plan joins.'],
  huangshiContest: ['技能人才评价 · 竞赛选拔', 'Skill evaluation: contest'],
  huangshiContestNote: [
    '备案竞赛前 3 名，不考试，核对依据直接认定。',
    'The first three of a filed contest, recognised on evidence.',
  ],
  huangshiNote: ['综合鉴定、业绩考评的实际操作部分。', 'The practical part of an evaluation.'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What each condition is called. */
export const checkWords = {
  channel: ['评价渠道', 'Channel'],
  mode: ['评价方式', 'Mode'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is asked for them. */
export const fieldWords = {
  hsEntryControlled: ['属于准入类职业资格', 'Entry-controlled'],
  listed: ['列入职业分类大典或经人社部发布', 'In the classification'],
  specialised: ['有备案的专项职业能力考核规范', 'Filed specialised norm'],
  mode: ['评价方式', 'Mode'],
  comprehensive: ['综合鉴定', 'Comprehensive'],
  performance: ['业绩考评', 'Performance'],
  process: ['过程考核', 'Process'],
  contest: ['竞赛选拔', 'Contest'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** Kinds of application. */
export const applicationWords = {
  ranked: ['竞赛选拔：直接认定', 'Recognition by contest'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is asked about an applicant. */
export const factWords = {
  filed: ['竞赛经人社部门备案', 'Contest filed'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What each way of evaluating is called in a comparison. */
export const lensWords = {
  comprehensive: ['综合鉴定', 'comprehensive'],
} as const satisfies Readonly<Record<string, Sentence>>;
