import { asXlsx } from '#renderer/exporting/workbook.ts';
import { tableOf, type Table } from '#shared/exporting/table.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { PRACTICE_OCCUPATION, PRACTICE_ORGANISER } from './practice-data.ts';

// The files of a practice plan, as an office would have them: invented people, read by the readers of every file.

type Row = readonly [
  name: string,
  idNumber: string,
  sex: '男' | '女',
  level: string,
  theory: string,
  practical: string,
];

/** 技师 come with the scores that open their review, as 市鉴定中心 sends them. */
const ROSTER: readonly Row[] = [
  ['吴凯', '120000198302097295', '男', '四级/中级工', '', ''],
  ['何宇博', '120000198912118620', '女', '四级/中级工', '', ''],
  ['彭琳杰', '120000199401123190', '男', '三级/高级工', '', ''],
  ['欧阳㛃', '120000197603167141', '女', '三级/高级工', '', ''],
  ['彭华芳', '120000196607116937', '男', '三级/高级工', '', ''],
  ['韩飞宇', '120000197508228065', '女', '二级/技师', '83', '66'],
  ['程亮芳', '120000199204111916', '男', '二级/技师', '90', '88'],
];
const HEADS = ['序号', '姓名', '性别', '身份证号', '单位', '职业/工种', '等级', '理论', '实操'];

/** The one roster of the practice plan: three levels of one occupation. */
export const practiceRoster = (): Promise<File> =>
  fileOf(
    '练习名册.xlsx',
    tableOf(
      '名册',
      [HEADS],
      ROSTER.map(([name, idNumber, sex, level, theory, practical], at) => [
        String(at + 1),
        name,
        sex,
        idNumber,
        PRACTICE_ORGANISER,
        PRACTICE_OCCUPATION,
        level,
        theory,
        practical,
      ]),
    ),
  );

/** Theory scores of these people. The first time the last of them fails, so that there is a 补考; then everybody passes. */
export const practiceTheory = (
  people: readonly Pick<Candidate, 'name' | 'idNumber'>[],
  isResit: boolean,
): Promise<File> =>
  fileOf(
    isResit ? '练习补考理论成绩.xlsx' : '练习理论成绩.xlsx',
    tableOf(
      '理论成绩',
      [['姓名', '身份证号', '理论']],
      people.map(({ name, idNumber }, at) => {
        const fails = !isResit && at === people.length - 1;
        return [name, idNumber, fails ? '55' : String(72 + at)];
      }),
    ),
  );

async function fileOf(name: string, table: Table): Promise<File> {
  const bytes = await asXlsx(table);
  return new File([new Uint8Array(bytes)], name);
}
