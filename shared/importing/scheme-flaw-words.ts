import type { Sentence } from '../words/say.ts';

const chooseInEditor: Sentence = ['在下方编辑器中填写。', 'Fill it in in the editor below.'];
const checkInEditor: Sentence = ['在下方编辑器中核对。', 'Check it in the editor below.'];

/** What is said about a mark scheme, and how to mend it. */
export const schemeFlawWords = {
  task_name_missing: { reason: ['试题没有名称。', 'The task has no name.'], mend: chooseInEditor },
  line_name_missing: { reason: ['考核要点没有名称。', 'The line has no name.'], mend: chooseInEditor },
  mark_unreadable: {
    reason: ['配分不是 0 至 1000 之间、最多两位小数的数。', 'Not a mark from 0 to 1000 with at most two decimals.'],
    mend: chooseInEditor,
  },
  minutes_unreadable: {
    reason: ['时限不是整数分钟。', 'The time limit is not a whole number of minutes.'],
    mend: chooseInEditor,
  },
  chips_unread: {
    reason: [
      '没有从扣分规则中读出分值，评分时需手工输入。',
      'No deductions could be read from the rule; type them while scoring.',
    ],
    mend: ['可在下方编辑器中补充常用扣分。', 'Usual deductions can be added in the editor below.'],
  },
  veto_scope_unclear: {
    reason: ['看不出否定项的范围，暂按“本题 0 分”。', 'The reach of the veto is unclear; taken as the task.'],
    mend: ['在下方编辑器中核对。', 'Check it in the editor below.'],
  },
  overtime_unread: {
    reason: ['这句超时规则没有读懂：{clause}', 'This overtime rule was not understood: {clause}'],
    mend: chooseInEditor,
  },
  grade_scheme: {
    reason: [
      '这是按 A 至 E 等级评定、乘以比值计分的评分表，不是逐项扣分的评分方案，不能直接导入。',
      'This sheet grades each line from A to E times a ratio; it is no scheme of deductions and can’t be imported.',
    ],
    mend: ['把每个等级的得分写成扣分规则后再导入。', 'Write the mark of each grade as a deduction, then import it.'],
  },
  line_hidden: {
    reason: ['这一行是隐藏行，已作为考核要点读入。', 'This row is hidden; it was taken as a line.'],
    mend: ['不属于本方案的，请在下方编辑器中删去。', 'If it does not belong here, delete it in the editor below.'],
  },
  lines_elsewhere: {
    reason: [
      '工作表“{sheet}”还有 {count} 个考核要点没有读入。',
      'Sheet “{sheet}” has {count} {count:more line|more lines}, not taken.',
    ],
    mend: ['属于本方案的，请另选工作表或并入同一张表。', 'Choose that sheet, or put all lines on one.'],
  },
  total_differs: {
    reason: ['合计 {total} 分，各要点之和是 {sum} 分。', 'The total says {total}, the lines sum to {sum}.'],
    mend: ['核对是否漏了要点。', 'See whether a line is missing.'],
  },
  total_unreadable: {
    reason: ['合计不是一个数，没有核对。', 'The total is no number and was not checked.'],
    mend: checkInEditor,
  },
  scheme_row_not_read: {
    reason: ['这一行没有当作考核要点读入。', 'This row was not read as a line.'],
    mend: [
      '写有考核要点、扣分或否定项的，请在下方编辑器中补上。',
      'If a line, a deduction or a veto stands here, add it in the editor below.',
    ],
  },
  group_of_lines: {
    reason: ['分组标题，没有作为考核要点：{text}', 'A heading over lines, not taken as one: {text}'],
    mend: checkInEditor,
  },
  veto_in_rule: {
    reason: ['评分标准中的否定项已取出：{text}', 'The rule holds a veto, which was taken: {text}'],
    mend: checkInEditor,
  },
  veto_below_table: {
    reason: [
      '表下的否定项已记在最后的考核要点“{line}”上：{text}',
      'The veto below the table stands with “{line}”: {text}',
    ],
    mend: checkInEditor,
  },
  veto_not_taken: {
    reason: ['这一条否定项没有读入：{text}', 'This veto was not taken: {text}'],
    mend: chooseInEditor,
  },
} as const satisfies Readonly<Record<string, { readonly reason: Sentence; readonly mend: Sentence }>>;
