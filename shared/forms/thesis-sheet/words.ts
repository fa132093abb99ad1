/** The words of 高级技师论文答辩评分表. */
export const thesisPaper = {
  title: '高级技师论文答辩评分表',
  items: { content: '论文内容', defence: '答辩情况' },
  questions: '答辩提问（{count} 个，须提 4 至 6 个）',
  thesisTotal: '总评成绩',
  ownRule:
    '论文内容评分占总成绩的 40%，答辩情况占 60%；各专家总评的平均值达到 {points} 分，方可参加业绩评定（{source}）。',
  thesisRule:
    '论文内容评分占总成绩的 40%，答辩情况占 60%；各专家总评的平均值达到 60 分，方可参加业绩评定（综合评审工作流程 五（二））。',
} as const;
