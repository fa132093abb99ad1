// Which titles are 高级职称 (渝职鉴发〔2022〕8号 六（三）): the names of 《职称系列（专业）各层级名称》 and of 人社部发〔2020〕68号, from the lowest rank
// to the highest: 助理级, 中级, 副高级, 正高级.

const NAMES = [
  [
    '助理工程师 助理农艺师 助理畜牧师 助理兽医师 助理工艺美术师 助理馆员 助理实验师 初级教练 三级教练 二级教练',
    '初级运动防护师 助理讲师 二级实习指导教师 助教 研究实习员 助理级 助理 助理编辑 助理记者',
  ],
  [
    '工程师 农艺师 畜牧师 兽医师 工艺美术师 馆员 实验师 中级教练 一级教练 中级运动防护师 讲师 一级实习指导教师',
    '助理研究员 主治医师 主管医师 主管药师 主管护师 主管技师 编辑 记者 中级',
  ],
  [
    '高级工程师 高级农艺师 高级畜牧师 高级兽医师 高级工艺美术师 副研究馆员 高级实验师 高级教练 高级运动防护师',
    '高级讲师 高级实习指导教师 副教授 副研究员 副主任医师 副主任药师 副主任护师 副主任技师 副编审 副译审',
    '主任编辑 主任记者 副高级 副高 高级职称',
  ],
  [
    '正高级工程师 教授级高级工程师 研究员级高级工程师 正高级农艺师 正高级畜牧师 正高级兽医师 农业技术推广研究员',
    '正高级工艺美术师 研究员级高级工艺美术师 研究馆员 正高级实验师 国家级教练 正高级运动防护师 正高级讲师',
    '正高级实习指导教师 教授 研究员 主任医师 主任药师 主任护师 主任技师 编审 译审 高级编辑 高级记者 正高级',
    '正高',
  ],
];
/** 艺术: four grades of what an artist does. */
const GRADES = ['四级', '三级', '二级', '一级'];
const ARTS =
  '演员 演奏员 编剧 导演 编导 指挥 作曲 作词 美术师 摄影师 舞美设计师 录音师 剪辑师 艺术创意设计师 文学创作 舞台技术 艺术管理 演出监督 录像师';
const RANK_OF = new Map(
  NAMES.flatMap((lines, rank) => [
    ...ARTS.split(' ').map((work) => [GRADES[rank] + work, rank]),
    ...lines.flatMap((line) => line.split(' ')).map((name) => [name, rank]),
  ]),
);
const ASSOCIATE = 2;

/** Whether the highest of the titles that a text names is 副高级 or 正高级; the longest known name at its end counts. */
export const isSenior = (text) =>
  text
    .normalize('NFKC')
    .replaceAll(/\([^)]*\)/g, '、')
    .split(/[、,;/\s]+|和|兼/)
    .some((name) => rankOf(name) >= ASSOCIATE);

function rankOf(name) {
  for (let from = 0; from < name.length; from += 1) {
    const end = name.slice(from);
    const rank = RANK_OF.get(end.replace(/职称$/, '')) ?? RANK_OF.get(end);
    if (rank !== undefined) return rank;
  }
  // every series names its senior ranks so; 高级技师 is none
  return !name.endsWith('技师') && /^(正)?高级.*师$/.test(name) ? ASSOCIATE : -1;
}
