import { awardeesOf } from '#shared/certificates/standing.ts';
import { scoreRosterForm } from '#shared/forms/score-roster/form.ts';
import { NATIONAL_COLUMNS, SCORE_COLUMNS } from '#shared/importing/candidate-layout.ts';
import { REPORTING_COLUMNS, reportingRow } from '#shared/importing/reporting-list.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { SittingState } from '#shared/record/state.ts';
import { shownResultsOf } from '#shared/results/disclosure.ts';
import { registerCells, registerHeads } from '#shared/results/register.ts';
import { levelWords } from '#shared/words/levels.ts';
import { verdictOf } from '#shared/results/words.ts';
import { tableOf, type Table } from './table.ts';

// The lists that offices ask for beside the paper, in the columns of the systems that read them.

const SEX = { male: '男', female: '女' } as const;
const sexOf = ({ sex }: Candidate): string => (sex === null ? '' : SEX[sex]);

/** 成绩: everybody with every mark that may be shown, the result and the verdict. */
function results(state: SittingState): Table {
  const heads = registerHeads(state).map(([name]) => name);
  const head = [
    '序号',
    '考件编号',
    '姓名',
    '证件号码',
    '单位',
    '职业（工种）',
    '等级',
    ...heads,
    '成绩',
    '结论',
    '原因',
  ];
  const rows = shownResultsOf(state).map((result, at) => {
    const { candidateId, number, name, idNumber, employer, occupation, level } = result.candidate;
    return [
      ...[String(at + 1), number, name, idNumber, employer, occupation, levelWords[level][0]],
      ...registerCells(state, result).map((cell) => cell?.[0] ?? ''),
      ...[result.judgement?.shown ?? '', verdictOf(state, result)[0]],
      state.attendance.get(candidateId)?.reason ?? '',
    ];
  });
  const marks = Array.from({ length: heads.length + 1 }, (_, at) => 7 + at);
  return tableOf('成绩', [head], rows, { figures: [0, ...marks] });
}

/** 名册: everybody as admitted, with every column of the imported roster. */
function roster(state: SittingState): Table {
  const people = [...state.candidates.values()];
  const extras = [...new Set(people.flatMap(({ extra }) => Object.keys(extra)))];
  const head = [
    ...['序号', '考件编号', '姓名', '性别', '出生日期', '证件类型', '证件号码', '所在单位', '职业（工种）', '等级'],
    ...['考试类型', '手机号码', ...extras],
  ];
  const rows = people.map((one, at) => [
    ...[String(at + 1), one.number, one.name, sexOf(one), one.birthDate ?? '', one.idType, one.idNumber],
    ...[one.employer, one.occupation, levelWords[one.level][0], one.examType, one.phone],
    ...extras.map((column) => one.extra[column] ?? ''),
  ]);
  return tableOf('考生名册', [head], rows, { figures: [0] });
}

/** 12 列成绩名册, two rows of heads, ended by 填报人 as the systems that read it want it. */
function scores(state: SittingState): Table {
  const rows = scoreRosterForm.fill(state)?.rows ?? [];
  const [from, to] = [8, SCORE_COLUMNS.length - 1];
  const above = SCORE_COLUMNS.map((_, at) => (at === from ? '考核成绩' : ''));
  const end = SCORE_COLUMNS.map((_, at) => (at === 0 ? '填报人' : ''));
  return tableOf('成绩', [above, [...SCORE_COLUMNS]], [...rows, end], {
    figures: [0, from, from + 1, from + 2, to],
    group: { from, to },
  });
}

/** 证书数据: the eleven columns of everybody who holds a certificate. */
function certificates(state: SittingState): Table {
  const body = state.sitting?.organiser ?? '';
  const held = awardeesOf(state).filter(({ certificate }) => certificate !== null);
  const rows = held.map(({ candidate, certificate }) =>
    reportingRow(candidate, certificate, { organiser: body, issuer: body }),
  );
  return tableOf('证书数据', [[...REPORTING_COLUMNS]], rows);
}

/** 33 列报名表: heads and rows and nothing else. */
function national(state: SittingState): Table {
  const rows = [...state.candidates.values()].map((one, at) => {
    const known: Readonly<Record<string, string>> = {
      ...one.extra,
      ...{ 序号: String(at + 1), 职业工种名称: one.occupation, 认定等级: levelWords[one.level][0] },
      ...{ 证件类型: one.idType, 证件号码: one.idNumber, 姓名: one.name, 性别: sexOf(one) },
      ...{ 出生日期: one.birthDate ?? '', 手机号码: one.phone, 所在单位: one.employer, 考试类型: one.examType },
    };
    return NATIONAL_COLUMNS.map((column) => known[column] ?? '');
  });
  return tableOf('报名表', [[...NATIONAL_COLUMNS]], rows, { figures: [0] });
}

/** What is saved of a sitting beside its forms. */
export const LISTS = { results, roster, scores, certificates, national } as const;
export type ListId = keyof typeof LISTS;
export const LIST_IDS = Object.keys(LISTS) as readonly ListId[];
