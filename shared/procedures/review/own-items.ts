import type { Sitting } from '#shared/model/sitting.ts';

/** From this edition on a review may set the items of its 评分表. */
const FROM_EDITION = 9;

/**
 * Whether a sitting may set items of its own below what its document fixes. 综合评审工作流程 五（二）（三） fix what thesis, defence and
 * performance are out of and when they pass, and name the 评分表 without a word on its items: these are 本场次规定.
 */
export const ownsItems = (sitting: Pick<Sitting, 'procedure' | 'edition'> | null): boolean =>
  sitting?.procedure === 'review' && (sitting.edition ?? 1) >= FROM_EDITION;
