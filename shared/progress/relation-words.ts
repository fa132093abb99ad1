import type { Relation, SameUnit } from '../model/recusal.ts';
import type { Sentence } from '../words/say.ts';

/** What stands between an official and a candidate. */
export const relationWords: Readonly<Record<Relation, Sentence>> = {
  relative: ['亲属', 'relative'],
  teacher: ['师徒、培训教师', 'teacher or master'],
  interest: ['其他利害关系', 'another interest'],
  colleague: ['同单位', 'same unit'],
};

/** What being of one unit comes to. */
export const sameUnitWords: Readonly<Record<SameUnit, Sentence>> = {
  warns: ['只提示，不须回避', 'Only told'],
  bars: ['须回避', 'Recused'],
};
