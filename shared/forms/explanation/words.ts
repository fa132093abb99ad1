import type { Sentence } from '#shared/words/say.ts';

/** 成绩说明 on paper; like every form it has no English twin. */
export const explanationPaper = {
  title: '成绩说明',
  verdict: '结论',
  shown: '成绩',
  raw: '各人原始评分',
  weighted: '{task}（权重 {weight}%）',
  total: '总分',
  zeroedByVeto: '{mark}（否定项，本题零分）',
  zeroedByTime: '{mark}（超时过限，本题零分）',
  overtime: '{mark}（已扣超时 {off} 分）',
  argument: '逐条依据',
  clause: '文件与条款',
  finding: '认定',
  byRecord: '本场次检录记录',
  absent: '该考生缺考，没有评分，本科目不合格',
  void: '该考生违纪，本科目成绩无效',
  ineligible: '该考生不符合申报条件，不予考核；不计缺考，不安排补考',
  open: '评分表尚未全部评完，暂无结论',
  changed: '{was} → {is}',
  corrections: '更正记录',
  correctedBy: '{scorer} {line}',
  told: '有关情况',
  exact: '精确值',
  exactNote: '判定按精确值，四舍五入只用于显示。',
  exactly: '{name}：{num} ÷ {den} = {shown} 分',
  about: '{name}：{num} ÷ {den} ≈ {shown} 分',
  mean: '平均',
  thesis: '论文答辩',
  performance: '业绩评定',
  subjects: { theory: '理论', skill: '技能', comprehensive: '综合' },
  none: '没有平均分',
  article: '{document}\n{article}',
} as const;

/** Asking for it on screen. */
export const explanationWords = {
  print: ['打印成绩说明', 'Print the explanation'],
} as const satisfies Readonly<Record<string, Sentence>>;
