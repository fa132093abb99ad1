import type { Sentence } from '#shared/words/say.ts';

/** Where. */
export const placeWords = {
  chongqing: ['重庆', 'Chongqing'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** How a sitting is held. */
export const wayWords = {
  panel: ['贯通评价 · 评审组评审', 'Crossover: panel'],
  panelNote: [
    '3 名专家按理论、技能、综合三项各 100 分评审。',
    'Three experts judge theory, skill and overall, 100 each.',
  ],
  assessment: ['贯通评价 · 考核评价', 'Crossover: assessment'],
  assessmentNote: ['申报高级工，免理论，考技能操作。', 'For level 3: no theory, a practical exam.'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What each condition is called. */
export const checkWords = {
  confirmation: ['结果上传与确认', 'Results uploaded and confirmed'],
  titleTable: ['职业与职称专业对应', 'Occupation and titles'],
  organiser: ['评价机构', 'Organiser'],
  plan: ['评价计划报备', 'Plan filed and named'],
  onSiteStaff: ['现场人员配备', 'Staff on site'],
  panel: ['评审组组成', 'Panel'],
  customStandard: ['本单位评价标准', 'Own standard'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is asked for them. */
export const fieldWords = {
  occupation: ['职业（工种）', 'Occupation'],
  uploadedOn: ['上传日期（在“时限日程”中填写）', 'Uploaded on (see Deadlines)'],
  confirmedOn: ['确认日期（在“时限日程”中填写）', 'Confirmed on (see Deadlines)'],
  inTable: ['对应关系表中有该职业', 'In the table'],
  titleInRange: ['职称专业在对应范围之内', 'Title within the range'],
  filed: ['评价机构已报备', 'Organiser filed'],
  organiserType: ['机构类型', 'Type'],
  enterprise: ['企业', 'Enterprise'],
  social: ['社会培训评价组织', 'Social organisation'],
  candidateIsOwnStaff: ['考生均为本单位职工', 'Candidates are own staff'],
  occupationFiled: ['职业（工种）在备案范围内', 'Occupation filed'],
  levelFiled: ['等级在备案范围内', 'Level filed'],
  basis: ['评价依据', 'Basis'],
  nationalStandard: ['国家职业标准', 'National standard'],
  industryStandard: ['行业评价规范', 'Industry standard'],
  enterpriseStandard: ['企业评价规范', 'Enterprise standard'],
  planName: ['计划名称', 'Plan name'],
  roles: ['已配备', 'Present'],
  siteHead: ['现场负责人', 'Site head'],
  qualitySupervisor: ['质量督导员', 'Quality supervisor'],
  expert: ['评审专家', 'Expert'],
  clerk: ['考务人员', 'Clerk'],
  qualifications: ['资格', 'Qualifications'],
  seniorTitle: ['高级职称', 'Senior title'],
  seniorTechnician: ['高级技师', 'Senior technician'],
  passMark: ['合格线', 'Pass mark'],
  memberShare: ['合格成员比例', 'Member share'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is to be done. */
export const dutyWords = {
  planFiling: ['评价计划报备', 'File the plan'],
  retention: ['视频和电子资料保存至', 'Keep video and electronic files until'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is kept, by the names the clause gives. */
export const keptWords = {
  video: ['视频资料', 'Videos of the evaluation'],
  electronic: ['其他电子资料', 'Other electronic material'],
  plan: ['贯通评价工作方案', 'The evaluation plan'],
  'application-form': ['申报表', 'Application forms'],
  'signed-score-form': ['专家及考评员签字确认的评审及评价表', 'Signed score forms'],
  'certificate-roster': ['获证人员名册', 'List of certificate holders'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** Kinds of application. */
export const applicationWords = {
  crossover: ['贯通：职称人员申报技能等级', 'Crossover: title to skill level'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is asked about an applicant. */
export const factWords = {
  series: ['职称系列', 'Title series'],
  seriesAcceptedByNote: ['该系列经书面说明纳入（“等”）', 'Series let in by a written note'],
  inPost: ['在职在岗', 'In post'],
  titleRank: ['职称级别', 'Rank of the title'],
  certificate: ['已有职业技能等级证书', 'Skill certificate held'],
  relatedWorkYears: ['累计从事相关工作年限', 'Years of related work'],
  frontLine: ['从事一线技能工作', 'Front-line skill work'],
  awards: ['直接认定条件或成果', 'Awards'],
  previous: ['此前同级别职称的申报', 'Earlier applications with this title'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** Answers to choose from. */
export const answerWords = {
  assistant: ['助理级', 'Assistant'],
  intermediate: ['中级', 'Intermediate'],
  'associate-senior': ['副高级', 'Associate senior'],
  senior: ['正高级', 'Senior'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What the awards of 三（一） are called. */
export const awardWords = {
  'government-prize': ['政府成果奖', 'Government prize'],
  'talent-award': ['人才奖励或培育支持项目', 'Talent award'],
  contest: ['本人竞赛', 'Contest'],
  'coached-contest': ['指导学生竞赛', 'Coached students'],
  national: ['国家级', 'National'],
  provincial: ['省级（含直辖市）', 'Provincial'],
  'national-industry': ['全国行业', 'National industry'],
  municipal: ['市级', 'Municipal'],
  enterprise: ['企业', 'Enterprise'],
  noGrade: ['无等次', 'No grade'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What each way of evaluating is called in a comparison. */
export const lensWords = {
  panel: ['评审组', 'panel'],
  assessment: ['考核评价', 'assessment'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What it says of the sitting's own steps. */
export const documentWords = {
  forGood: ['申报表、签字评分表、名册长期保管，不设期限。', 'Forms, signed sheets and rosters are kept for good.'],
  orderBy: ['依据：渝职鉴发〔2022〕8号 六（四）', 'By 渝职鉴发〔2022〕8号 六（四）'],
} as const satisfies Readonly<Record<string, Sentence>>;
