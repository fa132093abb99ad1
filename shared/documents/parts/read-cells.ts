import { readDate } from '#shared/importing/read-date.ts';
import { code, plain } from '#shared/importing/normalise.ts';
import { rankOfTitle } from '#shared/law/chongqing-crossover/title-names.ts';
import type { Json } from './application.ts';

const YEARS: Readonly<Record<string, string>> = {
  合格: 'qualified',
  称职: 'qualified',
  优秀: 'qualified',
  不合格: 'unqualified',
  不称职: 'unqualified',
  无: 'none',
  未考核: 'none',
};
const YES = /^(是|有|√|✓)$/;
const NO = /^(否|无|没有|×)$/;

/** `合格、不合格、合格`: exactly three years, each in a known word; a year before it (2023年) is passed over. */
export function readAppraisals(text: string): string[] | undefined {
  const parts = plain(text)
    .split(/[、,，;；/ ]/)
    .map((part) => part.replace(/^\d{4}年?(度)?[:：]?/, '').trim())
    .filter((part) => part !== '');
  const read = parts.flatMap((part) => YEARS[part] ?? []);
  return parts.length === 3 && read.length === 3 ? read : undefined;
}

/** `助理级`, `中级`, `副高（级）`, `正高（级）`, or a title's name. A bare 高级 may be either of the two, so it is not read. */
export const readTitleRank = (text: string): Json | undefined =>
  /^高级(职称)?$/.test(plain(text)) ? undefined : (rankOfTitle(plain(text)) ?? undefined);

/** A day; a month alone is not enough to count full years with. */
export function readDay(text: string): Json | undefined {
  const read = readDate({ kind: 'text', text });
  return read.kind === 'day' ? read.date : undefined;
}

/** 是 or 否. */
export const readYesNo = (text: string): Json | undefined =>
  YES.test(plain(text)) ? true : NO.test(plain(text)) ? false : undefined;

/** A number of full years: `6`, `6年`. */
export function readYears(text: string): Json | undefined {
  const years = /^(\d{1,2}(?:\.\d)?)年?$/.exec(code(text))?.[1];
  return years === undefined ? undefined : Number(years);
}

/** How lists of a contest head the placing. */
export const RANK_COLUMNS = ['竞赛名次', '名次', '获奖名次'] as const;

/** A placing: `2`, `第2名`, `第二名`. */
export function readRank(text: string): Json | undefined {
  const said = /^第?(\d{1,3}|[一二三四五六七八九十])名?$/.exec(code(text))?.[1];
  if (said === undefined) return undefined;
  return /^\d/.test(said) ? Number(said) : '一二三四五六七八九十'.indexOf(said) + 1;
}

/** 市级一类 or 市级二类 of a contest. */
export function readContestClass(text: string): Json | undefined {
  const said = /^(?:市级)?(?:([一1])|[二2])类/.exec(code(text));
  return said === null ? undefined : said[1] === undefined ? 2 : 1;
}

/** Whatever stands there. */
export const readText = (text: string): Json | undefined => (plain(text) === '' ? undefined : plain(text));

/** The field of Tianjin's 附件2: only 工程技术 is engineering. */
export const readField = (text: string): Json | undefined =>
  plain(text) === '' ? undefined : /^工程(技术)?(系列|领域)?$/.test(plain(text)) ? 'engineering' : 'other';
