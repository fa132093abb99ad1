import type { Level } from '#shared/model/basics.ts';
import type { Chance } from './chance.ts';

/** Somebody as a file spells them, and what a reader must make of it. All are invented. */
export type OddPerson = {
  readonly name: string;
  readonly idNumber: string;
  readonly level: Level;
  readonly employer: string;
  /** Whether the number is wrong, so that nobody may be taken for it. */
  readonly isWrong: boolean;
  readonly written: Readonly<Record<'name' | 'idType' | 'idNumber' | 'sex' | 'level' | 'employer', string>>;
};

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const AREAS = ['120000', '500000', '420200', '120000', '500000', '810000', '820000', '830000'];
const RESIDENT_TYPES = ['居民身份证', '身份证', '第二代居民身份证', '身份证（18位）', '111', '', '居民身份证(二代)'];
const SURNAMES = Array.from('赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜');
const GIVEN = Array.from('一鸣若兰远曼磊岚洁程述重青秋实健嘉敏志强俊宏美玲文玉立人高水方石䶮㛃𠮷𬱖');
const FOREIGN = [
  'Nguyễn Thị Ánh',
  'Мария Иванова',
  'José Álvarez',
  '김 민수',
  'Ali Khan',
  'O’Brien Séan',
  'Jean-Luc Dubois',
];
const DOTS = ['·', '•', '・', '‧', '．', '∙', ' · '];
const UNSEEN = ['\u202d', '\u202c', '\u200e', '\u2066', '\u200b', '\ufeff', '\u00ad', '\u3164', '\u001f'];
const LEVELS: readonly (readonly [Level, readonly string[]])[] = [
  ['junior', ['五级/初级工', '五级', '初级工', '5级', 'Ⅴ级']],
  ['intermediate', ['四级/中级工', '中级（国家职业资格四级）', '肆级', '四级—中级工']],
  ['advanced', ['三级/高级工', '高级工 三级', '国家职业资格三级', '三级／高级工', '高级工（3级）', '叁级']],
  ['technician', ['二级/技师', '技师', '二级（技师）']],
  ['senior-technician', ['一级/高级技师', '高级技师（一级）']],
];

export function oddPerson(chance: Chance, serial: number, employer: string, level = chance.oneOf(LEVELS)): OddPerson {
  const isForeign = chance.once(9);
  const isWrong = !isForeign && chance.once(12);
  const idNumber = isForeign ? `P${String(10_000_000 + serial)}` : residentNumber(chance, serial, isWrong);
  const name = isForeign ? chance.oneOf(FOREIGN) : chance.once(10) ? '阿依古丽·买买提' : hanName(chance);
  const isMale = Number(idNumber.charAt(16)) % 2 === 1;
  return {
    ...{ name, idNumber, employer, isWrong, level: level[0] },
    written: {
      name: spellName(chance, name),
      idType: isForeign ? '护照' : chance.oneOf(RESIDENT_TYPES),
      idNumber: spellNumber(chance, idNumber),
      sex: isForeign ? chance.oneOf(['男', '女']) : isMale ? '男' : '女',
      level: chance.oneOf(level[1]),
      employer: chance.once(6) ? ` ${employer}\u200b` : employer,
    },
  };
}

/** Levels with the ways they are written, one of which a file may have for everybody. */
export const oddLevel = (chance: Chance): (typeof LEVELS)[number] => chance.oneOf(LEVELS);

function residentNumber(chance: Chance, serial: number, isWrong: boolean): string {
  const two = (figure: number): string => String(figure).padStart(2, '0');
  const born = `${1960 + chance.upTo(45)}${two(1 + chance.upTo(12))}${two(1 + chance.upTo(28))}`;
  const seventeen = `${chance.oneOf(AREAS)}${born}${String(1 + (serial % 997)).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(seventeen[place]), 0);
  return `${seventeen}${'10X98765432'.charAt((sum + (isWrong ? 3 : 0)) % 11)}`;
}

function hanName(chance: Chance): string {
  const given = Array.from({ length: 1 + chance.upTo(2) }, () => chance.oneOf(GIVEN));
  return [chance.oneOf(SURNAMES), ...given].join('');
}

function spellName(chance: Chance, name: string): string {
  const dotted = name.replace('·', () => chance.oneOf(DOTS));
  if (chance.once(8)) return `${chance.oneOf(UNSEEN)}${dotted}`;
  if (chance.once(8)) return ` ${dotted}　`;
  return chance.once(8) && /^\p{Script=Han}{2}$/u.test(dotted) ? Array.from(dotted).join('　') : dotted;
}

function spellNumber(chance: Chance, number: string): string {
  const spelled = number.replace(/X$/, () => chance.oneOf(['X', 'x', 'Ｘ', 'Ⅹ', '×', 'Х']));
  switch (chance.upTo(9)) {
    case 0:
      return `${chance.oneOf(UNSEEN)}${spelled}`;
    case 1:
      return Array.from(spelled, (char) =>
        /\d/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char,
      ).join('');
    case 2:
      return `${spelled.slice(0, 6)} ${spelled.slice(6, 14)} ${spelled.slice(14)}`;
    case 3:
      return `'${spelled}`;
    default:
      return spelled;
  }
}
