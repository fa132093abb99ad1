import { describe, expect, it } from 'vitest';
import { initialsOf, matchesSearch } from '#shared/base/pinyin.ts';

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

describe('searching', () => {
  const who = { number: '2026-0017', name: '朱佳晨' };
  it.each(['17', '2026-0017', '佳晨', 'zjc', 'ZJ', '', '  '])('finds by %o', (query) => {
    expect(matchesSearch(query, who)).toBe(true);
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
