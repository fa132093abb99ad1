import { describe, expect, it } from 'vitest';
import { roster, said } from './files.ts';

const names = (file: string): string[] => roster(file).people.map(({ name }) => name);

describe('names', () => {
  it('09: has one dot for all its look-alikes', () => {
    expect(new Set(names('09-middle-dots.xlsx'))).toEqual(new Set(['阿依古丽·买买提']));
    expect(names('09-middle-dots.xlsx')).toHaveLength(8);
  });

  it('16: flags digits and remarks, keeps rare characters and forms of them', () => {
    const { flaws } = roster('16-names.xlsx');
    expect(said(flaws)).toEqual([
      '2 name_has_digits',
      ...['3 name_has_remark', '7 name_private', '10 name_has_remark', '14 name_has_remark', '15 name_has_digits'],
      ...['16 name_has_remark', '17 name_missing'],
    ]);
    expect(names('16-names.xlsx')).toEqual(
      expect.arrayContaining([
        '赵钱孙',
        '𠮷野家',
        '张𬱖',
        '李\ue863',
        '王䶮',
        '葛\u{e0100}城',
        'Ali Khan',
        '欧阳',
        '司马光',
      ]),
    );
  });

  it('50: keeps long and rare names whole', () => {
    const { people, flaws } = roster('50-long-and-rare-names.xlsx');
    expect(said(flaws)).toEqual(['6 name_private']);
    expect(people.map(({ number }) => number).every((number) => /^HX20261127A\d{4}B\d{3}$/.test(number))).toBe(true);
    expect(people[0]?.name).toBe('阿不都热合曼·阿不都克里木江·买买提吐尔逊·艾尼瓦尔');
    expect(people[1]?.name).toBe('CHRISTOPHER ALEXANDER MONTGOMERY-WELLINGTON III');
  });

  it('53a: folds radicals everywhere and says it of names', () => {
    const { people, flaws } = roster('53a-kangxi-radicals-values.xlsx');
    expect(people.map(({ name }) => name)).toEqual(['方文玉', '石磊', '高一水', '金立人']);
    expect(people[0]).toMatchObject({
      sex: 'female',
      employer: '津门重工有限公司',
      occupation: '焊工',
      level: 'advanced',
    });
    expect(said(flaws)).toEqual(['2 name_folded', '3 name_folded', '4 name_folded', '5 name_folded']);
  });

  it('55: keeps the blanks between letters of every script but Han', () => {
    expect(names('55-foreign-names.xlsx')).toEqual([
      'Nguyễn Thị Ánh Tuyết',
      'José Álvarez Núñez',
      'Мария Иванова',
      'Jörg Öttinger',
      '김 민수',
      'Ali Khan',
      'Muhammad Ali',
      'O’Brien Séan',
    ]);
  });
});

describe('numbers', () => {
  it('10: takes residents of Hong Kong, Macao and Taiwan, and refuses a wrong digit', () => {
    const { people, flaws } = roster('10-hk-mo-tw.xlsx');
    expect(people.map(({ idNumber }) => idNumber)).toEqual([
      ...['810000199003078025', '820000199103078032', '830000199203078058', '830000199303078063'],
      ...['H12345678', '12345678', 'USA110090030701', 'E12345678'],
    ]);
    expect(people[3]?.idType).toBe('港澳台居民居住证');
    expect(said(flaws)).toEqual(['6 id_check_digit']);
  });

  it('12: checks eighteen places whatever the document is called', () => {
    const { people, flaws } = roster('12-id-type-spellings-wrong-digit.xlsx');
    expect(people).toEqual([]);
    expect(said(flaws)).toEqual(Array.from({ length: 10 }, (_, index) => `${index + 2} id_check_digit`));
  });

  it('13: folds what surely is X, and says of the rest what may stand there', () => {
    const { people, flaws } = roster('13-x-look-alikes.xlsx');
    expect(people).toHaveLength(9);
    expect(people.every(({ idNumber }) => /^\d{17}X$/.test(idNumber))).toBe(true);
    expect(said(flaws)).toEqual(['11 id_last_place']);
  });

  it('22: strips what nobody sees from names, numbers and phones', () => {
    const { people, flaws } = roster('22-invisible.xlsx');
    expect(flaws).toEqual([]);
    expect(people.map(({ name }) => name).join('')).toBe(
      Array.from('甲乙丙丁戊己庚辛壬癸子丑', (one) => `隐形${one}`).join(''),
    );
    expect(people.every(({ phone }) => /^199\d{8}$/.test(phone))).toBe(true);
  });
});

describe('levels and dates', () => {
  it('20: lets the ID number say what half a date means', () => {
    const { people, flaws } = roster('20-birth-months.xlsx');
    expect(flaws).toEqual([]);
    expect(people.map(({ birthDate }) => birthDate)).toEqual([
      ...['1985-10-03', '1985-07-03', '1990-03-07', '1990-03-07', '1990-03-07', '1990-03-07'],
    ]);
    expect(people[0]?.extra).toMatchObject({ 入场时间: '8:30', 缴费: '2026-11-27 09:30' });
  });

  it('21: reads number and title in any order and notation', () => {
    const { people, flaws } = roster('21-levels.xlsx');
    expect(flaws).toEqual([]);
    expect(people.map(({ level }) => level)).toEqual(Array.from({ length: 12 }, () => 'advanced'));
  });
});
