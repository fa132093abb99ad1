import type { Rounding } from '../parts/what-if.ts';
import type { Sentence } from '#shared/words/say.ts';

/** The 对比推演 screen. */
export const compareWords = {
  title: ['对比推演', 'Compare documents'],
  notAResult: ['推演，不作为结果', 'A what-if, not a result'],
  question: ['同样的评分，按别的文件会怎样认定？', 'What would other documents say of the same marks?'],
  never: ['不记录、不签字、不打印、不上报。', 'Never recorded, signed, printed or sent.'],
  panelRead: [
    '评审组的理论、技能、综合评分，在别的文件下当作理论、操作和评审（面试）成绩。',
    'Elsewhere the panel’s theory, skill and overall marks are read as theory, practice and review (interview).',
  ],
  passMark: ['合格线', 'Pass mark'],
  stricter: ['不低于 60 分', '60 or more'],
  without: ['去掉考评员', 'Without'],
  everybody: ['全部保留', 'Nobody left out'],
  added: ['再加一名，给', 'One more gives'],
  addedNone: ['不加', 'None'],
  imagined: ['假设', 'imagined'],
  rounding: ['判定前', 'Before judging'],
  reset: ['复原', 'Reset'],
  number: ['编号', 'No.'],
  name: ['姓名', 'Name'],
  totals: ['各人评分', 'Marks given'],
  own: ['本场次', 'This sitting'],
  differs: ['结论不同 {count} 人', '{count} {count:comes|come} out differently'],
  onlyDiffering: ['只看结论不同的', 'Only those who differ'],
  pass: ['合格', 'Pass'],
  'so-far': ['已评合格', 'So far'],
  fail: ['不合格', 'Fail'],
  invalid: ['不能形成结果', 'No result'],
  against: ['{lens}：{text}（{article}）', '{lens}: {text} ({article})'],
  why: ['各文件的依据', 'Each document’s reasons'],
  whyDiffers: ['为什么不同', 'Why they differ'],
  empty: ['还没有可以推演的评分', 'No marks to compare yet'],
  emptyHow: [
    '一名考生的评分表全部评完后，这里按几份文件并排推演。',
    'Once a candidate’s sheets are complete, several documents are laid side by side here.',
  ],
  goResults: ['回到成绩', 'Back to results'],
  open: ['对比推演', 'Compare documents'],
  noDifference: ['没有结论不同的考生', 'Nobody comes out differently'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** To what marks and means are rounded before they are compared. */
export const roundingWords: Readonly<Record<Rounding, Sentence>> = {
  exact: ['按精确值（本程序）', 'Exact, as the app judges'],
  hundredth: ['四舍五入到 0.01', 'Rounded to 0.01'],
  tenth: ['四舍五入到 0.1', 'Rounded to 0.1'],
  whole: ['四舍五入到整数', 'Rounded to whole points'],
};
