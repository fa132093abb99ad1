import type { ScoreFinding } from './subject-scores.ts';
import type { Sentence } from '../words/say.ts';

/** What does not fit when theory and practical scores are matched with the roster. */
export const scoreFindingWords: Readonly<Record<ScoreFinding['kind'], Sentence>> = {
  unknown: ['{name}：名册里没有这个证件号码和准考证号', '{name}: neither ID nor number is on the roster'],
  name_differs: ['{name}：号码相同，名册里的姓名是{what}', '{name}: the number belongs to {what}'],
  twice: ['{name}：成绩表里出现两次', '{name}: listed twice'],
  score_missing: ['{name}：缺理论或操作成绩', '{name}: a score is missing'],
  practical_exempt: ['{name}：技能操作不得免考，只免理论', '{name}: nobody is excused from the practical exam'],
  score_unreadable: ['{name}：“{what}”不是成绩', '{name}: “{what}” is no score'],
};
