import type { Sentence } from '#shared/words/say.ts';

/** How a sitting is held. */
export const wayWords = {
  enterprise: ['企业等级认定 · 实操考核', 'Enterprise recognition: practical exam'],
  combined: ['企业等级认定 · 考评结合', 'Enterprise recognition: exam and appraisal'],
  combinedNote: [
    '文件列出这种方式，没有规定科目和权重，由本次计划规定。',
    'The document names it and says no more: the plan sets subjects and weights.',
  ],
  process: ['企业等级认定 · 过程化评价', 'Enterprise recognition: by process'],
  processNote: [
    '文件列出这种方式，没有规定科目和次数，由本次计划规定。',
    'The document names it and says no more: the plan sets subjects and parts.',
  ],
  recognition: ['企业等级认定 · 直接认定', 'Enterprise recognition: direct'],
  recognitionNote: [
    '按本市相关政策，不考试，核对依据直接认定。',
    'By the city’s policies, on evidence, without an exam.',
  ],
  enterpriseNote: ['试点企业评价本单位职工，考评员各自评分。', 'A pilot enterprise evaluates its own staff.'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What each condition is called. */
export const checkWords = {
  conditions: ['试点企业六项条件', 'Six conditions'],
  planDeadline: ['实施计划报送', 'Plan filed in time'],
  scope: ['认定职业范围', 'Occupation in scope'],
  applicationFile: ['备案申请材料', 'Application file'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is asked for them. */
export const fieldWords = {
  management: ['（一）依法设立、管理规范、机制完备', '(1) lawful and well managed'],
  occupations: ['（二）职业（工种）与主营业务直接相关', '(2) occupations of the main business'],
  funds: ['（三）经费有保障，不以营利为目的', '(3) funded, not for profit'],
  organisation: ['（四）机构、专职人员和队伍稳定', '(4) staff of its own'],
  premises: ['（五）场地、设备和视频监控', '(5) premises and cameras'],
  treatment: ['（六）取得证书人员的待遇制度', '(6) pay by certificate'],
  occupationCode: ['职业编码', 'Occupation code'],
  entryControlled: ['属于准入类职业资格', 'Entry-controlled occupation'],
  filedScope: ['已备案的职业编码', 'Occupations filed'],
  documents: ['备案申请材料', 'Documents'],
  filingForm: ['职业技能等级评价机构备案表', 'Filing form'],
  businessLicence: ['企业营业执照复印件', 'Business licence'],
  implementationPlan: ['试点工作实施方案', 'Implementation plan'],
  planSections: ['实施方案的内容', 'Sections of the plan'],
  sectionOrganiser: ['企业基本情况', 'Enterprise'],
  sectionOrganisation: ['试点工作机构情况', 'Organisation'],
  sectionScope: ['工作范围', 'Scope'],
  sectionContent: ['主要工作内容', 'Content'],
  sectionQuality: ['质量管控措施', 'Quality control'],
  sectionSchedule: ['时间安排', 'Schedule'],
  sectionSuggestions: ['相关建议', 'Suggestions'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is to be done. */
export const dutyWords = {
  enterprisePlan: ['实施计划报送', 'File the plan'],
  result: ['认定结果备案', 'File the results'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** Kinds of application. */
export const applicationWords = {
  employee: ['企业认定：参评人员', 'Enterprise: own employees'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is asked about an applicant. */
export const factWords = {
  employed: ['本单位职工', 'Employed here'],
  insured: ['在天津参加社会保险', 'Insured in Tianjin'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What each way of evaluating is called in a comparison. */
export const lensWords = {
  enterprise: ['企业认定', 'enterprise'],
} as const satisfies Readonly<Record<string, Sentence>>;
