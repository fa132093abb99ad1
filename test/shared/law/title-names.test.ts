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

// the names of each series as the ministry's table has them, and of others whose holders sit on panels
test.each([
  [
    'assistant',
    '助理工程师 助理农艺师 助理畜牧师 助理兽医师 助理工艺美术师 助理馆员 助理实验师 助理讲师 二级实习指导教师',
  ],
  ['assistant', '初级教练 三级教练 二级教练 初级运动防护师 助教 研究实习员 助理级 助理 助理编辑 助理记者'],
  ['intermediate', '工程师 农艺师 畜牧师 兽医师 工艺美术师 馆员 实验师 讲师 一级实习指导教师'],
  [
    'intermediate',
    '中级教练 一级教练 中级运动防护师 助理研究员 主治医师 主管医师 主管药师 主管护师 主管技师 编辑 记者 中级',
  ],
  ['associate-senior', '高级工程师 高级农艺师 高级畜牧师 高级兽医师 高级工艺美术师 副研究馆员 高级实验师 高级讲师'],
  ['associate-senior', '高级实习指导教师 高级教练 高级运动防护师 副教授 副研究员 副主任医师 副主任药师 副主任护师'],
  ['associate-senior', '副主任技师 副编审 副译审 主任编辑 主任记者 副高级 副高 高级职称'],
  [
    'senior',
    '正高级工程师 教授级高级工程师 研究员级高级工程师 正高级农艺师 正高级畜牧师 正高级兽医师 农业技术推广研究员',
  ],
  ['senior', '正高级工艺美术师 研究员级高级工艺美术师 研究馆员 正高级实验师 国家级教练 正高级运动防护师 正高级讲师'],
  [
    'senior',
    '正高级实习指导教师 教授 研究员 主任医师 主任药师 主任护师 主任技师 编审 译审 高级编辑 高级记者 正高级 正高',
  ],
])('%s: %s', (rank, names) => {
  for (const name of names.split(' ')) expect(rankOfTitle(name), name).toBe(rank);
});

test.each([
  ['四级', 'assistant'],
  ['三级', 'intermediate'],
  ['二级', 'associate-senior'],
  ['一级', 'senior'],
])('%s of the arts is %s, whatever the artist does', (grade, rank) => {
  const works =
    '演员 演奏员 编剧 导演 编导 指挥 作曲 作词 美术师 摄影师 舞美设计师 录音师 剪辑师 艺术创意设计师 文学创作';
  for (const work of `${works} 舞台技术 艺术管理 演出监督 录像师`.split(' '))
    expect(rankOfTitle(grade + work), grade + work).toBe(rank);
});

test.each([
  ['助理工程师,工程师', 'intermediate'],
  ['工程师;助理工程师', 'intermediate'],
  ['工程师和副教授', 'associate-senior'],
  ['教授兼工程师', 'senior'],
  ['工程师 讲师 教授', 'senior'],
  ['工程师(机械),助教', 'intermediate'],
  ['（焊接）工程师', 'intermediate'],
  ['工程师（高级工程师待评）', 'intermediate'],
  ['ｅ工程师', 'intermediate'],
  ['高级会计师待评', null],
  ['非高级会计师', null],
])('of several the highest, and what stands in brackets is none: %s ranks %s', (title, rank) => {
  expect(rankOfTitle(title)).toBe(rank);
});
