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
  marks_seen: [
    '{name}补录或裁定过考生{candidate}的纸面评分表，看过别人的评分，不能再为其评分，请安排其他人。',
    '{name} keyed or settled a paper sheet of {candidate} and has seen its marks; somebody else marks them.',
  ],
  paper_twice: [
    '{name}已补录过这份评分表，须由另一人补录或裁定。',
    '{name} has keyed this sheet; somebody else has to key or settle it.',
  ],
  paper_unsound: [
    '补录须逐项、按方案顺序，每项不超过满分；裁定须恰为两人不一致的各项。',
    'Every line has to be keyed once, in order and within its full mark; a decision covers exactly the lines that differ.',
  ],
  paper_check_not_here: ['本场次不能抽查纸面：没有评分表。', 'No paper can be checked here: there are no sheets.'],
  paper_check_early: [
    '还有评分表没有签字，全部签字后才能抽取。',
    'Sheets are still to be signed; the draw comes after all of them.',
  ],
  paper_check_over: ['质量督导员已签字，抽查已结束。', 'The supervisor has signed; the check of paper is over.'],
  paper_check_not_due: [
    '这份评分表没有抽中，或还没有签字。',
    'This sheet was not drawn to be checked, or is not signed.',
  ],
  paper_check_own: [
    '{name}补录过这份纸面评分表，须由另一人抽查。',
    '{name} keyed this paper sheet; somebody else has to check it.',
  ],
  paper_check_unsound: [
    '抽查记录不对：抽中的须是骰子点数算出的各份，份数不少于本场次规定；不一致的须写明说明，所填的分数须与记录不同。',
    'Unsound: the sheets have to be those the dice come to, as many as the sitting asks for; a difference is explained, and a mark named is not the one on record.',
  ],
  paper_check_open: [
    '纸面抽查还没有完成，或有不一致没有答复。',
    'The check of paper is not complete, or a difference is not answered.',
  ],
} as const satisfies Record<string, Sentence>;
