import type { Sentence } from '#shared/words/say.ts';

/** How a sitting is held. */
export const wayWords = {
  practical: ['技能鉴定 · 实操考核', 'Appraisal: practical exam'],
  practicalNote: ['考评员各自按评分表评分，取平均成绩。', 'Each examiner scores a sheet; the mean is the result.'],
  review: ['综合评审 · 技师、高级技师', 'Comprehensive review: technicians'],
  reviewNote: [
    '随机抽取高级考评员，论文答辩后评定业绩。',
    'Senior examiners, drawn at random: thesis first, then performance.',
  ],
  crossover: ['职业贯通 · 专业技术人才技能评价', 'Crossover: practical exam'],
  contest: ['职业贯通 · 竞赛破格认定', 'Crossover: contest winners'],
  contestNote: [
    '工程师、高级工程师，市级竞赛获奖，不考试，破格认定高级技师。',
    'Engineers placed in a municipal contest become senior technicians.',
  ],
  crossoverNote: [
    '工程技术领域专业技术人才，免理论，考技能操作。',
    'Engineers by their title: no theory, a practical exam.',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What each condition is called. */
export const checkWords = {
  onSite: ['企业内鉴定条件', 'On-site appraisal'],
  occupation: ['鉴定职业（工种）范围', 'Occupation in the catalogue'],
  questions: ['考试命题', 'Where the questions come from'],
  staff: ['考评、督导人员', 'Examiners and supervisors'],
  reviewPanel: ['综合评审专家组', 'Review panel'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is asked for them. */
export const fieldWords = {
  hostKind: ['企业类型', 'Kind of enterprise'],
  certifiedCentre: ['经认定的企业培训中心', 'Certified training centre'],
  publicBase: ['公共实训基地', 'Public training base'],
  schoolEnterprise: ['开展企校合作的企业', 'School partnership'],
  otherHost: ['其他企业', 'Other'],
  registeredInTianjin: ['企业在本市注册', 'Registered in Tianjin'],
  equipped: ['具备实施鉴定的条件', 'Equipped for appraisal'],
  applicantCount: ['单次申报单一职业（工种）人数', 'Applicants, one occupation'],
  occupation: ['职业（工种）', 'Occupation'],
  inCatalogue: ['列入《国家职业资格目录》', 'In the national catalogue'],
  givenByAuthority: ['由市人社局单独或会同行业协会实施', 'Appraised by the authority'],
  questionSource: ['试题来源', 'Source of the questions'],
  nationalBank: ['国家题库抽取', 'Drawn from the national bank'],
  compiledByExperts: ['市鉴定中心组织专家修订编制', 'Compiled by experts of the centre'],
  otherQuestions: ['其他（自行命题等）', 'Other, such as own questions'],
  questionsAdjusted: ['按企业生产实际调整试题', 'Adjusted for the enterprise'],
  mayAdjust: ['属于可以申请调整的三类企业', 'One of the three kinds that may'],
  appointedBy: ['派出单位', 'Appointed by'],
  byEnterprise: ['企业选派', 'Enterprise'],
  byAuthority: ['市人社局派遣', 'Authority'],
  qualification: ['考评资格', 'Qualification'],
  plainExaminer: ['考评员', 'Examiner'],
  drawnAtRandom: ['由专家库随机抽取', 'Drawn at random'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is to be done. */
export const dutyWords = {
  handIn: ['综合评审材料报送', 'Hand in the review material'],
  completion: ['综合评审完成（市鉴定中心）', 'Review completed (by the centre)'],
  reReview: ['不合格者重新评审（限一次）最后一天', 'Last day for the one re-review of who failed'],
  report: ['成绩上报市鉴定中心', 'Report the results'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** Kinds of application. */
export const applicationWords = {
  skill: ['贯通：职称人员参加技能评价', 'Crossover: title to skill level'],
  contest: ['破格：竞赛认定高级技师', 'Exceptional: by contest'],
  title: ['贯通：技能人才申报职称', 'Crossover: skill level to title'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is asked about an applicant. */
export const factWords = {
  field: ['专业领域', 'Field'],
  titleHeld: ['现专业技术职称', 'Title held'],
  contestClass: ['市级竞赛类别', 'Class of the contest'],
  skillLevel: ['已有技能等级', 'Skill level held'],
  obtainedOn: ['取得技能等级日期', 'Level obtained on'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** Answers to choose from. */
export const answerWords = {
  engineering: ['工程技术', 'Engineering'],
  other: ['其他', 'Other'],
  class1: ['市级一类', 'Class 1'],
  class2: ['市级二类', 'Class 2'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What each way of evaluating is called in a comparison. */
export const lensWords = {
  appraisal: ['技能鉴定', 'appraisal'],
} as const satisfies Readonly<Record<string, Sentence>>;
