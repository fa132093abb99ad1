/** The words of 成绩汇总表 and 综合评审汇总表. */
export const summaryPaper = {
  summary: '成绩汇总表',
  candidatesOf: '考生单位',
  counts: '应考 {all} 人，实考 {present} 人，缺考 {absent} 人，违纪 {void} 人；合格 {pass} 人，不合格 {fail} 人',
  stopped: '；另有资格不符 {count} 人，不予考核',
  unfinished: '；未评完 {count} 人',
  answered: '{about}：{state}。{against}。现场负责人{by}说明：{reason}',
  unanswered: '{about}：{state}。{against}',
  open: '{state}，没有判定：{names}',
  result: '成绩',
} as const;
