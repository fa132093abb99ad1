import { expect, test } from 'vitest';
import { NAMED_SERIES } from '#shared/law/chongqing-crossover/eligibility.ts';
import { rankOfTitle, TITLE_SERIES } from '#shared/law/chongqing-crossover/title-names.ts';

test('the table has the eight series of the notice, and no name twice', () => {
  expect(NAMED_SERIES).toEqual([
    ...['工程技术', '农业', '工艺美术', '文物博物', '实验技术', '艺术', '体育', '技工院校教师'],
  ]);
  const names = TITLE_SERIES.flatMap(({ titles }) => Object.values(titles).flat());
  expect(new Set(names).size).toBe(names.length);
  for (const { titles } of TITLE_SERIES) {
    for (const [rank, own] of Object.entries(titles)) for (const name of own) expect(rankOfTitle(name)).toBe(rank);
  }
});

test.each([
  ['助理研究员', 'intermediate'],
  ['副研究员', 'associate-senior'],
  ['研究员', 'senior'],
  ['农业技术推广研究员', 'senior'],
  ['研究实习员', 'assistant'],
  ['馆员', 'intermediate'],
  ['助理馆员', 'assistant'],
  ['副研究馆员', 'associate-senior'],
  ['研究馆员', 'senior'],
  ['一级美术师', 'senior'],
  ['国家一级演员', 'senior'],
  ['二级演奏员', 'associate-senior'],
  ['三级编剧', 'intermediate'],
  ['一级教练', 'intermediate'],
  ['国家级教练', 'senior'],
  ['二级实习指导教师', 'assistant'],
  ['正高级实习指导教师', 'senior'],
  ['高级经济师', 'associate-senior'],
  ['正高级会计师', 'senior'],
  ['机械高级工程师', 'associate-senior'],
  ['高级工程师（焊接）', 'associate-senior'],
  ['教授级高级工程师', 'senior'],
  ['助理工程师、高级技师', 'assistant'],
  ['工程师/副教授', 'associate-senior'],
  ['副高级职称', 'associate-senior'],
  ['正高职称', 'senior'],
  ['高级职称', 'associate-senior'],
  ['中级', 'intermediate'],
])('%s ranks %s', (title, rank) => {
  expect(rankOfTitle(title)).toBe(rank);
});

test.each([
  '',
  '高级工',
  '高级技师',
  '高级焊接技师',
  '高级农艺工',
  '技师',
  '技术员',
  '高级考评员',
  '高级',
  '高级工/技师',
])('%j is no title with a rank', (title) => {
  expect(rankOfTitle(title)).toBeNull();
});
