import type { Sentence } from '#shared/words/say.ts';

/** An evaluation of several subjects, and by which norm. */
export const evaluationFormWords = {
  subjects: ['评价科目', 'Subjects'],
  subjectsNamed: [
    '文件（{article}）列出这些科目，选用哪些由计划定',
    'The document ({article}) lists them; the plan chooses',
  ],
  subjectsFree: ['文件（{article}）没有规定科目，由计划定', 'The document ({article}) names none; the plan does'],
  subjectsNeeded: ['至少选一个在场次里考核的科目。', 'Choose at least one that is held in a sitting.'],
  needsPlan: [
    '多个科目或多次的评价由计划合成成绩：请回到首页，从名册建立计划；这里只能建立一科一次的场次。',
    'Several subjects or parts are joined by a plan: go back and make one from the roster. Only one subject, held once, stands alone.',
  ],
  join: ['各科怎样合成', 'How subjects join'],
  joinNote: [
    '本次计划规定，写入每个场次，开考后不能改',
    'Set by the plan, in the opening of every sitting, and not changed later',
  ],
  each: ['各科都须合格', 'Every subject must be passed'],
  byWeight: ['按权重折算总分', 'A total by weights'],
  weight: ['{subject}占（%）', '{subject} counts (%)'],
  weightsWrong: [
    '权重填 1 到 99 的整数，合计 100（现为 {sum}）。',
    'Whole weights from 1 to 99, 100 together (now {sum}).',
  ],
  parts: ['过程考核分几次', 'Parts of the process'],
  partsNote: ['每次一个场次，各有自己的日期和考评员', 'A sitting each, with its own day and examiners'],
  partsWrong: ['填 1 到 31 的整数。', 'A whole number from 1 to 31.'],
  partsJoin: ['各次怎样合成', 'How parts join'],
  partsEach: ['每次都须合格', 'Every part must be passed'],
  partsMean: ['取平均成绩', 'Their mean counts'],
  passMark: ['合成后的合格线（分）', 'Pass mark of what is joined'],
  passMarkWrong: ['填 60.00 到 100.00 的分数。', 'A mark from 60.00 to 100.00.'],
  basis: ['评价依据', 'Norm'],
  basisNone: ['不写', 'None'],
  basisNote: ['按文件{articles}', 'As the document says: {articles}'],
  basisName: ['标准或规范名称', 'Name of the norm'],
  basisHint: ['例如：焊工国家职业技能标准（2018 年版）', 'For example: Welder, national standard (2018)'],
} as const satisfies Readonly<Record<string, Sentence>>;
