import { describe, expect, it } from 'vitest';
import {
  readAppraisals,
  readDay,
  readField,
  readTitleRank,
  readYears,
  readYesNo,
} from '#shared/documents/parts/read-cells.ts';
import { readAwards } from '#shared/documents/chongqing-crossover/read-awards.ts';

describe('appraisals', () => {
  it.each([
    ['合格、不合格、合格', ['qualified', 'unqualified', 'qualified']],
    ['2023年：合格，2024年:称职，2025年优秀', ['qualified', 'qualified', 'qualified']],
    ['合格/无/合格', ['qualified', 'none', 'qualified']],
  ])('reads %s', (text, years) => expect(readAppraisals(text)).toEqual(years));

  it.each(['合格', '均合格', '合格、合格', '合格、合格、合格、合格', '合格、待定、合格', ''])(
    'leaves %s to a person',
    (text) => expect(readAppraisals(text)).toBeUndefined(),
  );
});

describe('awards', () => {
  it.each([
    ['无', []],
    ['指导学生获全国行业技能竞赛一等奖', [{ kind: 'coached-contest', level: 'national-industry', grade: '一等奖' }]],
    ['2022年省级科学进步奖三等奖', [{ kind: 'government-prize', level: 'provincial', grade: '三等奖' }]],
    ['2023年重庆市职业技能竞赛二等奖', [{ kind: 'contest', level: 'provincial', grade: '二等奖' }]],
    [
      '全国职业技能大赛三等奖；2022年省级技术发明奖一等奖',
      [
        { kind: 'contest', level: 'national', grade: '三等奖' },
        { kind: 'government-prize', level: 'provincial', grade: '一等奖' },
      ],
    ],
  ])('reads %s', (text, awards) => expect(readAwards(text)).toEqual(awards));

  it.each([
    '重庆市渝北区技能竞赛一等奖',
    '重庆市职业技能竞赛优胜奖',
    '技能竞赛一等奖',
    '全国技能竞赛一等奖二等奖',
    '省级劳动模范',
    '全国职业技能大赛三等奖；其他荣誉若干',
    '',
  ])('leaves %s to a person', (text) => expect(readAwards(text)).toBeUndefined());
});

it('reads a rank only where it is one of the four', () => {
  expect(['助理级', '中级', '副高', '正高级', '高级'].map(readTitleRank)).toEqual([
    'assistant',
    'intermediate',
    'associate-senior',
    'senior',
    undefined,
  ]);
});

it('counts no full years from a month alone', () => {
  expect([readDay('2021-12-01'), readDay('2021年12月'), readDay('去年')]).toEqual(['2021-12-01', undefined, undefined]);
});

it('reads yes, no and years, and nothing else', () => {
  expect([readYesNo('是'), readYesNo('否'), readYesNo('可能')]).toEqual([true, false, undefined]);
  expect([readYears('6年'), readYears('4.5'), readYears('多年')]).toEqual([6, 4.5, undefined]);
  expect([readField('工程技术'), readField('农业'), readField('')]).toEqual(['engineering', 'other', undefined]);
});
