import type { TooWideWay } from '../model/spread.ts';
import type { Sentence } from '../words/say.ts';

/** How a sitting settles marks that lie too far apart. */
export const tooWideWords: Readonly<Record<TooWideWay, Sentence>> = {
  conferral: ['会商复评', 'The group confers and marks again'],
  third_nearest: ['第三人评分，取最接近的两个平均', 'A third mark; the two nearest count'],
  third_mean: ['第三人评分，取全部平均', 'A third mark; all count'],
  lead: ['组长在已有评分之间裁定', 'The lead decides between the marks'],
};
