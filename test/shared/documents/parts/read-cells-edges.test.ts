import { describe, expect, it } from 'vitest';
import { readAwards } from '#shared/documents/chongqing-crossover/read-awards.ts';
import {
  readAppraisals,
  readContestClass,
  readDay,
  readField,
  readRank,
  readText,
  readTitleRank,
  readYears,
  readYesNo,
} from '#shared/documents/parts/read-cells.ts';

// What stands in a roster's cell is read only where it can mean one thing: what is misread decides over somebody who was never asked.

type Cell = readonly [text: string, read: unknown];
const reads = (read: (text: string) => unknown, rows: readonly Cell[]) =>
  it.each(rows.map(([text, value]) => [text, { value }] as const))('%s', (text, { value }) =>
    expect(read(text)).toEqual(value),
  );

describe('three years of appraisals', () => {
  const three = (...words: readonly string[]) => words.join('、');
  reads(readAppraisals, [
    ...['合格', '称职', '优秀'].map((word): Cell => [
      three(word, '合格', '合格'),
      ['qualified', 'qualified', 'qualified'],
    ]),
    ...['不合格', '不称职'].map((word): Cell => [
      three('合格', word, '合格'),
      ['qualified', 'unqualified', 'qualified'],
    ]),
    ...['无', '未考核'].map((word): Cell => [three('合格', '合格', word), ['qualified', 'qualified', 'none']]),
    ['合格,合格;合格', ['qualified', 'qualified', 'qualified']],
    ['合格，合格；合格', ['qualified', 'qualified', 'qualified']],
    ['合格 合格 合格', ['qualified', 'qualified', 'qualified']],
    ['合格、、合格、合格、', ['qualified', 'qualified', 'qualified']],
    ['2023合格、2024年度合格、2025年：合格', ['qualified', 'qualified', 'qualified']],
    ['2023年度:合格、2024：合格、2025年合格', ['qualified', 'qualified', 'qualified']],
    ['合格2023、合格、合格', undefined],
    ['23年合格、合格、合格', undefined],
    ['基本合格、合格、合格', undefined],
    ['合格、合格、合格、待定', undefined],
  ]);
});

describe('是 or 否', () => {
  reads(readYesNo, [
    ...['是', '有', '√', '✓'].map((text): Cell => [text, true]),
    ...['否', '无', '没有', '×'].map((text): Cell => [text, false]),
    ...['不是', '是否', '有无', '没', '无误', '是的', ''].map((text): Cell => [text, undefined]),
  ]);
});

describe('full years', () => {
  reads(readYears, [
    ['4', 4],
    ['12年', 12],
    ['3.5年', 3.5],
    ['100', undefined],
    ['4.55', undefined],
    ['约4年', undefined],
    ['4年多', undefined],
    ['年', undefined],
    ['', undefined],
  ]);
});

describe('a placing', () => {
  reads(readRank, [
    ['2', 2],
    ['第2名', 2],
    ['12名', 12],
    ['第123名', 123],
    ...'一二三四五六七八九十'.split('').map((digit, n): Cell => [`第${digit}名`, n + 1]),
    ['三', 3],
    ['1234', undefined],
    ['第十一名', undefined],
    ['前3名', undefined],
    ['第3名次', undefined],
    ['一等奖', undefined],
    ['', undefined],
  ]);
});

describe('the class of a contest', () => {
  reads(readContestClass, [
    ['市级一类', 1],
    ['一类', 1],
    ['1类竞赛', 1],
    ['市级二类', 2],
    ['2类', 2],
    ['三类', undefined],
    ['区级一类', undefined],
    ['国家级一类', undefined],
    ['一', undefined],
    ['', undefined],
  ]);
});

describe('a rank of titles', () => {
  reads(readTitleRank, [
    ['高级', undefined],
    ['高级职称', undefined],
    ['副高级', 'associate-senior'],
    ['正高级', 'senior'],
    ['高级工程师', 'associate-senior'],
    ['正高级工程师', 'senior'],
    ['工程师', 'intermediate'],
    ['助理工程师', 'assistant'],
    ['焊工', undefined],
  ]);
});

describe('the field of 附件2', () => {
  reads(readField, [
    ...['工程', '工程技术', '工程系列', '工程领域', '工程技术系列', '工程技术领域'].map((text): Cell => [
      text,
      'engineering',
    ]),
    ...['农业', '非工程技术', '工程技术人员', '工程教育', '经济系列'].map((text): Cell => [text, 'other']),
    ['', undefined],
    [' ', undefined],
  ]);
});

describe('a text, a day', () => {
  reads(readText, [
    [' 工程师 ', '工程师'],
    ['', undefined],
    ['  ', undefined],
  ]);
  reads(readDay, [
    ['2023年11月20日', '2023-11-20'],
    ['2023-02-29', undefined],
    ['', undefined],
  ]);
});

describe('awards (三（一）)', () => {
  const contest = (level: string, grade: string, kind = 'contest') => ({ kind, level, grade });
  const prize = (level: string, grade: string) => contest(level, grade, 'government-prize');
  reads(readAwards, [
    ...['无', '没有', '否', '/', '-', '—'].map((text): Cell => [text, []]),
    ...['无一等奖', '没有了', '-/'].map((text): Cell => [text, undefined]),
    ...['特等奖', '一等奖', '二等奖', '三等奖'].map((grade): Cell => [
      `全国职业技能竞赛${grade}`,
      [contest('national', grade)],
    ]),
    ...['竞赛', '大赛', '比赛'].map((word): Cell => [`省级技能${word}一等奖`, [contest('provincial', '一等奖')]]),
    ...['优秀成果奖', '自然科学奖', '技术发明奖', '科学进步奖', '科技进步奖', '科学技术进步奖', '科学技术奖'].map(
      (name): Cell => [`省部级${name}二等奖`, [prize('provincial', '二等奖')]],
    ),
    ...['指导学生', '辅导学生', '指导教师', '指导选手'].map((word): Cell => [
      `${word}获国家级技能大赛二等奖`,
      [contest('national', '二等奖', 'coached-contest')],
    ]),
    ...['全国行业', '国家级行业', '国家行业'].map((word): Cell => [
      `${word}技能竞赛一等奖`,
      [contest('national-industry', '一等奖')],
    ]),
    ...['重庆', '天津', '北京', '上海'].map((city): Cell => [
      `${city}市技能大赛一等奖`,
      [contest('provincial', '一等奖')],
    ]),
    ...['成都市技能大赛一等奖', '重庆市沙坪坝区技能大赛一等奖', '天津市宁河县技能大赛一等奖'].map((text): Cell => [
      text,
      undefined,
    ]),
    ...['全国劳动模范一等奖', '全国技能大赛优秀奖', '全国技能大赛'].map((text): Cell => [text, undefined]),
    [
      '全国技能大赛一等奖、省级技能竞赛二等奖；省级科学技术奖三等奖；',
      [contest('national', '一等奖'), contest('provincial', '二等奖'), prize('provincial', '三等奖')],
    ],
    ['全国技能大赛一等奖;省级技能竞赛', undefined],
    // two lines of one cell: the place in the works' own contest is no place in the national one
    ['本企业技能竞赛一等奖\n参加全国技能大赛', undefined],
    ['本企业技能竞赛一等奖 全国技能大赛参赛', undefined],
    ['全国技能大赛一等奖\n省级技能竞赛二等奖', undefined],
    ['省级科学技术奖参评，本企业技能竞赛一等奖', undefined],
  ]);
});
