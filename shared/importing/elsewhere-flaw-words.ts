import type { Sentence } from '../words/say.ts';

const askedAbove: Sentence = ['要一并导入，请在预览上方勾选。', 'To take them too, tick them above the preview.'];

/** What is said about people and columns that stand where they are not simply read. */
export const elsewhereFlawWords = {
  column_twice: {
    reason: ['“{header}”列不止一列，分不清是哪一列。', 'There is more than one column “{header}”.'],
    mend: ['请指定哪一列是“{header}”。', 'Say which column is “{header}”.'],
  },
  column_unsure: {
    reason: ['“{header}”列不止一列，都没有采用。', 'There is more than one column “{header}”; none was taken.'],
    mend: ['请在“列的对应”中指定哪一列是“{header}”。', 'Say in “Columns” which one is “{header}”.'],
  },
  column_hidden: {
    reason: ['这一列是隐藏列，已经读取。', 'This column is hidden; it was read.'],
    mend: ['核对内容是否应当采用。', 'Make sure that it should be used.'],
  },
  column_without_heading: {
    reason: ['这一列没有表头，{count} 格没有读入。', 'A column without a heading was not read; cells filled: {count}.'],
    mend: [
      '是人员或成绩的，请补上表头后再导入。',
      'If people or marks stand here, give it a heading and import again.',
    ],
  },
  column_not_taken: {
    reason: ['“{header}”列的 {count} 格没有导入。', '“{header}” was not taken; cells filled: {count}.'],
    mend: ['是人员或成绩的，请核对是否应当采用。', 'If people or marks stand here, see whether they are needed.'],
  },
  row_hidden: {
    reason: ['这一行被隐藏或筛选掉，没有导入：{name}', 'This row is hidden or filtered away and was not taken: {name}'],
    mend: askedAbove,
  },
  sheet_not_read: {
    reason: [
      '工作表“{sheet}”还有 {count} 人，没有导入：{names}',
      'Sheet “{sheet}” has {count} more, not taken: {names}',
    ],
    mend: askedAbove,
  },
  hidden_sheet_not_read: {
    reason: [
      '隐藏的工作表“{sheet}”还有 {count} 人，没有导入：{names}',
      'The hidden sheet “{sheet}” has {count} more, not taken: {names}',
    ],
    mend: askedAbove,
  },
  example_row: {
    reason: ['这一行标为样例，没有导入：{name}', 'This row is marked as an example and was not taken: {name}'],
    mend: ['确是考生的，请删去“样例”字样后再导入。', 'If it is a candidate, remove that mark and import again.'],
  },
  row_not_read: {
    reason: ['这一行没有当作人员读入。', 'This row was not read as a person.'],
    mend: ['是人员的，请补全姓名和证件号码。', 'If it is one, give name and ID number.'],
  },
  person_not_read: {
    reason: ['这里有证件号码，但不在读到的名单中。', 'An ID number stands here, in no list that was read.'],
    mend: ['核对是否漏了人；可指定表头所在的行。', 'See whether somebody is left out; say where the headings are.'],
  },
} as const satisfies Readonly<Record<string, { readonly reason: Sentence; readonly mend: Sentence }>>;
