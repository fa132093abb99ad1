import type { Sentence } from '#shared/words/say.ts';

/** How a sitting is held. */
export const wayWords = {
  chief: ['特级技师、首席技师评审', 'Special-grade and chief technicians'],
  chiefNote: ['评审委员会成员按工作方案评分，取平均成绩。', 'The board scores by the organiser’s plan.'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What each condition is called. */
export const checkWords = {
  employer: ['用人单位条件', 'Employer'],
  inForce: ['办法有效期', 'Document in force'],
  publicity: ['公示', 'Publicity'],
  recheck: ['用人单位复核', 'Recheck by the employer'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is asked for them. */
export const fieldWords = {
  seniorsRecognised: ['已完成相应高级技师等级认定', 'Senior technicians recognised'],
  mechanism: ['已建立培养使用、待遇匹配机制', 'Training and pay arranged'],
  centralBranch: ['中央企业分支机构', 'Branch of a central enterprise'],
  withinHeadOffice: ['在总部认定的职业、级别范围内', 'Within the head office’s scope'],
  heldOn: ['考核日期', 'Date'],
  recheckedOn: ['复核日期（在“时限日程”中填写）', 'Rechecked on (see Deadlines)'],
  publicityStartsOn: ['公示开始（在“时限日程”中填写）', 'Publicity started (see Deadlines)'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is to be done. */
export const dutyWords = {
  publicity: ['公示届满', 'Publicity ends'],
  appraisal: ['聘后定期考核', 'Appraisal of who was appointed'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** Kinds of application. */
export const applicationWords = {
  special: ['特级技师', 'Special-grade technician'],
  chief: ['首席技师', 'Chief technician'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is asked about an applicant. */
export const factWords = {
  isSenior: ['具有高级技师职业资格或技能等级', 'Is a senior technician'],
  inPostSince: ['到高级技师岗位日期', 'In a senior technician’s post since'],
  still: ['仍从事本职业（工种）', 'Still in the occupation'],
  ethics: ['职业道德和工匠精神', 'Ethics'],
  mastery: ['精通理论原理和关键技术技能', 'Mastery'],
  mentoring: ['传授技艺、培养人才贡献突出', 'Mentoring'],
  fit: ['身体条件适应岗位', 'Fit for the post'],
  isSpecial: ['已是特级技师', 'Is a special-grade technician'],
  base: ['具备第七条基本条件', 'Meets the base conditions'],
  recommended: ['经所在单位推荐', 'Recommended by the unit'],
  contributions: ['第八条所列贡献', 'Contributions'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** Answers to choose from. */
export const answerWords = {
  item1: ['（一）高技能人才队伍建设', '(1) building skilled teams'],
  item2: ['（二）重大技术攻关、创新、发明', '(2) key technology'],
  item3: ['（三）技术进步与发展的关键作用', '(3) technical progress'],
  item4: ['（四）很高认可度和影响力', '(4) recognition and influence'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** Why it has nothing to say in a comparison. */
export const documentWords = {
  noChief: [
    '《天津市特级技师、首席技师评聘管理暂行办法》不定合格线和评分办法，由用人单位的方案规定（第十条（一）），不在此比较。',
    'Tianjin’s measures for special-grade and chief technicians leave pass mark and method to the employer’s plan (第十条（一）).',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
