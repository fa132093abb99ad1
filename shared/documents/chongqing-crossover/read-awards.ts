import { plain } from '#shared/importing/normalise.ts';

// The column 直接认定条件或成果 is free text. Only what states kind, level and grade in the document's own words is read;
// everything else is left to a person.

/** An award as 渝职鉴发〔2022〕8号 三（一） weighs it. */
export type Award = {
  readonly kind: 'government-prize' | 'talent-award' | 'contest' | 'coached-contest';
  readonly level: 'national' | 'provincial' | 'national-industry' | 'municipal' | 'enterprise';
  readonly grade: '特等奖' | '一等奖' | '二等奖' | '三等奖' | 'none';
};

const NONE = /^(无|没有|否|\/|-|—)$/;
const GRADES = /特等奖|一等奖|二等奖|三等奖/g;
const PRIZES = /优秀成果奖|自然科学奖|技术发明奖|科学进步奖|科技进步奖|科学技术进步奖|科学技术奖/;
const CONTESTS = /竞赛|大赛|比赛/;
const NAMES = new RegExp(`${PRIZES.source}|${CONTESTS.source}`, 'g');
/** 直辖市 are units of the province's rank, so their own contests and prizes are 省级; those of a district are not. */
const MUNICIPALITY = /(重庆|天津|北京|上海)市(?!.{0,8}[区县])/;

/**
 * Reads `无` as no award, and a list such as `指导学生获全国行业技能竞赛一等奖；2022年省级科学进步奖三等奖` item by item.
 * Undefined as soon as one item does not say what it is: half a list would decide wrongly.
 */
export function readAwards(text: string): Award[] | undefined {
  const tidy = plain(text);
  if (tidy === '') return undefined;
  if (NONE.test(tidy)) return [];
  const awards = tidy
    .split(/[；;、]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map(readAward);
  return awards.every((award) => award !== null) ? awards : undefined;
}

function readAward(item: string): Award | null {
  const grades = item.match(GRADES) ?? [];
  const kind = kindOf(item);
  const level = levelOf(item);
  const [grade] = grades;
  // a contest without a place may mean taking part
  if (kind === null || level === null || grade === undefined) return null;
  // two grades or two names, such as of two lines of a cell, may be two awards: the level of one is not the grade of the other
  if (grades.length > 1 || (item.match(NAMES) ?? []).length > 1) return null;
  return { kind, level, grade: grade as Award['grade'] };
}

function kindOf(item: string): Award['kind'] | null {
  if (PRIZES.test(item)) return 'government-prize';
  if (!CONTESTS.test(item)) return null;
  return /指导学生|辅导学生|指导教师|指导选手/.test(item) ? 'coached-contest' : 'contest';
}

function levelOf(item: string): Award['level'] | null {
  if (/全国行业|国家级?行业/.test(item)) return 'national-industry';
  if (/国家级|全国/.test(item)) return 'national';
  if (/省级|省部级/.test(item) || MUNICIPALITY.test(item)) return 'provincial';
  return null;
}
