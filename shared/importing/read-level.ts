import type { Level } from '../model/basics.ts';
import { code } from './normalise.ts';

const LEVEL_OF_GRADE: readonly Level[] = ['senior-technician', 'technician', 'advanced', 'intermediate', 'junior'];
const NUMERALS = ['1一壹Ⅰ', '2二贰贳Ⅱ', '3三叁弎Ⅲ', '4四肆Ⅳ', '5五伍Ⅴ'];
const ROMAN: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4', V: '5' };
const TITLES: readonly (readonly [RegExp, Level])[] = [
  [/特级技师/, 'special'],
  [/首席技师/, 'chief'],
  [/高级技师/, 'senior-technician'],
  [/技师/, 'technician'],
  [/高级(?:工|技能)?/, 'advanced'],
  [/中级(?:工|技能)?/, 'intermediate'],
  [/初级(?:工|技能)?/, 'junior'],
];
const GRADE = /第?([1-5一二三四五壹贰叁肆伍Ⅰ-Ⅴ]|I{1,3}|IV|V)级/;
const BARE_GRADE = /^(?:[1-5一二三四五壹贰叁肆伍Ⅰ-Ⅴ]|I{1,3}|IV|V)$/;
/** Words that stand with a level and say nothing about which it is. */
const AROUND =
  /国家职业资格|职业技能等级|职业资格|技能等级|职业技能|晋级|初次|新考|首次|直接认定|技能人才|证书?|工种|等级|申报|认定|鉴定|考核/g;
const JOINTS = /[/、,，()[\]【】〔〕〈〉<>|_.·:：\-—–―~～]/g;

/**
 * Reads number and title of a level in any order and notation: `三级/高级工`, `高级（国家职业资格三级）`, `Ⅲ级`, `叁级`, `高级工`,
 * `高级工（3）` or `3`. Null when it says something else as well, or when its two halves disagree.
 */
export function readLevel(text: string): Level | null {
  let rest = code(text).replace(AROUND, '').replace(JOINTS, '');
  if (rest === 'T') return 'special';
  if (BARE_GRADE.test(rest)) return levelOfGrade(rest);
  const found: (Level | null)[] = [];
  for (let grade = GRADE.exec(rest); grade !== null; grade = GRADE.exec(rest)) {
    found.push(levelOfGrade(grade[1] ?? ''));
    rest = rest.replace(grade[0], '');
  }
  for (const [title, level] of TITLES) {
    if (!title.test(rest)) continue;
    found.push(level);
    rest = rest.replace(title, '');
  }
  // 高级工（3）: beside a title a number alone is the grade
  if (found.length > 0 && BARE_GRADE.test(rest)) {
    found.push(levelOfGrade(rest));
    rest = '';
  }
  const first = found[0] ?? null;
  return rest === '' && found.every((level) => level === first) ? first : null;
}

const WITHIN =
  /(特级技师|首席技师|高级技师|技师|高级工|中级工|初级工|第?[1-5一二三四五]级)工?(?=$|[)\]】、,，;；/：:组班类共(（\d])/g;

/** The level that the line over a group of people names, whatever else it says: `二、滨海造船厂（四级，12 人）`; null for none, or for two. */
export function levelWithin(text: string): Level | null {
  const found = Array.from(code(text).matchAll(WITHIN), ([, word = '']) => readLevel(word));
  const [first = null] = found;
  return found.every((level) => level === first) ? first : null;
}

function levelOfGrade(numeral: string): Level | null {
  const digit = ROMAN[numeral] ?? numeral;
  return LEVEL_OF_GRADE[NUMERALS.findIndex((same) => same.includes(digit))] ?? null;
}
