// The words of the printed forms. Paper is an official Chinese document and has no English twin; a `{name}` is filled in.

export const paper = {
  resit: '　补考（第 {attempt} 次考核）',
  reviewItem: '评分项目',
  theory: '理论成绩',
  practical: '操作成绩',
  subjectScores: { exempt: '免考', absent: '缺考', void: '违纪' },
  continued: '（续）',
  practice: '练习',
  practiceNote: '练习场次，不作为成绩依据',
  voided: '作废',
  voidedNote: '本场次已作废，不作为成绩依据',
  draft: '未生效',
  draftNote: '未生效（未签字）',
  pages: '第 {page} 页　共 {pages} 页',
  pagesOfSet: '（全套第 {page}／{pages} 页）',
  digest: '摘要 {digest}',
  fullDigest: '签字内容摘要（SHA-256）：{digest}',
  planDigest: '计划及各场次记录摘要（SHA-256）：{digest}',
  number: '考件编号',
  name: '姓名',
  idNumber: '证件号码',
  employer: '单位',
  heldOn: '考评日期',
  occupation: '职业（工种）',
  level: '等级',
  room: '考场',
  organiser: '评价机构',
  expert: '评审专家',
  policy: '政策依据',
  basis: '评价依据：{kind}（{name}）',
  sitting: '场次',
  plan: '计划名称',
  sittings: '{count} 个场次',
  missing: '名册 {people} 人，其中 {count} 人不在本机的场次中',
  index: '序号',
  fullMark: '配分',
  weight: '权重',
  mark: '得分',
  weighted: '折算得分',
  remark: '备注',
  sum: '合计',
  expertLead: '专家组长',
  signers: { checker: '校对人', lead: '考评组长', supervisor: '质量督导员' },
  absent: '缺考',
  void: '违纪',
  ineligible: '资格不符',
  verdicts: { pass: '合格', fail: '不合格', absent: '缺考', void: '违纪', ineligible: '资格不符' },
  verdict: '结论',
  corrections: '更正记录',
  told: '有关情况',
  correction: {
    line: '考核要点',
    was: '原记录',
    is: '更正为',
    reason: '更正原因',
    by: '更正人',
    at: '更正时间',
    fields: {
      ...{ number: '考件编号', name: '姓名', idType: '证件类型', idNumber: '证件号码', photo: '照片', role: '职责' },
      ...{ title: '场次名称', room: '考场', heldOn: '考核日期' },
    } as Readonly<Record<string, string>>,
    deducted: '扣 {sum}',
    nothing: '未评',
    veto: '否定项：{reason}',
    noVeto: '无否定项',
    vetoGone: '撤销否定项',
    first: '已更正，原{was}',
  },
  opinion: '{label}意见：{opinion}',
  sealed: '（盖章）',
  sealHere: '{label}：',
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
