import type { Sentence } from './say.ts';

/** The 对比推演 screen. */
export const compareWords = {
  title: ['对比推演', 'Compare documents'],
  notAResult: ['推演，不作为结果', 'A what-if, not a result'],
  question: ['同样的评分，按别的文件会怎样认定？', 'What would other documents say of the same marks?'],
  never: ['推演不记录、不签字、不打印、不上报。', 'Nothing of this is recorded, signed, printed or sent.'],
  passMark: ['合格线', 'Pass mark'],
  stricter: ['只能更严，不低于 60 分', 'Only stricter: 60 or more'],
  without: ['去掉考评员', 'Without examiner'],
  everybody: ['全部保留', 'Keep all'],
  number: ['编号', 'No.'],
  name: ['姓名', 'Name'],
  totals: ['各考评员总分', 'Totals'],
  differs: ['结论不同 {count} 人', '{count} come out differently'],
  onlyDiffering: ['只看结论不同的', 'Only those who differ'],
  pass: ['合格', 'Pass'],
  fail: ['不合格', 'Fail'],
  invalid: ['不能形成结果', 'No result'],
  unknown: ['无法判断', 'Cannot tell'],
  why: ['各文件的依据', 'Each document’s reasons'],
  empty: ['还没有可以推演的评分', 'No marks to compare yet'],
  emptyHow: [
    '一名考生的评分表全部评完后，这里按几份文件并排推演。',
    'Once a candidate’s sheets are complete, several documents are laid side by side here.',
  ],
  goResults: ['回到成绩', 'Back to results'],
  open: ['对比推演', 'Compare documents'],
  noDifference: ['没有结论不同的考生', 'Nobody comes out differently'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What each document is called in a column. */
export const lensWords = {
  tianjin: ['天津：平均分', 'Tianjin: mean'],
  chongqing: ['重庆：技能一科', 'Chongqing: skill only'],
  huangshi: ['黄石：综合鉴定', 'Huangshi: comprehensive'],
} as const satisfies Readonly<Record<string, Sentence>>;
