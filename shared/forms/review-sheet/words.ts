/** The words of 综合评审评分表. */
export const reviewPaper = {
  title: '天津市技师（高级技师）综合评审评分表',
  item: '业绩评定（听取考生情况介绍、审阅业绩材料）',
  ownRule: '各专家评分的平均值 {points} 分及以上为合格（{source}）。',
  performanceRule: '各专家评分的平均值 60 分及以上为合格（综合评审工作流程 五（三））。',
} as const;
