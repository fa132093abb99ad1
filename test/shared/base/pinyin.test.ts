import { describe, expect, it } from 'vitest';
import { initialsOf, matchesSearch, spellingsOf } from '#shared/base/pinyin.ts';

describe('initials of a name', () => {
  it.each([
    ['吴凯', 'wk'],
    ['欧阳㛃', 'oyj'],
    ['阿不都热依木·买买提', 'abdrymmmt'],
    ['曾强', 'zq'],
    ['单晓', 'sx'],
  ])('%s is %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('initials that were never asked for', () => {
  // an answer is kept: each of these names is asked for once in each copy of the rules, and a digit tells the copies apart
  const first = ((): ((name: string) => string) => {
    let asked = 0;
    return (name) => initialsOf(`${name}${String((asked += 1)).padStart(4, '0')}`).replace(/\d+$/, '');
  })();
  it.each([
    ['吴凯', 'wk'],
    ['欧阳㛃', 'oyj'],
    ['单晓', 'sx'],
    ['曾强', 'zq'],
    ['吕绿', 'll'],
    ['Aziz·买买提', 'azizmmt'],
  ])('%s is %s', (name, initials) => {
    expect(first(name)).toBe(initials);
  });
});

describe('names in letters', () => {
  it.each([
    ['周婷', ['zhouting', 'tingzhou', 'ting']],
    ['吕义', ['lvyi', 'yilv']],
    ['单晓雪', ['shanxiaoxue', 'xiaoxueshan', 'xiaoxue']],
    ['李', []],
    ['欧阳娜', ['ouyangna', 'naouyang']],
    ['欧阳晓雪', ['ouyangxiaoxue', 'xiaoxueouyang', 'xiaoxue']],
    ['欧小阳', ['ouxiaoyang', 'xiaoyangou', 'xiaoyang']],
    ['张', ['zhang', 'zhang']],
    ['', []],
  ])('%s is spelt %j', (name, spelt) => {
    expect(spellingsOf(name)).toEqual(spelt);
  });
});

describe('searching', () => {
  const who = { number: '2026-0017', name: '朱佳晨' };
  it.each(['17', '2026-0017', '佳晨', 'zjc', 'ZJ', '', '  '])('finds by %o', (query) => {
    expect(matchesSearch(query, who)).toBe(true);
  });
  it('takes no account of case, in names and in numbers', () => {
    expect(matchesSearch('ab-7', { number: 'AB-7', name: '朱佳晨' })).toBe(true);
    expect(matchesSearch('AZIZ', { number: '1', name: 'Aziz' })).toBe(true);
    expect(matchesSearch('stry', { number: '1', name: '朱佳晨' })).toBe(false);
  });
  it('finds by the ID number once enough of it is typed', () => {
    const person = { ...who, idNumber: '12000019850909001X' };
    expect(matchesSearch('12000019850909001x', person)).toBe(true);
    expect(matchesSearch('001X', person)).toBe(true);
    expect(matchesSearch('120', person)).toBe(false);
  });
  it.each(['18', '李', 'jc', 'zjcx'])('does not find by %o', (query) => {
    expect(matchesSearch(query, who)).toBe(false);
  });
});
