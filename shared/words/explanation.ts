import type { Sentence } from './say.ts';

/** 成绩说明 on paper; like every form it has no English twin. */
export const explanationPaper = {
  title: '成绩说明',
  verdict: '结论',
  shown: '成绩',
  raw: '一、各考评员原始评分',
  examiner: '评分人',
  total: '总分',
  argument: '二、逐条依据',
  clause: '文件与条款',
  finding: '认定',
  exact: '三、精确值',
  exactIs: '{num} ÷ {den} = {shown} 分（以百分之一分计，判定按精确值，四舍五入只用于显示）',
  none: '没有平均分',
  article: '{document}　{article}',
} as const;

/** Asking for it on screen. */
export const explanationWords = {
  print: ['打印成绩说明', 'Print the explanation'],
} as const satisfies Readonly<Record<string, Sentence>>;
