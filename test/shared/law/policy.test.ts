import { describe, expect, it } from 'vitest';
import { isInForce, knowsVersion, passArticleOf, type Policy } from '#shared/law/parts/policy.ts';
import { PROVINCES } from '#shared/law/parts/provinces.ts';
import { POLICIES } from '#shared/law/registry.ts';

const policy = POLICIES[0]!;
const from = (day: string | null, to: string | null): Policy => ({
  ...policy,
  validity: { ...policy.validity, from: day, to },
});

describe('a document', () => {
  it.each([
    ['the day before', '2025-12-31', false],
    ['its first day', '2026-01-01', true],
    ['its last day', '2026-12-31', true],
    ['the day after', '2027-01-01', false],
  ] as const)('is in force on %s: %3$s', (_, day, isIn) => {
    const on = day as Parameters<typeof isInForce>[1];
    expect(isInForce(from('2026-01-01', '2026-12-31'), on)).toBe(isIn);
    // where it names no end, or no beginning, that side is open
    expect(isInForce(from('2026-01-01', null), on)).toBe(day >= '2026-01-01');
    expect(isInForce(from(null, '2026-12-31'), on)).toBe(day <= '2026-12-31');
    expect(isInForce(from(null, null), on)).toBe(true);
  });

  it.each([
    ['1', true],
    ['2', true],
    ['12', true],
    ['13', false],
    ['99', false],
    ['0', false],
    ['01', false],
    ['1.0', false],
    ['1e0', false],
    [' 1', false],
    ['1 ', false],
    ['+1', false],
    ['-1', false],
    ['', false],
    ['一', false],
  ] as const)('of version 12 knows a version %j: %s', (asked, known) => {
    expect(knowsVersion({ ...policy, version: '12' }, asked)).toBe(known);
  });

  it('names the article of the pass mark for the levels it speaks of', () => {
    const pass = { levels: ['advanced'], article: '六（三）' };
    const saying = (said: typeof pass | null): Policy => ({ ...policy, articles: { ...policy.articles, pass: said } });
    expect(passArticleOf(saying(pass), 'advanced')).toBe('六（三）');
    expect(passArticleOf(saying(pass), 'technician')).toBeNull();
    expect(passArticleOf(saying(null), 'advanced')).toBeNull();
  });
});

it('knows every province of GB/T 2260 by its two digits', () => {
  const regions = {
    '1': '北京 天津 河北 山西 内蒙古',
    '2': '辽宁 吉林 黑龙江',
    '3': '上海 江苏 浙江 安徽 福建 江西 山东',
    '4': '河南 湖北 湖南 广东 广西 海南',
    // 重庆 came in 1997 and took 50
    '5': '重庆 四川 贵州 云南 西藏',
    '6': '陕西 甘肃 青海 宁夏 新疆',
    '7': '台湾',
    '8': '香港 澳门',
  };
  const codes = Object.entries(regions).flatMap(([region, names]) =>
    names.split(' ').map((name, at) => [`${region}${at + (region === '5' ? 0 : 1)}`, name] as const),
  );
  expect([...PROVINCES]).toEqual(codes);
  expect(PROVINCES.size).toBe(34);
});
