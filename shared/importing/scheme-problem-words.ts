import type { SchemeProblemKind } from './check-scheme.ts';
import type { Sentence } from '../words/say.ts';

/** Why a scheme can't be adopted yet. */
export const schemeProblemWords: Readonly<Record<SchemeProblemKind, Sentence>> = {
  name_missing: ['请填写名称', 'Give a name'],
  text_too_long: ['不超过 {max} 个字', 'At most {max} characters'],
  figure_missing: ['请填写数值', 'Fill in the figure'],
  mark_wrong: ['应为 0 至 1000、最多两位小数', '0 to 1000, at most two decimals'],
  weight_wrong: ['权重应为 1 至 100 的整数', 'A whole number from 1 to 100'],
  minutes_wrong: ['应为整数分钟', 'A whole number of minutes'],
  chip_wrong: ['扣分应为数字，用顿号隔开', 'Figures, separated by commas'],
  chip_over_full: ['扣分不能超过配分 {fullMark} 分', 'Not more than the full mark of {fullMark}'],
  veto_text_missing: ['请填写否定项', 'Say what the veto is'],
  too_many_parts: ['不超过 {max} 个', 'At most {max}'],
  no_tasks: ['还没有试题', 'There is no task yet'],
  task_without_marks: ['配分不能为 0', 'The full mark can’t be 0'],
  lines_do_not_sum: ['要点合计 {sum} 分，应为 {fullMark} 分', 'Lines sum to {sum}, not {fullMark}'],
  overtime_step_twice: ['超时档次有相同的起点', 'Two overtime steps start at the same minute'],
  tasks_do_not_sum: ['各题配分合计 {sum} 分，应为 100 分', 'Full marks sum to {sum}, not 100'],
  weights_do_not_sum: ['各题权重合计 {sum}%，应为 100%', 'Weights sum to {sum}%, not 100%'],
  weights_incomplete: ['每道试题都要有权重', 'Each task needs a weight'],
};
