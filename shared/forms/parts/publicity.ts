import type { RegisterColumn } from './column-heads.ts';
import { paperDate } from './words.ts';

// 公示: who passed, for everybody to see.

export const PUBLICITY_TITLE = '评价结果公示名单';

export const PUBLICITY_COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 26, isFigure: true },
  { head: '姓名', width: 74 },
  { head: '证件号码', width: 112 },
  { head: '单位', width: '*', set: 'prose' },
  { head: '职业（工种）', width: 84 },
  { head: '等级', width: 74 },
  { head: '评价结果', width: 50 },
];

export const PUBLICITY_RULE = '公示期内对名单有异议的，请以书面形式向评价机构反映，并提供联系方式和有关情况。';

/** From one day to another; room to write them where nobody recorded any. */
export const periodText = (startsOn: string, endsOn: string): string =>
  `${paperDate(startsOn)} 至 ${paperDate(endsOn)}`;
