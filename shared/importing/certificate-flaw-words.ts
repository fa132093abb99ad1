import type { FlawKind } from './flaw.ts';
import type { Sentence } from '../words/say.ts';

const askIssuer: Sentence = [
  '向发证方核对，改正后再导入。',
  'Check with whoever issued it, correct the cell, import again.',
];
const correctCell: Sentence = [
  '核对原件，改正后再导入。',
  'Check the original document, correct the cell, import again.',
];

/** Why a row of certificate numbers waits, and how to mend it. */
export const certificateFlawWords = {
  certificate_stranger: {
    reason: ['本场次没有证件号码相同的考生。', 'No candidate of this sitting has this ID number.'],
    mend: ['核对证件号码；不是本场次的考生不用导入。', 'Check the ID number; others need not be imported here.'],
  },
  certificate_name_differs: {
    reason: [
      '姓名与证件号码不是同一人：该号码在名册上是“{name}”。',
      'Name and ID number differ: the roster has {name}.',
    ],
    mend: ['核对姓名和证件号码，防止编号登记到别人名下。', 'Check both, so that nobody gets another’s number.'],
  },
  certificate_without_pass: {
    reason: ['这名考生在本场次没有合格，不应有证书。', 'This candidate has not passed here.'],
    mend: ['核对成绩汇总表；如有出入，先与发证方核实。', 'Check the summary of results, then ask whoever issued it.'],
  },
  certificate_number_missing: {
    reason: ['没有证书编号。', 'There is no certificate number.'],
    mend: ['补填编号后再导入；其余的可以先导入。', 'Fill it in and import again; the others can go in now.'],
  },
  certificate_twice: {
    reason: ['与第 {row} 行的证书编号相同。', 'The same certificate number as row {row}.'],
    mend: askIssuer,
  },
  certificate_taken: {
    reason: ['这个编号已经登记给{name}。', 'This number is recorded for {name}.'],
    mend: ['核对属于谁；登记错的先更正。', 'Find out whose it is; correct the wrong one first.'],
  },
  certificate_malformed: {
    reason: [
      '不符合编码规则：应为 22 位，1 位字母 Y 或 S，其余为数字，第 16 位为等级 1 至 5。',
      'Not 22 places: Y or S, then digits, place 16 the level from 1 to 5.',
    ],
    mend: askIssuer,
  },
  certificate_malformed_special: {
    reason: [
      '不符合特级技师证书编码：应为 22 位，首位 Y 或 S，第 16 位为 T，其余为数字。',
      'Not the number of a special technician: 22 places, Y or S, place 16 T, the rest digits.',
    ],
    mend: askIssuer,
  },
  certificate_malformed_chief: {
    reason: [
      '不符合首席技师证书编码：应为 22 位，首位 Y 或 S，第 16 位为字母，其余为数字。',
      'Not the number of a chief technician: 22 places, Y or S, place 16 a letter, the rest digits.',
    ],
    mend: askIssuer,
  },
  certificate_malformed_qualification: {
    reason: ['职业资格证书编号应为 16 位数字。', 'A qualification certificate has 16 digits.'],
    mend: askIssuer,
  },
  certificate_province_unknown: {
    reason: ['省级代码 {code} 不存在（第 6、7 位）。', 'There is no province {code} (places 6 and 7).'],
    mend: askIssuer,
  },
  certificate_province_differs: {
    reason: [
      '省级代码 {code} 与评价机构所在地 {province} {name}不一致（第 6、7 位）。',
      'Province {code} (places 6 and 7) is not the organiser’s, {province} {name}.',
    ],
    mend: askIssuer,
  },
  certificate_level_differs: {
    reason: [
      '编号中的等级代码 {code} 与考生的等级 {level} 不一致。',
      'Level {code} in the number is not the candidate’s, {level}.',
    ],
    mend: askIssuer,
  },
  certificate_level_column: {
    reason: ['与考生名册上的等级不同。', 'Not the candidate’s level on the roster.'],
    mend: correctCell,
  },
  certificate_year_differs: {
    reason: [
      '编号中的年份 {code} 与发证日期 {date} 不一致。',
      'Year {code} in the number is not that of the issue on {date}.',
    ],
    mend: askIssuer,
  },
  certificate_letters: {
    reason: [
      '第 8 至 13 位含字母，编码规则写的是数字。',
      'Places 8 to 13 hold letters; the coding rule writes digits.',
    ],
    mend: ['与证书原件核对。', 'Check the certificate itself.'],
  },
  certificate_row_differs: {
    reason: ['与本场次登记的“{recorded}”不同。', 'Not what this sitting has: {recorded}.'],
    mend: ['确认没有拿错文件。', 'Make sure it is the right file.'],
  },
  certificate_replaces: {
    reason: ['已登记 {number}，导入后以本文件为准。', '{number} is recorded; this file will replace it.'],
    mend: ['属于更正，导入时写明原因。', 'That is a correction: give the reason when importing.'],
  },
  certificate_left_out: {
    reason: ['合格，但文件里没有编号可以登记。', 'Passed, but the file has no number that can go in.'],
    mend: ['核对是否漏报，或其他科目没有合格。', 'See whether it was forgotten, or another subject was failed.'],
  },
  issue_date_impossible: {
    reason: ['发证日期不是一个日期。', 'The date of issue is not a date.'],
    mend: ['按 2026-12-18 的格式填写。', 'Write it like 2026-12-18.'],
  },
  issue_date_missing: {
    reason: ['没有发证日期，无法核对编号中的年份。', 'Without the date of issue the year can’t be checked.'],
    mend: ['可以先导入，以后再补。', 'It can go in and be added later.'],
  },
  issued_before_exam: {
    reason: ['发证日期早于考核日期 {date}。', 'Issued before the exam on {date}.'],
    mend: correctCell,
  },
} as const satisfies Partial<Readonly<Record<FlawKind, { readonly reason: Sentence; readonly mend: Sentence }>>>;
