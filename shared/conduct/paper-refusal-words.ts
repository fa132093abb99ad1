import type { Sentence } from '../words/say.ts';

/** Where a sheet can't be opened for paper, keyed or settled like this. */
export const paperRefusalWords = {
  paper_not_here: [
    '本场次不能补录纸面评分表：须是逐项评分的场次，并已导入评分方案。',
    'Paper sheets can’t be keyed here: only where examiners mark line by line, by a scheme.',
  ],
  paper_in_use: [
    '这份评分表已在屏幕上评分或已开始补录，不能再开纸面补录。',
    'This sheet is marked on the screen or being keyed already; it can’t be opened for paper.',
  ],
  paper_not_open: [
    '这份评分表没有待补录或待裁定的内容，请先开纸面补录。',
    'Nothing of this sheet is left to key or settle; open it for paper first.',
  ],
  paper_open: [
    '这份纸面评分表还没有由两人补录完、差异还没有裁定，不能改分或签字。',
    'This paper sheet is not keyed by two people and settled yet; it can’t be changed or signed.',
  ],
  paper_unfit: [
    '{name}不能补录或裁定这份评分表：须是已登记密钥、且不为这名考生评分的工作人员。',
    '{name} can’t key or settle this sheet: it takes an official with a key who does not mark this candidate.',
  ],
  paper_twice: [
    '{name}已补录过这份评分表，须由另一人补录或裁定。',
    '{name} has keyed this sheet; somebody else has to key or settle it.',
  ],
  paper_unsound: [
    '补录须逐项、按方案顺序，每项不超过满分；裁定须恰为两人不一致的各项。',
    'Every line has to be keyed once, in order and within its full mark; a decision covers exactly the lines that differ.',
  ],
} as const satisfies Record<string, Sentence>;
