// The words of the printed forms. Paper is an official Chinese document and has no English twin; a `{name}` is filled in.

export const paper = {
  scoreSheet: '操作技能考核评分记录表',
  panelSheet: '评审评分表',
  reviewSheets: { thesis: '高级技师论文答辩评分表', performance: '天津市技师（高级技师）综合评审评分表' },
  reviewPapers: '论文答辩、综合评审评分表',
  reviewItem: '评分项目',
  reviewItems: {
    content: '论文内容',
    defence: '答辩情况',
    performance: '业绩评定（听取考生情况介绍、审阅业绩材料）',
  },
  theory: '理论成绩',
  practical: '操作',
  questions: '答辩提问（{count} 个，须提 4 至 6 个）',
  thesisTotal: '总评成绩',
  thesisRule:
    '论文内容评分占总成绩的 40%，答辩情况占 60%；各专家总评的平均值达到 60 分，方可参加业绩评定（综合评审工作流程 五（二））。',
  performanceRule: '各专家评分的平均值 60 分及以上为合格（综合评审工作流程 五（三））。',
  reviewSummary: '综合评审汇总表',
  reviewColumns: ['理论', '操作技能', '论文答辩', '业绩评定', '综合评定'],
  reviewVerdicts: { pass: '通过', fail: '不通过' },
  subjectScores: { exempt: '免考', absent: '缺考', void: '违纪' },
  notReached: '未进入综合评审',
  summary: '成绩汇总表',
  continued: '（续）',
  practice: '练习',
  practiceNote: '练习场次，不作为成绩依据',
  draft: '草稿',
  draftNote: '草稿（未签字）',
  pages: '第 {page} 页　共 {pages} 页',
  digest: '摘要 {digest}',
  fullDigest: '签字内容摘要（SHA-256）：{digest}',

  number: '考件编号',
  name: '姓名',
  idNumber: '证件号码',
  employer: '单位',
  candidatesOf: '考生单位',
  heldOn: '考评日期',
  occupation: '职业（工种）',
  level: '等级',
  room: '考场',
  organiser: '评价机构',
  examiner: '考评员',
  expert: '评审专家',
  policy: '政策依据',
  sitting: '场次',

  totals: '总成绩表',
  index: '序号',
  taskName: '试题名称',
  fullMark: '配分',
  weight: '权重',
  mark: '得分',
  weighted: '折算得分',
  remark: '备注',
  sum: '合计',
  task: '试题 {index}　{name}',
  point: '考核要点',
  standard: '评分标准',
  rule: '扣分规则',
  veto: '否定项：{text}',
  deducted: '扣分',
  percent: '{weight}%',

  minutes: '考核时限 {minutes} 分钟',
  spent: '实际用时 {minutes} 分 {seconds} 秒',
  overtime: '超时扣 {mark} 分',
  tooLate: '超时过限，本题零分',
  vetoed: '否定项成立：{reason}',
  vetoedTask: '否定项，本题零分',
  examVetoed: '否定项，取消考试资格',
  absent: '缺考',
  void: '违纪',
  scorer: '评分人',
  checkedBy: '核分人',
  tally: '统分人',
  expertLead: '专家组长',
  signers: { checker: '校对人', lead: '考评组长', supervisor: '质量督导员' },
  verdicts: { pass: '合格', fail: '不合格', absent: '缺考', void: '违纪', open: '未评完', invalid: '须复评' },
  counts: '应考 {all} 人，实考 {present} 人，缺考 {absent} 人，违纪 {void} 人；合格 {pass} 人，不合格 {fail} 人',
  unfinished: '；未评完 {count} 人',

  result: '成绩',
  verdict: '结论',
  opinion: '{label}意见：{opinion}',
  signHere: '{label}（签字）：',
  signedBy: '电子签名 {digest}',
  date: '{year}年{month}月{day}日',
  blankDate: '　　　年　　月　　日',
} as const;

/** Fills the blanks of a paper phrase. */
export const fill = (phrase: string, blanks: Readonly<Record<string, string | number>>): string =>
  phrase.replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank));

/** 2026年11月20日 for 2026-11-20; room to write a date by hand for an empty text. */
export function paperDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return paper.blankDate;
  return fill(paper.date, { year, month, day });
}
