import type { TitleRank } from '#shared/law/chongqing-crossover/title-rank.ts';

/** What the titles of a series are called, by rank. 员级 titles rank below 助理级, so none is listed. */
type Series = {
  readonly name: string;
  readonly titles: Readonly<Record<TitleRank, readonly string[]>>;
};

/**
 * The names of the series that 渝职鉴发〔2022〕8号 一 lists, from 人社部专业技术人员管理司《职称系列（专业）各层级名称》(2021-11-02); those
 * of 艺术 from 人社部发〔2020〕68号 (四级 to 一级 are 初级, 中级, 副高级, 正高级). Names of before the reforms, which people still hold,
 * stand beside the new ones: 教授级高级工程师, 三级 to 一级教练.
 */
export const TITLE_SERIES: readonly Series[] = [
  {
    name: '工程技术',
    titles: {
      assistant: ['助理工程师'],
      intermediate: ['工程师'],
      'associate-senior': ['高级工程师'],
      senior: ['正高级工程师', '教授级高级工程师', '研究员级高级工程师'],
    },
  },
  {
    name: '农业',
    titles: {
      assistant: ['助理农艺师', '助理畜牧师', '助理兽医师'],
      intermediate: ['农艺师', '畜牧师', '兽医师'],
      'associate-senior': ['高级农艺师', '高级畜牧师', '高级兽医师'],
      senior: ['正高级农艺师', '正高级畜牧师', '正高级兽医师', '农业技术推广研究员'],
    },
  },
  {
    name: '工艺美术',
    titles: {
      assistant: ['助理工艺美术师'],
      intermediate: ['工艺美术师'],
      'associate-senior': ['高级工艺美术师'],
      senior: ['正高级工艺美术师', '研究员级高级工艺美术师'],
    },
  },
  {
    name: '文物博物',
    titles: {
      assistant: ['助理馆员'],
      intermediate: ['馆员'],
      'associate-senior': ['副研究馆员'],
      senior: ['研究馆员'],
    },
  },
  {
    name: '实验技术',
    titles: {
      assistant: ['助理实验师'],
      intermediate: ['实验师'],
      'associate-senior': ['高级实验师'],
      senior: ['正高级实验师'],
    },
  },
  {
    name: '艺术',
    titles: {
      assistant: artists('四级'),
      intermediate: artists('三级'),
      'associate-senior': artists('二级'),
      senior: artists('一级'),
    },
  },
  {
    name: '体育',
    titles: {
      assistant: ['初级教练', '三级教练', '二级教练', '初级运动防护师'],
      intermediate: ['中级教练', '一级教练', '中级运动防护师'],
      'associate-senior': ['高级教练', '高级运动防护师'],
      senior: ['国家级教练', '正高级运动防护师'],
    },
  },
  {
    name: '技工院校教师',
    titles: {
      assistant: ['助理讲师', '二级实习指导教师'],
      intermediate: ['讲师', '一级实习指导教师'],
      'associate-senior': ['高级讲师', '高级实习指导教师'],
      senior: ['正高级讲师', '正高级实习指导教师'],
    },
  },
];

/** The same of other series, whose holders sit on panels: 高级职称 of 六（三） is bound to no series. */
const OTHER_TITLES: Readonly<Record<TitleRank, readonly string[]>> = {
  assistant: ['助教', '研究实习员', '助理级', '助理', '助理编辑', '助理记者'],
  intermediate: ['助理研究员', '主治医师', '主管医师', '主管药师', '主管护师', '主管技师', '编辑', '记者', '中级'],
  'associate-senior': [
    ...['副教授', '副研究员', '副主任医师', '副主任药师', '副主任护师', '副主任技师', '副编审', '副译审'],
    ...['主任编辑', '主任记者', '副高级', '副高', '高级职称'],
  ],
  senior: [
    ...['教授', '研究员', '主任医师', '主任药师', '主任护师', '主任技师', '编审', '译审', '高级编辑', '高级记者'],
    ...['正高级', '正高'],
  ],
};

const RANKS = ['assistant', 'intermediate', 'associate-senior', 'senior'] as const;
const RANK_OF: ReadonlyMap<string, TitleRank> = new Map(
  RANKS.flatMap((rank) =>
    [...TITLE_SERIES.map(({ titles }) => titles), OTHER_TITLES].flatMap((titles) =>
      titles[rank].map((name) => [name, rank] as const),
    ),
  ),
);

/**
 * The rank of a title as somebody writes it, with what it is a title in before or behind it: `机械高级工程师`, `副教授（焊接）`. Of
 * several the highest counts. Null where no name is known: 技术员 and 高级技师 are none.
 */
export function rankOfTitle(text: string): TitleRank | null {
  const ranks = text
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '、')
    .split(/[、,;\/\s]+|和|兼/)
    .flatMap((name) => rankOfName(name) ?? []);
  return RANKS.findLast((rank) => ranks.includes(rank)) ?? null;
}

/** The longest known name at the end of the text: 助理研究员 is no 研究员. */
function rankOfName(name: string): TitleRank | null {
  for (let from = 0; from < name.length; from += 1) {
    const rank = RANK_OF.get(name.slice(from).replace(/职称$/, '')) ?? RANK_OF.get(name.slice(from));
    if (rank !== undefined) return rank;
  }
  if (name.endsWith('技师')) return null;
  // 高级经济师, 高级会计师, 高级教师 and the like: every series names its senior ranks so.
  if (/^正高级.*师$/.test(name)) return 'senior';
  if (/^高级.*师$/.test(name)) return 'associate-senior';
  return null;
}

/** 人社部发〔2020〕68号: the grade, and what the artist does. */
function artists(grade: string): readonly string[] {
  return [
    ...['演员', '演奏员', '编剧', '导演', '编导', '指挥', '作曲', '作词', '美术师', '摄影师', '舞美设计师', '录音师'],
    ...['剪辑师', '艺术创意设计师', '文学创作', '舞台技术', '艺术管理', '演出监督', '录像师'],
  ].map((work) => grade + work);
}
